/** The theme on the page, kept here too so that the next start paints right before the engine answers. */
import type { Settings } from '../../shared/settings.ts';

type Theme = Settings['theme'];
const key = 'trove.theme';

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  localStorage.setItem(key, theme);
}

export function applyRememberedTheme(): void {
  const remembered = localStorage.getItem(key);
  if (remembered === 'light' || remembered === 'dark') applyTheme(remembered);
}
