import { expect, it } from 'vitest';
import { chooseLanguage, localeOf, type Language, type LanguageSetting } from './language.ts';

it.each<[LanguageSetting, string[], Language]>([
  ['system', ['de-AT', 'en'], 'de'],
  ['system', ['fr-FR', 'zh-CN'], 'zh-Hans'],
  ['system', ['zh-Hant-TW'], 'zh-Hans'],
  ['system', ['fr-FR'], 'en'],
  ['system', ['C', 'not a tag', 'de'], 'de'],
  ['system', [], 'en'],
  ['en', ['de-DE'], 'en'],
])('of %s and %j it is %s', (setting, preferred, language) =>
  expect(chooseLanguage(setting, preferred)).toBe(language),
);

it.each<[Language, string[], string]>([
  ['en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
  ['de', ['en-US', 'de-CH'], 'de-CH'],
  ['de', ['en-US'], 'de'],
  ['zh-Hans', ['zh-TW'], 'zh-Hans'],
  ['zh-Hans', ['zh-TW', 'zh-SG'], 'zh-SG'],
  ['en', ['C'], 'en'],
])('%s among %j is written as in %s', (language, preferred, locale) =>
  expect(localeOf(language, preferred)).toBe(locale),
);
