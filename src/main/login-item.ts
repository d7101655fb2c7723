/** Starting at login: a login item on macOS and Windows, a file in the autostart folder on Linux. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appId } from '../shared/app-id.ts';

export interface LoginItemOptions {
  readonly platform: NodeJS.Platform;
  /** `~/.config` or what stands in its place. */
  readonly configFolder: string;
  /** The program with its arguments, without `--hidden`. */
  readonly command: readonly string[];
  readonly setLoginItem: (settings: { openAtLogin: boolean; args: string[] }) => void;
}

const fileName = `${appId}.desktop`;

/** Sets or clears it; throws when the file cannot be written. */
export function startAtLogin(isOn: boolean, options: LoginItemOptions): void {
  const { platform, configFolder, command, setLoginItem } = options;
  if (platform !== 'linux') return setLoginItem({ openAtLogin: isOn, args: ['--hidden'] });
  const folder = join(configFolder, 'autostart');
  const path = join(folder, fileName);
  if (!isOn) return rmSync(path, { force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, desktopEntry([...command, '--hidden']));
}

function desktopEntry(command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Trove',
    `Exec=${command.map(quoted).join(' ')}`,
    'Icon=trove-app',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** As the Desktop Entry Specification wants arguments: quoted, four characters escaped, `%` doubled. */
function quoted(argument: string): string {
  return `"${argument.replaceAll(/[\\"`$]/g, String.raw`\$&`).replaceAll('%', '%%')}"`;
}
