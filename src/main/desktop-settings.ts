/** `desktop.json`: read once at start, written by rename after each change. A damaged file is set aside, not fatal. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { DesktopSettings } from '../shared/desktop.ts';
import { languages } from '../shared/language.ts';

/** One or more modifiers and a key, as Electron writes them. */
const hotkeyPattern =
  /^((Command|Control|CommandOrControl|Alt|Option|Shift|Super|Meta)\+)+([A-Z0-9]|F([1-9]|1\d|2[0-4])|Space|Tab|Up|Down|Left|Right|Home|End|PageUp|PageDown|Insert|[`\-=[\]\\;',./])$/;

/** What the platform's own shortcuts leave free. */
export function usualHotkey(platform: NodeJS.Platform): string {
  return platform === 'darwin' ? 'Alt+Space' : 'Control+Shift+Space';
}

const fields = {
  hotkey: z.union([z.literal(''), z.string().max(60).regex(hotkeyPattern)]),
  keepRunning: z.boolean(),
  startAtLogin: z.boolean(),
  notifications: z.boolean(),
  lookForUpdates: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['system', ...languages]),
};

/** Changes as a page sends them; anything else is refused as a whole. */
export const desktopChangesSchema = z.strictObject(fields).partial();

const settingsSchema = z.object({
  hotkey: fields.hotkey.default(usualHotkey(process.platform)),
  keepRunning: fields.keepRunning.default(true),
  startAtLogin: fields.startAtLogin.default(false),
  notifications: fields.notifications.default(true),
  lookForUpdates: fields.lookForUpdates.default(false),
  theme: fields.theme.default('system'),
  language: fields.language.default('system'),
});

export interface ReadSettings {
  readonly settings: DesktopSettings;
  /** The name under which a damaged file was kept. */
  readonly setAside: string | null;
}

export function readDesktopSettings(path: string): ReadSettings {
  const defaults = settingsSchema.parse({});
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // The first start; or a file that cannot be read, which cannot be set aside either.
    return { settings: defaults, setAside: null };
  }
  try {
    return { settings: settingsSchema.parse(JSON.parse(text)), setAside: null };
  } catch {
    // Not JSON, or not ours: kept for whoever wants to look, and out of the way.
    const setAside = `${path}.damaged`;
    renameSync(path, setAside);
    return { settings: defaults, setAside };
  }
}

export function writeDesktopSettings(path: string, settings: DesktopSettings): void {
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(settings, null, 2), { mode: 0o600 });
  renameSync(partial, path);
}
