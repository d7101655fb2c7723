/** Opening a file with another program than the usual one: the person is asked in the way of each system. */
import { join } from 'node:path';
import type { Language } from '../shared/language.ts';
import { hasGio, programsFor, type LinuxProgram } from './linux-programs.ts';
import { spokenLanguage, words } from './messages/spoken.ts';
import { dialog, Menu } from './platform.ts';
import { startProgram } from './start-program.ts';

/** Which of the two a menu tells first, its end or the choice, is not the same everywhere. */
const choiceAfterEndMs = 500;

/** How desktop files name the languages that programs are called in, the best first. */
const namesIn: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  de: ['de'],
  'zh-Hans': ['zh_CN', 'zh'],
};

const ways: Partial<Record<NodeJS.Platform, (path: string) => Promise<void>>> = {
  darwin: openWithApplication,
  // The system's own dialog. It takes the rest of its line as the path, without quotation marks.
  win32: (path) =>
    startProgram({
      program: join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'rundll32.exe'),
      args: ['shell32.dll,OpenAs_RunDLL', path],
      isVerbatim: true,
    }),
  linux: openWithOneOfMany,
};

export function canOpenWith(platform = process.platform): boolean {
  return platform === 'linux' ? hasGio() : ways[platform] !== undefined;
}

/** Choosing none does nothing. Rejects with what the person is told. */
export async function openWith(path: string, platform = process.platform): Promise<void> {
  await ways[platform]?.(path);
}

async function openWithApplication(path: string): Promise<void> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: words().openWith.title,
    buttonLabel: words().openWith.button,
    defaultPath: '/Applications',
    filters: [{ name: words().openWith.applications, extensions: ['app'] }],
    properties: ['openFile'],
  });
  const [application] = filePaths;
  if (canceled || application === undefined) return;
  await startProgram({ program: '/usr/bin/open', args: ['-a', application, path] });
}

async function openWithOneOfMany(path: string): Promise<void> {
  const programs = await programsFor(path, namesIn[spokenLanguage()]);
  if (programs.length === 0) throw new Error(words().openWith.none);
  const chosen = await choose(programs);
  if (chosen) await startProgram({ program: 'gio', args: ['launch', chosen.desktopFile, path] });
}

/** In a menu where the pointer is; null when it was closed. */
function choose(programs: readonly LinuxProgram[]): Promise<LinuxProgram | null> {
  return new Promise((resolve) => {
    const menu = Menu.buildFromTemplate(
      programs.map((program) => ({ label: program.name, click: () => resolve(program) })),
    );
    menu.popup({ callback: () => setTimeout(() => resolve(null), choiceAfterEndMs) });
  });
}
