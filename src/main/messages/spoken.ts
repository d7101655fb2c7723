/** The language of main: what was chosen, or the system's. Menus are built anew when it changes. */
import { chooseLanguage, localeOf, type Language, type LanguageSetting } from '../../shared/language.ts';
import { chinese } from './chinese.ts';
import { english, type MainMessages } from './english.ts';
import { german } from './german.ts';

const catalogues: Readonly<Record<Language, MainMessages>> = { en: english, de: german, 'zh-Hans': chinese };

let catalogue = english;
let language: Language = 'en';
let numbers = new Intl.NumberFormat();

/** `preferred`: the person's languages as the system orders them, BCP 47. */
export function speak(setting: LanguageSetting, preferred: readonly string[]): void {
  language = chooseLanguage(setting, preferred);
  catalogue = catalogues[language];
  numbers = new Intl.NumberFormat(localeOf(language, preferred));
}

export function words(): MainMessages {
  return catalogue;
}

export function spokenLanguage(): Language {
  return language;
}

export function formatNumber(value: number): string {
  return numbers.format(value);
}
