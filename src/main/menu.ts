/** The platform's own menus, with every command of the app and its key: without them macOS has no copy and paste. */
import type { PageCommand } from '../shared/desktop.ts';
import { app, Menu, type MenuItemConstructorOptions } from './platform.ts';

export interface MenuActions {
  /** To the main window, which is shown for it. */
  readonly command: (command: PageCommand) => void;
  readonly showQuick: () => void;
  readonly setPaused: (paused: boolean) => void;
}

export function setApplicationMenu(actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(applicationMenu(actions, process.platform, app.isPackaged)));
}

export function applicationMenu(
  actions: MenuActions,
  platform: NodeJS.Platform,
  isPackaged: boolean,
): MenuItemConstructorOptions[] {
  const onMac = platform === 'darwin';
  const go = (label: string, place: string, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => actions.command({ type: 'go-to', place }),
  });
  const settings = go('Settings…', 'settings', 'CommandOrControl+,');
  const file: MenuItemConstructorOptions = {
    label: 'File',
    submenu: [
      {
        label: 'New search',
        accelerator: 'CommandOrControl+N',
        click: () => actions.command({ type: 'search', query: '' }),
      },
      { label: 'Quick window', click: actions.showQuick },
      { type: 'separator' },
      { label: 'Pause reading', click: () => actions.setPaused(true) },
      { label: 'Go on reading', click: () => actions.setPaused(false) },
      { type: 'separator' },
      ...(onMac ? [] : [settings, { type: 'separator' } as const]),
      { role: 'close' },
      ...(onMac ? [] : [{ role: 'quit' } as const]),
    ],
  };
  const developer: MenuItemConstructorOptions[] = isPackaged
    ? []
    : [{ role: 'reload' }, { role: 'toggleDevTools' }, { type: 'separator' }];
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [
      go('Search', 'search', 'CommandOrControl+1'),
      go('Similar', 'similar', 'CommandOrControl+2'),
      go('Duplicates', 'duplicates', 'CommandOrControl+3'),
      go('Library', 'library', 'CommandOrControl+4'),
      { type: 'separator' },
      ...developer,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  };
  const appMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      settings,
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
  return [...(onMac ? [appMenu] : []), file, { role: 'editMenu' }, view, { role: 'windowMenu' }];
}
