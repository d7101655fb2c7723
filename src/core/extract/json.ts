import type { ExtractedDocument } from './document.ts';
import { DocumentBuilder } from './document-builder.ts';
import { parseDate, parseLanguage } from './facts.ts';
import { readPlainText } from './plain-text.ts';

/** Parsing needs many times the file's size in memory; what is larger is read as plain text. */
const maxParsedLength = 32 * 1024 * 1024;
const maxDepth = 64;
/** A long value without a space is an image or a key, not something to find. */
const maxUnbroken = 2000;

/** Reads JSON as lines of `key: value`, a block per object that holds plain values; what does not parse stays as it is. */
export function readJson(text: string): ExtractedDocument {
  if (text.length > maxParsedLength) return readPlainText(text);
  const value = parse(text) ?? parseLines(text);
  if (value === undefined) return readPlainText(text);
  const builder = new DocumentBuilder();
  const writer = { builder, lines: [] as string[] };
  write(writer, '', value, 0);
  flush(writer);
  return builder.finish(factsOf(value));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON after all (comments, JSON lines, a template): the caller tries something else.
    return undefined;
  }
}

/** JSON lines: a value per line. */
function parseLines(text: string): unknown[] | undefined {
  const rows = text.split('\n').filter((row) => row.trim() !== '');
  if (rows.length < 2 || !/^\s*[[{]/.test(rows[0] ?? '')) return undefined;
  const values: unknown[] = [];
  for (const row of rows) {
    const value = parse(row);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

interface Writer {
  readonly builder: DocumentBuilder;
  lines: string[];
}

function flush(writer: Writer): void {
  if (writer.lines.length > 0) writer.builder.add('paragraph', writer.lines.join('\n'));
  writer.lines = [];
}

function write(writer: Writer, key: string, value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) {
    const text = scalarText(value);
    if (text !== '') writer.lines.push(key === '' ? text : `${key}: ${text}`);
  } else if (depth < maxDepth) {
    writeNested(writer, key, value, depth);
  }
}

function writeNested(writer: Writer, key: string, value: object, depth: number): void {
  if (Array.isArray(value)) {
    if (key !== '' && value.length > 0) writer.lines.push(`${key}:`);
    for (const entry of value) {
      if (typeof entry === 'object' && entry !== null) flushAbove(writer, depth);
      write(writer, '', entry, depth + 1);
    }
    return;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return;
  if (key !== '') {
    flush(writer);
    writer.lines.push(`${key}:`);
  }
  for (const [name, entry] of entries) write(writer, name, entry, depth + 1);
  if (key !== '') flush(writer);
}

/** Records of a list stand apart from each other near the top; deep down they would be crumbs. */
function flushAbove(writer: Writer, depth: number): void {
  if (depth < 3) flush(writer);
}

function scalarText(value: unknown): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value);
  if (value.length > maxUnbroken && !/\s/.test(value.slice(0, maxUnbroken))) return '';
  return hasTags(value) ? withoutTags(value) : value;
}

function hasTags(value: string): boolean {
  return value.includes('<') && /<(?:br|p|\/p|\/b|\/strong|\/em|\/a|\/li|\/div|\/span)\b[^<>]*>/i.test(value);
}

function withoutTags(value: string): string {
  return value
    .replace(/<(?:br|\/p|\/li|\/div)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function factsOf(value: unknown) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const entries = new Map<string, unknown>(Object.entries(value));
  const text = (...keys: string[]) =>
    keys.map((key) => entries.get(key)).find((entry) => typeof entry === 'string' && entry.length <= 300);
  const created = parseDate(text('date', 'created', 'datePublished', 'created_at'));
  const language = parseLanguage(text('lang', 'language', 'inLanguage'));
  return {
    title: String(text('title', 'name', 'headline') ?? ''),
    author: String(text('author', 'creator') ?? ''),
    ...(created === undefined ? {} : { created }),
    ...(language === undefined ? {} : { language }),
  };
}
