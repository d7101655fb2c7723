import type { DocumentFacts } from './document-builder.ts';
import { parseDate, parseLanguage } from './facts.ts';

const maxLength = 64 * 1024;
const maxTexts = 500;

export interface FrontMatter {
  readonly facts: DocumentFacts;
  /** Its other texts, in order: description, tags, author and the like. */
  readonly texts: readonly string[];
  /** Where the body begins. */
  readonly end: number;
}

const names = {
  title: ['title'],
  author: ['author', 'authors', 'by', 'ms.author', 'creator'],
  created: ['date', 'created', 'created_at', 'publishdate', 'published', 'ms.date'],
  modified: ['lastmod', 'modified', 'updated', 'last_modified_at', 'last_updated', 'date_modified'],
  language: ['lang', 'language', 'locale'],
} as const;

/** The YAML block between `---` lines at the start of a text; null when there is none, or it is no YAML mapping. */
export async function readFrontMatter(text: string): Promise<FrontMatter | null> {
  const opening = /^---[ \t]*\n(?=\s*[\w"'#][^\n]*)/.exec(text);
  if (opening === null) return null;
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(0, maxLength));
  if (closing === null) return null;
  const values = await parseMapping(text.slice(opening[0].length, closing.index));
  return values === null ? null : describe(values, closing.index + closing[0].length);
}

async function parseMapping(source: string): Promise<Map<string, unknown> | null> {
  const { load, CORE_SCHEMA } = await import('js-yaml');
  try {
    const value = load(source, { schema: CORE_SCHEMA });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]));
  } catch {
    // Templates and half-written files have front matter that is no YAML; then it is read as text.
    return null;
  }
}

function describe(values: ReadonlyMap<string, unknown>, end: number): FrontMatter {
  const first = (keys: readonly string[]) =>
    keys.map((key) => values.get(key)).find((value) => value != null);
  const author = listOf(first(names.author)).join(', ');
  const title = first(names.title);
  const language = parseLanguage(first(names.language));
  const silent = new Set<string>([...names.title, ...names.created, ...names.modified, ...names.language]);
  const texts: string[] = [];
  const seen = new Set<object>();
  for (const [key, value] of values) if (!silent.has(key)) collectTexts(value, texts, seen);
  return {
    end,
    texts,
    facts: {
      ...(typeof title === 'string' || typeof title === 'number' ? { title: String(title) } : {}),
      ...(author === '' ? {} : { author }),
      ...withNumber('created', parseDate(first(names.created))),
      ...withNumber('modified', parseDate(first(names.modified))),
      ...(language === undefined ? {} : { language }),
    },
  };
}

function withNumber(key: 'created' | 'modified', value: number | undefined): DocumentFacts {
  return value === undefined ? {} : { [key]: value };
}

/** Names of people: a text, a list of texts, or entries with a `name`. */
function listOf(value: unknown): string[] {
  const entries: unknown[] = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return entry === '' ? [] : [entry];
    if (typeof entry === 'object' && entry !== null && 'name' in entry && typeof entry.name === 'string') {
      return [entry.name];
    }
    return [];
  });
}

/** What an alias names again is told once: entries that multiply each other would otherwise have no end. */
function collectTexts(value: unknown, texts: string[], seen: Set<object>): void {
  if (texts.length >= maxTexts) return;
  if (typeof value === 'string') {
    if (value.trim() !== '') texts.push(value.trim());
  } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value);
    for (const entry of Object.values(value)) collectTexts(entry, texts, seen);
  }
}
