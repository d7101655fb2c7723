import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultSettings } from '../shared/settings.ts';
import { readDesktopSettings } from './desktop-settings.ts';

const sections = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8').split(/^## /m);
const [ofIndex = '', ofApp = ''] = ['Of the index\n', 'Of the app\n'].map((title) =>
  sections.find((section) => section.startsWith(title)),
);

/** Name and first value of each row. */
function rowsOf(section: string): [string, string][] {
  return section.split('\n').flatMap((line): [string, string][] => {
    const [, name, , first] = line.split('|').map((cell) => cell.trim().replaceAll('`', ''));
    return line.startsWith('| `') && name !== undefined && first !== undefined ? [[name, first]] : [];
  });
}

it('docs/settings.md has every setting of the index with its default', () => {
  const { version: _, ...settings } = defaultSettings;
  const defaults = Object.entries(settings).map(([name, value]) => [name, String(value)]);
  expect(rowsOf(ofIndex)).toEqual(defaults);
});

it('docs/settings.md has every setting of the app with its default', () => {
  const { hotkey, ...settings } = readDesktopSettings('/no such file').settings;
  const documented = new Map(rowsOf(ofApp));
  expect(documented.get('hotkey')).toContain(hotkey);
  documented.delete('hotkey');
  expect(Object.fromEntries(documented)).toEqual(
    Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)])),
  );
});
