/** The platform's own menus, with every command of the app and its key: without them macOS has no copy and paste. */
import type { FileCommand, PageCommand } from '../shared/desktop.ts';
import { words } from './messages/spoken.ts';
import { canOpenWith } from './open-with.ts';
import { app, Menu, type MenuItemConstructorOptions } from './platform.ts';

export interface MenuActions {
  /** To the main window, which is shown for it. */
  readonly command: (command: PageCommand) => void;
  readonly showQuick: () => void;
  readonly setPaused: (paused: boolean) => void;
  readonly rescan: () => void;
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
  const { menu } = words();
  const go = (label: string, place: string, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => actions.command({ type: 'go-to', place }),
  });
  const settings = go(menu.settings, 'settings', 'CommandOrControl+,');
  const file: MenuItemConstructorOptions = {
    label: menu.file,
    submenu: [
      {
        label: menu.newSearch,
        accelerator: 'CommandOrControl+N',
        click: () => actions.command({ type: 'search', query: '' }),
      },
      { label: menu.quick, click: actions.showQuick },
      { label: menu.addFolder, click: () => actions.command({ type: 'add-folder' }) },
      { type: 'separator' },
      ...fileCommands(platform).map((act): MenuItemConstructorOptions => ({
        label: menu.found[act],
        // Shown, not registered: Enter in a menu would take it from everything else. macOS cannot do one without the other.
        ...(!onMac && { accelerator: fileKeys[act], registerAccelerator: false }),
        click: () => actions.command({ type: 'file', act }),
      })),
      { type: 'separator' },
      { label: menu.pause, click: () => actions.setPaused(true) },
      { label: menu.resume, click: () => actions.setPaused(false) },
      { label: menu.rescan, click: actions.rescan },
      { type: 'separator' },
      ...(onMac ? [] : [settings, { type: 'separator' } as const]),
      { role: 'close', label: menu.close },
      ...(onMac ? [] : [{ role: 'quit', label: menu.quit } as const]),
    ],
  };
  const developer: MenuItemConstructorOptions[] = isPackaged
    ? []
    : [{ role: 'reload' }, { role: 'toggleDevTools' }, { type: 'separator' }];
  const view: MenuItemConstructorOptions = {
    label: menu.view,
    submenu: [
      go(menu.places.search, 'search', 'CommandOrControl+1'),
      go(menu.places.similar, 'similar', 'CommandOrControl+2'),
      go(menu.places.duplicates, 'duplicates', 'CommandOrControl+3'),
      go(menu.places.library, 'library', 'CommandOrControl+4'),
      { type: 'separator' },
      ...developer,
      { role: 'resetZoom', label: menu.resetZoom },
      { role: 'zoomIn', label: menu.zoomIn },
      { role: 'zoomOut', label: menu.zoomOut },
      { type: 'separator' },
      { role: 'togglefullscreen', label: menu.fullScreen },
    ],
  };
  const appMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about', label: menu.about },
      { type: 'separator' },
      settings,
      { type: 'separator' },
      { role: 'services', label: menu.services },
      { type: 'separator' },
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.unhide },
      { type: 'separator' },
      { role: 'quit', label: menu.quit },
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: menu.help,
    submenu: [{ label: menu.keys, click: () => actions.command({ type: 'help' }) }],
  };
  return [...(onMac ? [appMenu] : []), file, editMenu(), view, windowMenu(onMac), help];
}

/** As the page has them. */
const fileKeys: Readonly<Partial<Record<FileCommand, string>>> = {
  open: 'Enter',
  reveal: 'CommandOrControl+Enter',
  similar: 'Alt+Enter',
  copyPath: 'CommandOrControl+C',
  trash: 'Delete',
};

function fileCommands(platform: NodeJS.Platform): FileCommand[] {
  return [
    'open',
    ...(canOpenWith(platform) ? (['openWith'] as const) : []),
    'reveal',
    'similar',
    'copyPath',
    'trash',
  ];
}

/** Electron's own menus of these roles are in English alone. */
function editMenu(): MenuItemConstructorOptions {
  const { menu } = words();
  return {
    role: 'editMenu',
    label: menu.edit,
    submenu: [
      { role: 'undo', label: menu.undo },
      { role: 'redo', label: menu.redo },
      { type: 'separator' },
      { role: 'cut', label: menu.cut },
      { role: 'copy', label: menu.copy },
      { role: 'paste', label: menu.paste },
      { role: 'selectAll', label: menu.selectAll },
    ],
  };
}

function windowMenu(onMac: boolean): MenuItemConstructorOptions {
  const { menu } = words();
  return {
    role: 'windowMenu',
    label: menu.window,
    submenu: [
      { role: 'minimize', label: menu.minimize },
      ...(onMac
        ? ([
            { role: 'zoom', label: menu.zoom },
            { type: 'separator' },
            { role: 'front', label: menu.front },
          ] as const)
        : []),
    ],
  };
}
