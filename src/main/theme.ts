/** The theme of what the page does not draw: title bar, menus, dialogs, and the window until the page paints. */
import type { Settings } from '../shared/settings.ts';
import { nativeTheme } from './platform.ts';

let wasSystemDark = false;

/** As the person chose it for the page. */
export function setTheme(theme: Settings['theme']): void {
  isSystemDark();
  nativeTheme.themeSource = theme;
}

/** Of the panel that the tray stands in, which does not follow Trove. While another theme is set, Linux does not tell. */
export function isSystemDark(): boolean {
  if (process.platform === 'win32') return nativeTheme.shouldUseDarkColorsForSystemIntegratedUI;
  if (nativeTheme.themeSource === 'system') wasSystemDark = nativeTheme.shouldUseDarkColors;
  return wasSystemDark;
}

/** The page's own, so that nothing flashes. */
export function pageBackground(): string {
  return nativeTheme.shouldUseDarkColors ? '#181716' : '#fefdfd';
}
