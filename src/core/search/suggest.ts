/** What may follow what has been typed: operators, their values, folders, file names, past and saved searches. */
import type { SuggestRequest, Suggestion } from '../../shared/contract/search.ts';
import { fileTypes } from '../../shared/file-types.ts';
import { displayPath } from '../store/paths.ts';
import { foldName } from '../store/name-key.ts';
import type { FileRow } from '../store/records.ts';
import { operatorNamed, operators } from '../../shared/query/operators.ts';
import { fileFlags } from '../../shared/query/conditions.ts';
import { quotedValue, unquotedValue } from '../../shared/query/quoted-value.ts';

/** What the values of operators are found by. */
export interface ValueReader {
  /** Folders whose name begins so (folded): absolute paths, the shortest first. */
  foldersBeginning(beginning: string, limit: number, inAnyWord?: boolean): Promise<Uint8Array[]>;
  /** Authors of whose names one word begins so, who wrote most first. */
  authorsBeginning(beginning: string, limit: number): Promise<string[]>;
}

/** What suggestions ask of the store's reader. */
export interface SuggestReader extends ValueReader {
  /** Files whose name begins so (folded). */
  filesBeginning(beginning: string, limit: number): Promise<FileRow[]>;
  pastSearches(beginning: string, limit: number): Promise<{ text: string }[]>;
  savedSearches(): Promise<{ name: string; text: string }[]>;
}

const perKind = 3;
/** Folders looked at to find those below the ones that are named before them. */
const mostBelow = 1_000;
const dates = ['today', 'yesterday', 'this week', 'last week', 'last month', 'this year', 'last year'];
const languages = ['english', 'german', 'french', 'spanish', 'italian', 'chinese', 'japanese'];
const valuesOf: Readonly<Record<string, readonly string[]>> = {
  type: [...fileTypes, 'pdf', 'docx', 'xlsx', 'md', 'txt'],
  is: fileFlags,
  lang: languages,
  after: dates,
  before: dates,
  on: dates,
  size: ['>1mb', '>10mb', '>100mb', '<100kb'],
};

/** Suggestions for the word at the cursor, and whole searches for the text as it is; the likeliest first. */
export async function suggest(reader: SuggestReader, request: SuggestRequest): Promise<Suggestion[]> {
  const { text, limit } = request;
  const cursor = Math.min(request.cursor ?? text.length, text.length);
  const start = tokenStart(text, cursor);
  const token = text.slice(start, cursor);
  const [, minus = '', name = '', value] = /^(-?)(\p{L}*)(?::(.*))?$/su.exec(token) ?? [];
  const replace: [number, number] = [start, cursor];
  const operator = value === undefined ? null : operatorNamed(name);
  if (operator && value !== undefined) {
    const wanted = unquotedValue(value);
    const values = await valuesBeginning(reader, operator.name, wanted, limit);
    return values.slice(0, limit).map((found) => ({
      kind: operator.name === 'in' ? 'folder' : 'value',
      label: found,
      detail: '',
      replace,
      insert: `${minus}${operator.name}:${quotedValue(found)} `,
      fileId: null,
    }));
  }
  // Of the text as a whole: a name of any words of a sentence would lie over the results of the sentence.
  const beginning = text.trim();
  const isLongEnough = beginning.length >= (/^[\p{Script=Latin}\p{N}]*$/u.test(beginning) ? 3 : 2);
  const [past, saved, files, places] = await Promise.all([
    reader.pastSearches(beginning, perKind),
    reader.savedSearches(),
    isLongEnough ? reader.filesBeginning(foldName(beginning), perKind) : [],
    isLongEnough ? folders(reader, beginning, perKind) : [],
  ]);
  const all: [number, number] = [0, text.length];
  const whole = (kind: Suggestion['kind'], label: string, insert: string): Suggestion => ({
    kind,
    label,
    detail: kind === 'saved' ? insert : '',
    replace: all,
    insert,
    fileId: null,
  });
  const typed = beginning.toLowerCase();
  return [
    ...(name.length < 2 ? [] : operatorSuggestions(minus, name, replace)),
    ...past.filter((search) => search.text !== text).map((search) => whole('past', search.text, search.text)),
    ...saved
      .filter((search) => typed !== '' && search.name.toLowerCase().startsWith(typed))
      .slice(0, perKind)
      .map((search) => whole('saved', search.name, search.text)),
    ...files.map((file) => fileSuggestion(file, all)),
    ...places.map((path): Suggestion => ({
      kind: 'folder',
      label: path,
      detail: '',
      replace: all,
      insert: `in:${quotedValue(path)} `,
      fileId: null,
    })),
  ].slice(0, limit);
}

/** The token that the cursor stands in begins after white space that is not in quotation marks. */
function tokenStart(text: string, cursor: number): number {
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < cursor; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && /\s/u.test(text[at] ?? '')) start = at + 1;
  }
  return start;
}

function operatorSuggestions(minus: string, name: string, replace: [number, number]): Suggestion[] {
  return operators
    .filter((operator) => operator.name.startsWith(name.toLowerCase()))
    .map(({ name: found, takes, example }) => ({
      kind: 'operator',
      label: `${found}:`,
      detail: `${takes}, for example ${example}`,
      replace,
      insert: `${minus}${found}:`,
      fileId: null,
    }));
}

/** Values of an operator that begin so, in any case; folders by the name of the last one. */
export async function valuesBeginning(
  reader: ValueReader,
  operator: string,
  beginning: string,
  limit: number,
): Promise<string[]> {
  if (operator === 'in') return folders(reader, beginning, limit, true);
  if (operator === 'author') return reader.authorsBeginning(beginning, limit);
  return (valuesOf[operator] ?? []).filter((value) => value.startsWith(beginning.toLowerCase()));
}

async function folders(
  reader: ValueReader,
  beginning: string,
  limit: number,
  inAnyWord = false,
): Promise<string[]> {
  const last = beginning.split(/[\\/]/u).at(-1) ?? '';
  const above = foldName(beginning.slice(0, beginning.length - last.length)).replaceAll('\\', '/');
  const asked = above === '' ? limit : Math.max(limit, mostBelow);
  const paths = (await reader.foldersBeginning(foldName(last), asked, inAnyWord)).map(displayPath);
  if (above === '') return paths;
  return paths.filter((path) => foldName(path).replaceAll('\\', '/').includes(above)).slice(0, limit);
}

function fileSuggestion(file: FileRow, replace: [number, number]): Suggestion {
  const path = displayPath(file.path);
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return { kind: 'file', label: name, detail: path, replace, insert: name, fileId: file.fileId };
}
