import type { DeskCall } from '../shared/ipc.ts';
import { dialog, shell } from './platform.ts';

/** Does what the engine asks for on the person's desktop. Rejects with the system's own words. */
export async function actOnDesk(call: DeskCall): Promise<string | null> {
  if (call.action === 'open') return open(call.path);
  if (call.action === 'pickFolder') return pickFolder();
  if (call.action === 'trash') await shell.trashItem(call.path);
  else shell.showItemInFolder(call.path);
  return null;
}

async function open(path: string): Promise<null> {
  const problem = await shell.openPath(path);
  if (problem !== '') throw new Error(problem);
  return null;
}

async function pickFolder(): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: 'Choose a folder',
    buttonLabel: 'Add folder',
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
