import { join } from 'node:path';
import { abilitiesOf, type DeskAbilities } from '../shared/desk-abilities.ts';
import type { DeskCall } from '../shared/ipc.ts';
import { FileIcons } from './file-icons.ts';
import { dragIcon } from './icons.ts';
import { words } from './messages/spoken.ts';
import { canOpenWith, openWith } from './open-with.ts';
import { app, dialog, shell, type WebContentsSurface, type WindowSurface } from './platform.ts';

export interface DeskSurroundings {
  /** The page under the pointer. */
  readonly activePage: () => WebContentsSurface | null;
  readonly activeWindow: () => WindowSurface | null;
  readonly show: (view: 'window' | 'quick', query: string) => void;
  readonly opened: (path: string) => void;
}

export type ActOnDesk = (call: DeskCall) => Promise<string | null>;

/** Does what the engine asks for on the person's desktop. Rejects with the system's own words. */
export function createDesk({ activePage, activeWindow, show, opened }: DeskSurroundings): ActOnDesk {
  const icons = new FileIcons();
  return async (call) => {
    if (call.action === 'pickFolder') return pickFolder();
    if (call.action === 'icon') return icons.of(call.path);
    if (call.action === 'pickSaveFile') return pickSaveFile(call.name);
    if (call.action === 'open') {
      await open(call.path);
      opened(call.path);
    }
    if (call.action === 'trash') await shell.trashItem(call.path);
    if (call.action === 'reveal') shell.showItemInFolder(call.path);
    // Not among the recent ones: there a click opens with the usual program, which may be one that runs the file.
    if (call.action === 'openWith') await openWith(call.path);
    if (call.action === 'drag') drag(activePage(), call.paths);
    if (call.action === 'preview') activeWindow()?.previewFile(call.path);
    if (call.action === 'show') show(call.view, call.query);
    return null;
  };
}

/** What this system lets the app do. */
export function deskAbilities(platform = process.platform): DeskAbilities {
  // Quick Look is of macOS only.
  return abilitiesOf(true, { preview: platform === 'darwin', openWith: canOpenWith(platform) });
}

function drag(page: WebContentsSurface | null, paths: readonly string[]): void {
  const [file] = paths;
  if (file !== undefined) page?.startDrag({ file, files: [...paths], icon: dragIcon });
}

async function open(path: string): Promise<void> {
  const problem = await shell.openPath(path);
  if (problem !== '') throw new Error(problem);
}

async function pickFolder(): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: words().chooseFolder.title,
    buttonLabel: words().chooseFolder.button,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The system itself asks before a file is replaced. */
async function pickSaveFile(name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: words().save,
    defaultPath: join(app.getPath('documents'), name),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}
