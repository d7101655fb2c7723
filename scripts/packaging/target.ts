/** What is built for: one system and processor at a time, since native binaries differ. */

export const targets = [
  { platform: 'darwin', arch: 'arm64', formats: ['dmg', 'zip'] },
  { platform: 'win32', arch: 'x64', formats: ['nsis'] },
  { platform: 'win32', arch: 'arm64', formats: ['nsis'] },
  { platform: 'linux', arch: 'x64', formats: ['AppImage', 'deb', 'rpm'] },
  { platform: 'linux', arch: 'arm64', formats: ['AppImage', 'deb', 'rpm'] },
] as const;

export type Target = (typeof targets)[number];

export const targetName = ({ platform, arch }: Target): string => `${platform}-${arch}`;

/** By its name, such as `linux-x64`; without a name that of this machine. */
export function findTarget(name: string | undefined): Target {
  const wanted = name ?? `${process.platform}-${process.arch}`;
  const found = targets.find((target) => targetName(target) === wanted);
  if (found) return found;
  throw new Error(
    `There is no package for ${wanted}; there is one for ${targets.map(targetName).join(', ')}.`,
  );
}

/** How npm packages and onnxruntime call what is not this target: `darwin-arm64`, `win32/x64`. */
export function otherSystems(target: Target, separator: string): string[] {
  const all = ['darwin', 'win32', 'linux'].flatMap((platform) =>
    ['x64', 'arm64'].map((arch) => ({ platform, arch })),
  );
  return all
    .filter(({ platform, arch }) => platform !== target.platform || arch !== target.arch)
    .map(({ platform, arch }) => `${platform}${separator}${arch}`);
}
