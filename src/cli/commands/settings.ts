import type { Command } from 'commander';
import { resolve } from 'node:path';
import { TroveError } from '../../shared/errors.ts';
import { settingsChangeSchema, type Settings, type SettingsChange } from '../../shared/settings.ts';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { withSession } from '../session.ts';
import { style } from '../style.ts';

type Name = Exclude<keyof SettingsChange, 'paused'>;

const meanings: Readonly<Record<Name, string>> = {
  theme: 'light, dark, or as the system says (system)',
  language: 'of the interface: en, de, zh-Hans, or as the system says (system)',
  maxFileMegabytes: 'files above this are found by name only; 1 to 4096',
  maxReadSeconds: 'a file that takes longer to read is given up; 1 to 600',
  maxReadMegabytes: 'memory that reading one file may take; 256 to 16384',
  ocrFolder: "folder with Tesseract's language data, to read text in pictures; null: off",
  includeHidden: 'read files and folders whose name begins with a dot; true or false',
  pace: 'how hard Trove works; quiet, balanced or fast',
  onBattery: 'wait or go; null: as the pace says',
  whileActive: 'slow or go, while you work; null: as the pace says',
  overnight: 'read only between these hours, as {"from":22,"until":7}; null: at any time',
  expandSearches: 'let words of the nearest passages bring further files into results; true or false',
  remember: 'keep past searches and opened results on this machine; true or false',
};

/** `trove settings [NAME] [VALUE]` */
export function settingsCommand(): Command {
  return commonCommand('settings', 'what is set, and what each setting means; with a value it is changed')
    .argument('[name]')
    .argument('[value]', 'as shown by the list; null where a setting can be off')
    .action(async (name: string | undefined, value: string | undefined, options: CommonOptions) => {
      const known = name === undefined ? null : knownName(name);
      const change = known === null || value === undefined ? null : parseChange(known, value);
      const settings = await settle(change, options);
      if (options.json) printJson(known ? { [known]: settings[known] } : settings);
      else for (const each of known ? [known] : names) show(each, settings);
    });
}

const names = Object.keys(meanings) as Name[];

function knownName(name: string): Name {
  const known = names.find((each) => each === name);
  if (known) return known;
  const nextStep =
    'Run `trove settings` for all names; `trove pause` and `trove resume` stop and continue reading.';
  throw new TroveError('BAD_INPUT', `There is no setting ${name}.`, { nextStep });
}

function parseChange(name: Name, text: string): SettingsChange {
  const value = name === 'ocrFolder' && text !== 'null' ? resolve(text) : asJson(text);
  const { success, data } = settingsChangeSchema.safeParse({ [name]: value });
  if (success) return data;
  throw new TroveError('BAD_INPUT', `${text} is no value of ${name}: ${meanings[name]}.`);
}

/** A bare word is itself. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Null only reads. */
function settle(change: SettingsChange | null, options: CommonOptions): Promise<Settings> {
  return withSession(dataFolder(options), { read: false, watch: false }, ({ client }) =>
    change ? client.settings.update(change) : client.settings.get(),
  );
}

function show(name: Name, settings: Settings): void {
  print(`${style('bold', name)}  ${JSON.stringify(settings[name])}\n  ${style('dim', meanings[name])}`);
}
