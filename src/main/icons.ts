import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../resources/icons');

/** macOS tints a template itself; elsewhere the picture must stand out from the panel. */
export function trayIcon(platform: NodeJS.Platform, isDark: boolean): string {
  if (platform === 'darwin') return join(folder, 'trayTemplate.png');
  return join(folder, isDark ? 'tray-dark.png' : 'tray-light.png');
}

export const dragIcon = join(folder, 'drag.png');
