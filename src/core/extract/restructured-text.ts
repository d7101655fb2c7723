import type { ExtractedDocument } from './document.ts';
import type { DocumentFacts } from './document-builder.ts';
import { parseDate } from './facts.ts';
import { endOfLine, firstVisible, isBlank } from './plain-text.ts';
import { SourceScan } from './source-scan.ts';

const adornment = /^([!-/:-@[-`{-~])\1{2,}\s*$/;
const listItem = /^(?:[-*+•]|\(?(?:\d{1,4}|[a-zA-Z#])[.)])\s/;
const maxAdornment = 500;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Reads reStructuredText: headings by their underlines (levels in order of appearance), code, lists, tables. */
export function readRestructuredText(text: string): ExtractedDocument {
  const scan = new SourceScan(text);
  const levels: string[] = [];
  const all: Line[] = [];
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = endOfLine(text, start);
    all.push({ start, end });
  }
  let literal = false;
  for (let index = 0; index < all.length; index += 1) {
    const line = all[index];
    if (line === undefined) break;
    const heading = headingAt(text, all, index);
    if (heading !== null) {
      addHeading(scan, heading, levelOf(heading.style, levels));
      index += heading.lines - 1;
      literal = false;
    } else {
      literal = scanLine(scan, text, line, literal);
    }
  }
  return scan.finish(preambleFacts(text), (title) => title.trim());
}

interface Heading {
  readonly style: string;
  readonly lines: 2 | 3;
  readonly content: Line;
  readonly whole: Line;
}

function headingAt(text: string, all: readonly Line[], index: number): Heading | null {
  const [first, second, third] = [all[index], all[index + 1], all[index + 2]];
  if (first === undefined || second === undefined || isBlank(text, first.start, first.end)) return null;
  const over = adornmentOf(text, first);
  if (over !== null) {
    if (third === undefined || adornmentOf(text, third) !== over) return null;
    if (isBlank(text, second.start, second.end) || adornmentOf(text, second) !== null) return null;
    const whole = { start: first.start, end: third.end };
    return { style: over + over, lines: 3, content: trimmed(text, second), whole };
  }
  const under = adornmentOf(text, second);
  if (under === null || firstVisible(text, first.start, first.end) > first.start) return null;
  const content = trimmed(text, first);
  // A ruler after a paragraph is much shorter or stands alone; an underline is about as long as its title.
  if (second.end - second.start < Math.min(4, content.end - content.start)) return null;
  if (index > 0 && !isBlank(text, all[index - 1]?.start ?? 0, all[index - 1]?.end ?? 0)) return null;
  return { style: under, lines: 2, content, whole: { start: first.start, end: second.end } };
}

function adornmentOf(text: string, line: Line): string | null {
  const length = line.end - line.start;
  if (length < 3 || length > maxAdornment) return null;
  // Most lines are decided by their first two characters.
  const code = text.charCodeAt(line.start);
  if (code !== text.charCodeAt(line.start + 1) || code <= 32 || code > 126) return null;
  return adornment.exec(text.slice(line.start, line.end))?.[1] ?? null;
}

function trimmed(text: string, { start, end }: Line): Line {
  const content = text.slice(start, end);
  const visible = firstVisible(text, start, end);
  return { start: visible, end: visible + content.trim().length };
}

function levelOf(style: string, levels: string[]): number {
  if (!levels.includes(style)) levels.push(style);
  return Math.min(6, levels.indexOf(style) + 1);
}

function addHeading(scan: SourceScan, { content, whole }: Heading, level: number): void {
  scan.close();
  scan.cut(whole.start, content.start);
  scan.line('heading', content.start, content.end);
  scan.closeAsHeading(level);
  scan.cut(content.end, whole.end);
}

/** Adds one line; returns whether a literal block is expected or goes on. */
function scanLine(scan: SourceScan, text: string, { start, end }: Line, literal: boolean): boolean {
  const visible = firstVisible(text, start, end);
  if (visible === end) {
    if (scan.kind !== 'code') scan.close();
    return literal;
  }
  const line = text.slice(visible, Math.min(end, visible + 200));
  const indented = visible > start;
  if (literal && indented) {
    scan.line('code', start, end);
    return true;
  }
  if (scan.kind === 'code') scan.close();
  if (/^(?:\+[-=+]{3,}|\||={2,}\s+={2,})/.test(line) || scan.kind === 'table')
    scan.line('table', visible, end);
  else if (listItem.test(line) || scan.kind === 'list') scan.line('list', visible, end);
  else scan.line('paragraph', visible, end);
  return (
    text.slice(Math.max(visible, end - 2), end) === '::' ||
    /^\.\. (?:code|code-block|sourcecode)::/.test(line)
  );
}

/** `Title: …`, `Author: …` and `Created: …` lines at the start, as in Python's proposals, or `:Author: …` fields. */
function preambleFacts(text: string): DocumentFacts {
  const facts: { title?: string; author?: string; created?: number } = {};
  const preamble = text.slice(0, 4000).split(/\n\s*\n/, 1)[0] ?? '';
  for (const match of preamble.matchAll(/^:?([A-Za-z-]+):[ \t]+(.+(?:\n[ \t]+.+)*)/gm)) {
    const value = (match[2] ?? '').replace(/\s+/g, ' ').trim();
    const name = match[1]?.toLowerCase();
    if (name === 'title') facts.title = value;
    if (name === 'author') facts.author = value.replace(/\s*<[^>]*>/g, '');
    if (name === 'created' || name === 'date') {
      const created = parseDate(value);
      if (created !== undefined) facts.created = created;
    }
  }
  return facts;
}
