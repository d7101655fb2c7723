/** Finds the structure of Markdown line by line: a full syntax tree costs twenty times as much and adds nothing here. */
import { decodeHTMLStrict } from 'entities';
import type { ExtractedDocument } from './document.ts';
import { endOfLine, firstVisible, isBlank } from './plain-text.ts';
import { SourceScan } from './source-scan.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';

const hash = 35;
const tick = 96;
const tilde = 126;
const pipe = 124;

interface Fence {
  readonly mark: string;
  readonly length: number;
}

/** Reads Markdown: headings, lists, tables, code and paragraphs, inline marks left in place; front matter gives the facts. */
export async function readMarkdown(text: string): Promise<ExtractedDocument> {
  const front = await readFrontMatter(text);
  if (front === null) return scanMarkdown(withoutEntities(text), null);
  const { title } = front.facts;
  const facts = title === undefined ? front.facts : { ...front.facts, title: withoutEntities(title) };
  return scanMarkdown(withoutEntities(withFrontMatter(text, { ...front, facts })), { ...front, facts });
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const codeOrEntity = new RegExp(`(\`+)(?!\`).*?[^\`]\\1(?!\`)|${entity.source}`, 'gi');

/** Entities are the characters that they stand for, except in code: “don&#8217;t” is a word. */
function withoutEntities(text: string): string {
  if (text.search(entity) === -1) return text;
  let fence: Fence | null = null;
  const lines = text.split('\n').map((line) => {
    const visible = firstVisible(line, 0, line.length);
    if (fence !== null) {
      if (closesFence(line, visible, line.length, fence)) fence = null;
      return line;
    }
    const code = line.charCodeAt(visible);
    if (code === tick || code === tilde) fence = opensFence(line, visible, line.length);
    return fence ? line : line.replace(codeOrEntity, characterOf);
  });
  return lines.join('\n');
}

/** What would be a tag, or break the line, stays as it is written. */
function characterOf(found: string): string {
  if (!found.startsWith('&')) return found;
  const character = decodeHTMLStrict(found);
  return /[<>\p{Cc}]/u.test(character) ? found : character;
}

/** The front matter's title and texts stand where it stood, unless the text repeats its title as a heading. */
function withFrontMatter(text: string, { end, facts, texts }: FrontMatter): string {
  const body = text.slice(end).replace(/^\n+/, '');
  const heading = /^\s*#\s+([^\n]*)/.exec(body)?.[1] ?? '';
  const title =
    facts.title && plainHeading(withoutEntities(heading)) !== facts.title ? `# ${facts.title}\n\n` : '';
  const shown = texts.map(onOneLine).join('\n');
  return `${title}${shown === '' ? '' : `${shown}\n\n`}${body}`;
}

/** A line of front matter must not read as Markdown structure. */
function onOneLine(value: string): string {
  return value.replace(/\s*\n\s*/g, ' ').replace(/^(?:#{1,6}\s+|[`~]{3,}|[=|-]+\s*$)/, '');
}

function scanMarkdown(text: string, front: FrontMatter | null): ExtractedDocument {
  const scan = new SourceScan(text);
  let fence: Fence | null = null;
  let afterBlank = true;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = endOfLine(text, start);
    const visible = firstVisible(text, start, end);
    if (fence !== null) {
      scan.line('code', start, end);
      if (closesFence(text, visible, end, fence)) {
        scan.close();
        fence = null;
      }
    } else if (visible === end) {
      // A list goes on after an empty line when the next line belongs to it.
      if (scan.kind !== 'list' && scan.kind !== 'code') scan.close();
      afterBlank = true;
    } else {
      fence = scanLine(scan, text, { start, visible, end, afterBlank });
      afterBlank = false;
    }
  }
  return scan.finish(front?.facts ?? {}, plainHeading);
}

interface Line {
  readonly start: number;
  readonly visible: number;
  readonly end: number;
  readonly afterBlank: boolean;
}

/** Adds one line that is not empty and not inside a fence; returns the fence it opens. */
function scanLine(scan: SourceScan, text: string, line: Line): Fence | null {
  const { start, visible, end, afterBlank } = line;
  const indent = indentOf(text, start, visible);
  const code = text.charCodeAt(visible);
  if (scan.kind === 'list' && indent >= 2) {
    scan.line('list', start, end);
    return null;
  }
  if (indent >= 4 && (scan.kind === 'code' || (afterBlank && scan.kind !== 'paragraph'))) {
    scan.line('code', start, end);
    return null;
  }
  if (scan.kind === 'code') scan.close();
  const fence = code === tick || code === tilde ? opensFence(text, visible, end) : null;
  if (fence !== null) {
    scan.close();
    scan.line('code', start, end);
    return fence;
  }
  if (code === hash && atxHeading(scan, text, visible, end)) return null;
  if (isRuler(text, visible, end)) {
    rulerOrUnderline(scan, text, start, end);
    return null;
  }
  if (isListItem(text, visible, end)) scan.line('list', visible, end);
  else textLine(scan, text, line, code);
  return null;
}

function textLine(scan: SourceScan, text: string, { visible, end, afterBlank }: Line, code: number): void {
  if (code === pipe || scan.kind === 'table') {
    scan.line('table', visible, end);
  } else if (scan.kind === 'list' && !afterBlank) {
    scan.line('list', visible, end);
  } else {
    const isTable = scan.kind === 'paragraph' && isTableRule(text, visible, end);
    if (isTable) scan.becomes('table');
    scan.line(isTable ? 'table' : 'paragraph', visible, lastVisible(text, visible, end));
  }
}

function indentOf(text: string, start: number, visible: number): number {
  let indent = 0;
  for (let at = start; at < visible; at += 1) indent += text.charCodeAt(at) === 9 ? 4 : 1;
  return indent;
}

function lastVisible(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text, last - 1, last)) last -= 1;
  return last;
}

function runLength(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  let at = start + 1;
  while (at < end && text.charCodeAt(at) === code) at += 1;
  return at - start;
}

function opensFence(text: string, visible: number, end: number): Fence | null {
  const length = runLength(text, visible, end);
  if (length < 3) return null;
  // A run of ticks that closes on one line is code inside a sentence, not a fence.
  const mark = text.charAt(visible);
  return mark === '`' && text.slice(visible + length, end).includes('`') ? null : { mark, length };
}

function closesFence(text: string, visible: number, end: number, fence: Fence): boolean {
  if (visible === end || text.charAt(visible) !== fence.mark) return false;
  const length = runLength(text, visible, end);
  return length >= fence.length && isBlank(text, visible + length, end);
}

function atxHeading(scan: SourceScan, text: string, visible: number, end: number): boolean {
  const level = runLength(text, visible, end);
  const after = visible + level;
  if (level > 6 || (after < end && !isBlank(text, after, after + 1))) return false;
  const contentStart = firstVisible(text, after, end);
  const contentEnd = withoutClosingHashes(text, contentStart, lastVisible(text, contentStart, end));
  scan.close();
  scan.cut(visible, contentStart);
  scan.line('heading', contentStart, contentEnd);
  scan.closeAsHeading(level);
  scan.cut(contentEnd, end);
  return true;
}

function withoutClosingHashes(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === hash) last -= 1;
  if (last === end || (last > start && !isBlank(text, last - 1, last))) return end;
  return lastVisible(text, start, last);
}

/** `---`, `***`, `___` and `===`, also with spaces between: a ruler, or the underline of a heading. */
function isRuler(text: string, visible: number, end: number): boolean {
  const code = text.charCodeAt(visible);
  if (code !== 45 && code !== 42 && code !== 95 && code !== 61) return false;
  if (end - visible > 1000) return false;
  return /^(?:-+|=+|(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})\s*$/.test(text.slice(visible, end));
}

function rulerOrUnderline(scan: SourceScan, text: string, start: number, end: number): void {
  const mark = text.charAt(firstVisible(text, start, end));
  const solid = !/[ \t]\S/.test(text.slice(start, end).trim());
  if (scan.kind === 'paragraph' && solid && (mark === '=' || mark === '-')) {
    scan.closeAsHeading(mark === '=' ? 1 : 2);
  } else {
    scan.close();
  }
  scan.cut(start, end);
}

function isListItem(text: string, visible: number, end: number): boolean {
  const code = text.charCodeAt(visible);
  let at = visible + 1;
  if (code >= 48 && code <= 57) {
    while (at < end && at - visible < 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
    const mark = text.charCodeAt(at);
    if (mark !== 46 && mark !== 41) return false;
    at += 1;
  } else if (code !== 45 && code !== 42 && code !== 43) {
    return false;
  }
  return at >= end || text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9;
}

function isTableRule(text: string, visible: number, end: number): boolean {
  const code = text.charCodeAt(visible);
  if (code !== pipe && code !== 45 && code !== 58) return false;
  const line = text.slice(visible, Math.min(end, visible + 2000));
  return line.includes('|') && /^[\s|:-]+$/.test(line);
}

/** A heading without inline marks, as a title is shown. */
export function plainHeading(heading: string): string {
  return heading
    .slice(0, 1000)
    .replace(/\s*\{#[^}]*\}\s*$/, '')
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(\*\*|__|`|\*)(?=\S)([^*`]*?\S)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}
