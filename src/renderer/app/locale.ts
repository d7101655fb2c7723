/** How numbers and dates are written now; undefined, as the system does, until a language is spoken. */
let locale: string | undefined;

export function presentLocale(): string | undefined {
  return locale;
}

export function setLocale(tag: string): void {
  locale = tag;
}
