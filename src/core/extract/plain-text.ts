import type { Block, BlockKind, ExtractedDocument } from './document.ts';
import { finishDocument, type DocumentFacts } from './document-builder.ts';

/** Text as it stands, a paragraph per run of lines without an empty one; the document's offsets are the file's. */
export function readPlainText(text: string): ExtractedDocument {
  const blocks: Block[] = [];
  let start = -1;
  let end = 0;
  for (let lineStart = 0; lineStart < text.length;) {
    const lineEnd = endOfLine(text, lineStart);
    if (isBlank(text, lineStart, lineEnd)) {
      if (start >= 0) blocks.push(trimmedBlock(text, 'paragraph', start, end));
      start = -1;
    } else {
      if (start < 0) start = lineStart;
      end = lineEnd;
    }
    lineStart = lineEnd + 1;
  }
  if (start >= 0) blocks.push(trimmedBlock(text, 'paragraph', start, end));
  return finishDocument(text, blocks, {}, '');
}

/** Text as one block of code, or of a table; indentation of its first line is kept. */
export function readAsOneBlock(text: string, kind: BlockKind, facts: DocumentFacts = {}): ExtractedDocument {
  const start = text.length - text.trimStart().length;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const end = text.trimEnd().length;
  return finishDocument(text, end > start ? [{ kind, start: lineStart, end }] : [], facts, '');
}

/** Where a line ends, its newline left out. */
export function endOfLine(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline;
}

export function isBlank(text: string, start: number, end: number): boolean {
  return firstVisible(text, start, end) === end;
}

/** Index of the first character of a line that is not white space; `end` when there is none. */
export function firstVisible(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13)) continue;
    // The rest of Unicode's white space is rare enough for a regular expression.
    if (code < 160 || !/\s/.test(text.charAt(at))) return at;
  }
  return end;
}

function trimmedBlock(text: string, kind: BlockKind, start: number, end: number): Block {
  let last = end;
  while (last > start && isBlank(text, last - 1, last)) last -= 1;
  return { kind, start: firstVisible(text, start, last), end: last };
}
