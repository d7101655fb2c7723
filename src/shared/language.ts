/** The languages of the interface, and which of them a person gets. */

export const languages = ['en', 'de', 'zh-Hans'] as const;
export type Language = (typeof languages)[number];
export type LanguageSetting = Language | 'system';

/** What each language calls itself; never translated. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  'zh-Hans': '简体中文',
};

/** The language that was chosen; else the first of the preferred ones (BCP 47 tags) that there is, else English. */
export function chooseLanguage(setting: LanguageSetting, preferred: readonly string[]): Language {
  if (setting !== 'system') return setting;
  for (const tag of preferred) {
    const known = languages.find((language) => partsOf(language)?.language === partsOf(tag)?.language);
    if (known) return known;
  }
  return 'en';
}

/** How numbers and dates are written: as in the person's own region where that speaks and writes the language. */
export function localeOf(language: Language, preferred: readonly string[]): string {
  const wanted = partsOf(language);
  return (
    preferred.find((tag) => {
      const parts = partsOf(tag);
      return parts?.language === wanted?.language && parts?.script === wanted?.script;
    }) ?? language
  );
}

/** `zh-CN` is Chinese in simplified characters; null for what is no language tag. */
function partsOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    // Systems name languages such as `C` too.
    return null;
  }
}
