import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../shared/settings.ts';
import { createSettingsRow } from './settings-row.ts';

function rowWith(stored: string) {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE meta (key TEXT PRIMARY KEY, value)');
  db.prepare("INSERT INTO meta VALUES ('settings', ?)").run(stored);
  return createSettingsRow(db);
}

test('one damaged setting does not take the others along', () => {
  const stored = {
    ...defaultSettings,
    theme: 'dark',
    pace: 'ludicrous',
    overnight: { from: 99, until: 7 },
    remember: false,
  };
  expect(rowWith(JSON.stringify(stored)).getSettings()).toEqual({
    ...defaultSettings,
    theme: 'dark',
    remember: false,
  });
});

test.each(['', '{"theme": "da', '[]', 'null', '7'])(
  '%j is no settings, and no reason not to start',
  (stored) => {
    expect(rowWith(stored).getSettings()).toEqual(defaultSettings);
  },
);

test('what is set is there afterwards', () => {
  const row = rowWith('{');
  row.setSettings({ ...defaultSettings, theme: 'light' });
  expect(row.getSettings().theme).toBe('light');
});
