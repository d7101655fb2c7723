/** The language on the page, kept here too so that the next start speaks it before the engine answers. */
import { createStore } from 'zustand/vanilla';
import {
  chooseLanguage,
  languages,
  localeOf,
  type Language,
  type LanguageSetting,
} from '../../shared/language.ts';
import { setLocale } from './locale.ts';
import { speak } from './spoken.ts';
import type { Translation } from './translation.ts';

const key = 'trove.language';

/** Each is a chunk of its own: the first paint in English waits for none. */
const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Translation>>> = {
  de: async () => (await import('./de/translation.ts')).german,
  'zh-Hans': async () => (await import('./zh/translation.ts')).chinese,
};

export const spokenLanguage = createStore<{ readonly language: Language }>(() => ({ language: 'en' }));

let wanted: Language | null = null;

/** Speaks the language of a setting. One that cannot be loaded leaves the words as they are; a later wish wins. */
export async function applyLanguage(setting: LanguageSetting): Promise<void> {
  localStorage.setItem(key, setting);
  const language = chooseLanguage(setting, navigator.languages);
  if (language === wanted) return;
  wanted = language;
  const translation = language === 'en' ? {} : await load(language);
  if (translation === null || wanted !== language) return;
  speak(translation);
  setLocale(localeOf(language, navigator.languages));
  document.documentElement.lang = language;
  spokenLanguage.setState({ language });
}

async function load(language: Exclude<Language, 'en'>): Promise<Translation | null> {
  try {
    return await loaders[language]();
  } catch {
    // The server is away; the page says so, and the setting can be chosen again.
    if (wanted === language) wanted = null;
    return null;
  }
}

export function rememberedLanguage(): LanguageSetting {
  const remembered = localStorage.getItem(key);
  return languages.find((language) => language === remembered) ?? 'system';
}
