/** Settings live in the database, so that they are with the index they belong to. */
import type { DatabaseSync } from 'node:sqlite';
import { defaultSettings, settingsSchema, type Settings } from '../../shared/settings.ts';
import { command, query } from './statement.ts';

export interface SettingsRow {
  /** The stored settings; the defaults when there are none or they do not fit the schema. */
  getSettings(): Settings;
  setSettings(settings: Settings): Settings;
}

export function createSettingsRow(db: DatabaseSync): SettingsRow {
  const select = query<{ value: unknown }>(db, "SELECT value FROM meta WHERE key = 'settings'");
  const upsert = command(
    db,
    `INSERT INTO meta (key, value) VALUES ('settings', ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
  return {
    getSettings: () => parseSettings(select.get()?.value),
    setSettings(settings) {
      const parsed = settingsSchema.parse(settings);
      upsert.run(JSON.stringify(parsed));
      return parsed;
    },
  };
}

function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'string') return defaultSettings;
  try {
    return settingsSchema.catch(defaultSettings).parse(JSON.parse(stored));
  } catch {
    // Not JSON: better to start with the defaults than not to start.
    return defaultSettings;
  }
}
