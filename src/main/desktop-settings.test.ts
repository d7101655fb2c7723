import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  desktopChangesSchema,
  readDesktopSettings,
  usualHotkey,
  writeDesktopSettings,
} from './desktop-settings.ts';

const scratch = mkdtempSync(join(tmpdir(), 'trove-desktop-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('what was written is read again, and a field of a later version does no harm', () => {
  const path = join(scratch, 'good.json');
  const { settings } = readDesktopSettings(path);
  writeDesktopSettings(path, { ...settings, keepRunning: false });
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), later: 1 }));
  expect(readDesktopSettings(path)).toEqual({
    settings: { ...settings, keepRunning: false },
    setAside: null,
  });
});

test.each(['{"hotkey":', 'null', '{"hotkey":"rm -rf"}', '{"keepRunning":"yes"}', ''])(
  'a damaged file (%s) is set aside, not fatal and not lost',
  (text) => {
    const path = join(scratch, 'bad.json');
    writeFileSync(path, text);
    const { settings, setAside } = readDesktopSettings(path);
    expect(settings.keepRunning).toBe(true);
    expect(readFileSync(String(setAside), 'utf8')).toBe(text);
    expect(existsSync(path)).toBe(false);
  },
);

test.each(['Control+Shift+Space', 'Alt+Space', 'Super+F12', 'CommandOrControl+Alt+K', ''])(
  '%s is a hotkey',
  (hotkey) => expect(desktopChangesSchema.safeParse({ hotkey }).success).toBe(true),
);

test.each(['Space', 'K', 'Control', 'Control+', 'Control+Esc+K', 'Hyper+K', 'Control+KK'])(
  '%s is none',
  (hotkey) => expect(desktopChangesSchema.safeParse({ hotkey }).success).toBe(false),
);

test('a page cannot set what is not a setting', () => {
  expect(desktopChangesSchema.safeParse({ keepRunning: false, path: '/etc' }).success).toBe(false);
});

test('the usual hotkeys are hotkeys', () => {
  for (const platform of ['darwin', 'linux', 'win32'] as const) {
    expect(desktopChangesSchema.safeParse({ hotkey: usualHotkey(platform) }).success).toBe(true);
  }
});
