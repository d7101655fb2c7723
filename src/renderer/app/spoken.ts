/**
 * Catalogues of words that change their language in place: whoever holds one, or a part of it, speaks the new language at
 * the next render. A string taken out of one outside of a function keeps its language; take it where it is shown.
 */

/** The shape of a catalogue: every word of it, in whatever language. */
export type Words<Part> = Part extends string
  ? string
  : Part extends number | boolean
    ? Part
    : Part extends (...args: infer Args) => string
      ? (...args: Args) => string
      : { readonly [Key in keyof Part]: Words<Part[Key]> };

interface Spoken {
  readonly english: object;
  readonly present: object;
}

const catalogues = new Map<string, Spoken>();
let translations: Readonly<Record<string, object>> = {};

/** The catalogue that is written in English here, under the name that its translations have. */
export function spoken<English extends object>(name: string, english: English): Words<English> {
  const present = {};
  catalogues.set(name, { english, present });
  fill(present, translations[name] ?? english);
  return present as Words<English>;
}

/** Puts the words of these catalogues, by name, in the place of those before; English for one that is not among them. */
export function speak(catalogue: Readonly<Record<string, object>>): void {
  translations = catalogue;
  for (const [name, { english, present }] of catalogues) fill(present, translations[name] ?? english);
}

function fill(target: object, source: object): void {
  for (const key of Object.keys(target)) if (!Object.hasOwn(source, key)) Reflect.deleteProperty(target, key);
  for (const [key, value] of Object.entries(source)) {
    if (!isPart(value)) Reflect.set(target, key, value);
    else {
      const part: unknown = Reflect.get(target, key);
      const kept = isPart(part) ? part : {};
      fill(kept, value);
      Reflect.set(target, key, kept);
    }
  }
}

function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
