/** How electron-builder is to pack a target. Everything that goes into the app is named here or follows from imports. */
import type { Configuration } from 'electron-builder';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { appId } from '../../src/shared/app-id.ts';
import { programs } from '../programs.ts';
import { filesOf, importedPackages, installedPackages, withDependencies } from './runtime-packages.ts';
import { otherSystems, type Target } from './target.ts';

export const root = join(import.meta.dirname, '../..');
const modules = join(root, 'node_modules');
const built = join(root, 'out/main');

/** The command line is a package of its own: the app's program cannot run it (`runAsNode` is off). */
const appPrograms = Object.keys(programs).filter((name) => name !== 'cli');

export function appFiles(): Set<string> {
  return filesOf(
    built,
    appPrograms.map((name) => `${name}.js`),
  );
}

/** Package folders that the app needs at run time. */
export function appPackages(): Set<string> {
  return withDependencies(
    importedPackages(
      [...appFiles()].map((name) => join(built, name)),
      modules,
    ),
    modules,
  );
}

/** Of a package only what runs: no sources, types, maps, tests and papers. */
const neverNeeded = [
  '!node_modules/**/*.{map,d.ts,d.mts,d.cts,ts,mts,cts,tsx,flow,md,markdown,mkd,html,css,scss,tsbuildinfo}',
  '!**/node_modules/*/{test,tests,__tests__,example,examples,benchmark,benchmarks,coverage,.github}/**',
  '!node_modules/**/{.*,tsconfig.json,Makefile,yarn.lock,bower.json}',
  '!**/node_modules/{@types,undici-types}/**',
  // The page's build of pdf.js and its viewer: text is read with the legacy build.
  '!node_modules/pdfjs-dist/{web,image_decoders,build}/**',
  '!node_modules/pdfjs-dist/legacy/{web,image_decoders}/**',
  '!node_modules/pdfjs-dist/**/*.min.mjs',
  '!node_modules/pdf-parse/{bin,dist/pdf-parse/web}/**',
  // The builds for a browser, and those with the engine that Trove does not ask for.
  '!node_modules/tesseract.js-core/*.wasm.js',
  '!node_modules/tesseract.js-core/tesseract-core{,-simd,-relaxedsimd}.{js,wasm}',
  '!node_modules/tesseract.js/dist/**',
  '!node_modules/apache-arrow/{src,**/*.es5.*,Arrow.es*}',
];

/** `${name}/…` is not packed: another system's binaries, and what only the build needs. */
function exclusions(target: Target): string[] {
  // electron-builder may lift a nested copy to the top.
  const needed = new Set([...appPackages()].flatMap((folder) => folder.split('/node_modules/')));
  const unneeded = installedPackages(modules).filter((name) => !needed.has(name));
  return [
    ...unneeded.map((name) => `!node_modules/${name}/**`),
    ...otherSystems(target, '/').map((system) => `!node_modules/onnxruntime-node/bin/*/${system}/**`),
  ];
}

const homepage = process.env['TROVE_HOMEPAGE'];

export function configurationFor(
  target: Target,
  options: { electronDist?: string; output: string },
): Configuration {
  const files = appFiles();
  return {
    appId,
    productName: 'Trove',
    copyright: 'MIT licence',
    directories: { output: options.output, buildResources: 'resources/icons' },
    ...(options.electronDist !== undefined && { electronDist: options.electronDist }),
    // What the build made is what runs: nothing is compiled again for Electron, both addons are Node-API.
    npmRebuild: false,
    files: [
      'package.json',
      'LICENSE',
      'out/preload/**',
      'out/renderer/**',
      ...[...files].map((name) => `out/main/${name}`),
      'resources/icons/*.png',
      ...neverNeeded,
      ...exclusions(target),
    ],
    extraMetadata: {
      main: 'out/main/index.js',
      desktopName: `${appId}.desktop`,
      ...(homepage !== undefined && { homepage }),
    },
    // Read by native code, which cannot look into the archive.
    extraResources: [{ from: 'resources/models', to: 'resources/models' }],
    asar: { smartUnpack: false },
    asarUnpack: ['node_modules/@lancedb/**', 'node_modules/onnxruntime-node/**', 'node_modules/@napi-rs/**'],
    compression: 'normal',
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      // Trove keeps no cookies, and this would ask for the keychain.
      enableCookieEncryption: false,
    },
    protocols: [{ name: 'Trove search', schemes: ['trove'] }],
    publish: process.env['GITHUB_REPOSITORY'] ? { provider: 'github', releaseType: 'draft' } : null,
    mac: {
      target: ['dmg', 'zip'],
      category: 'public.app-category.productivity',
      icon: 'resources/icons/app.icns',
      hardenedRuntime: true,
      gatekeeperAssess: false,
      extendInfo: { LSUIElement: false },
    },
    win: { target: ['nsis'], icon: 'resources/icons/app.ico', verifyUpdateCodeSignature: true },
    nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
    linux: {
      target: ['AppImage', 'deb', 'rpm'],
      icon: 'resources/icons/linux',
      category: 'Utility',
      synopsis: 'Finds your files by what they mean',
      maintainer: 'The makers of Trove',
      executableName: 'trove-app',
      // The file that is installed has the name that the app tells the desktop.
      syncDesktopName: true,
    },
    deb: { compression: 'xz' },
  };
}

/** What the target's own packages must be there for, by folder below `node_modules`. */
export function nativePackages(target: Target): string[] {
  const lance = {
    darwin: `lancedb-darwin-${target.arch}`,
    win32: `lancedb-win32-${target.arch}-msvc`,
    linux: `lancedb-linux-${target.arch}-gnu`,
  }[target.platform];
  return [`@lancedb/${lance}`, 'onnxruntime-node'].filter(
    (name) => name === 'onnxruntime-node' || existsSync(join(modules, '@lancedb')),
  );
}
