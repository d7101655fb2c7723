/** Settings live in the database, so that they are with the index they belong to. */
import type { DatabaseSync } from 'node:sqlite';
import { settingsSchema, type Settings } from '../../shared/settings.ts';
import { command, query } from './statement.ts';

export interface SettingsRow {
  /** The stored settings; a default for each that is not there or does not fit the schema. */
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

/** Field by field: one that another version wrote otherwise does not take the rest along. */
function parseSettings(stored: unknown): Settings {
  const values = valuesOf(stored);
  const sound = Object.entries(settingsSchema.shape).flatMap(([name, field]) => {
    const { success, data } = field.safeParse(values[name]);
    return success ? [[name, data]] : [];
  });
  return settingsSchema.parse(Object.fromEntries(sound));
}

function valuesOf(stored: unknown): Readonly<Record<string, unknown>> {
  if (typeof stored !== 'string') return {};
  try {
    const values: unknown = JSON.parse(stored);
    return typeof values === 'object' && values !== null ? { ...values } : {};
  } catch {
    // Not JSON: better to start with the defaults than not to start.
    return {};
  }
}
