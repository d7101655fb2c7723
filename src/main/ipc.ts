/** The only module that listens to pages. They say little, and what they say is checked; all else runs over the engine's port. */
import { z } from 'zod';
import type { DesktopAct } from '../shared/desktop.ts';
import { pageChannels } from '../shared/ipc.ts';
import { desktopChangesSchema } from './desktop-settings.ts';
import { logFailure } from './log.ts';
import { isFromOwnPage, type IsOwnPage } from './own-page.ts';
import type { Pages } from './pages.ts';
import { ipcMain, type WebContentsSurface } from './platform.ts';

const actSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('change'), changes: desktopChangesSchema }),
  z.strictObject({ type: z.literal('test-hotkey') }),
  z.strictObject({ type: z.literal('look-for-update') }),
  z.strictObject({ type: z.literal('install-update') }),
  z.strictObject({ type: z.literal('hide') }),
  z.strictObject({ type: z.literal('show-window'), query: z.string().max(1_000) }),
]);

export interface PageListener {
  readonly restartEngine: () => void;
  readonly act: (act: DesktopAct, page: WebContentsSurface) => void;
}

/** Listens to our own pages' top frames and to nobody else. */
export function connectPages(pages: Pages, isOwnPage: IsOwnPage, { restartEngine, act }: PageListener): void {
  ipcMain.on(pageChannels.connect, (event) => {
    if (isFromOwnPage(event, isOwnPage)) pages.add(event.sender);
  });
  ipcMain.on(pageChannels.restartEngine, (event) => {
    if (isFromOwnPage(event, isOwnPage)) restartEngine();
  });
  ipcMain.on(pageChannels.act, (event, value) => {
    if (!isFromOwnPage(event, isOwnPage)) return;
    const parsed = actSchema.safeParse(value);
    if (parsed.success) act(parsed.data as DesktopAct, event.sender);
    else logFailure('a page asked for something that does not exist', parsed.error);
  });
}
