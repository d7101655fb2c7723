import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A heading as the outline (bookmarks) of a PDF has it. */
export interface OutlineEntry {
  readonly title: string;
  /** 1 is the top. */
  readonly level: number;
}

type Nodes = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

const maxEntries = 5_000;
const maxDepth = 6;

/** The outline's entries by the page (1-based) that they lead to, in their order; empty without an outline. */
export async function outlineByPage(
  document: PDFDocumentProxy,
): Promise<ReadonlyMap<number, OutlineEntry[]>> {
  const byPage = new Map<number, OutlineEntry[]>();
  let left = maxEntries;
  const walk = async (nodes: Nodes, level: number): Promise<void> => {
    for (const { title, dest, items } of nodes ?? []) {
      left -= 1;
      if (left < 0) return;
      const page = await pageOf(document, dest);
      const shown = title.replace(/\s+/g, ' ').trim();
      if (page !== null && shown !== '')
        byPage.set(page, [...(byPage.get(page) ?? []), { title: shown, level }]);
      if (level < maxDepth) await walk(items, level + 1);
    }
  };
  // A damaged outline costs the headings, not the text.
  await walk(await document.getOutline().catch(() => []), 1);
  return byPage;
}

async function pageOf(document: PDFDocumentProxy, dest: string | unknown[] | null): Promise<number | null> {
  try {
    const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const first: unknown = target?.[0];
    if (typeof first === 'number') return first + 1;
    if (typeof first !== 'object' || first === null) return null;
    return (await document.getPageIndex(first as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1;
  } catch {
    // It leads to a page that is not there.
    return null;
  }
}

/** A line of a page that is a heading, or not. */
export interface OutlinedLine {
  readonly text: string;
  /** 0 for no heading. */
  readonly level: number;
}

/** Numbering that the outline leaves out, or has beyond the text. */
const longestNumbering = 8;

/** Marks the lines of a page that the outline names; what it names and no line has stands above the page. */
export function outlineLines(text: string, entries: readonly OutlineEntry[]): OutlinedLine[] {
  const lines: OutlinedLine[] = text.split('\n').map((line) => ({ text: line, level: 0 }));
  const missing: OutlinedLine[] = [];
  let from = 0;
  for (const { title, level } of entries) {
    const found = findLines(lines, keyOf(title), from);
    if (found === null) {
      missing.push({ text: title, level });
      continue;
    }
    const joined = lines.slice(found.at, found.at + found.count).map((line) => line.text.trim());
    lines.splice(found.at, found.count, { text: joined.join(' '), level });
    from = found.at + 1;
  }
  return [...missing, ...lines];
}

/** One line or two that together are the title. */
function findLines(lines: readonly OutlinedLine[], key: string, from: number) {
  if (key === '') return null;
  for (let at = from; at < lines.length; at += 1) {
    const one = keyOf(lines[at]?.text ?? '');
    if (isTitle(one, key)) return { at, count: 1 };
    if (one !== '' && isTitle(one + keyOf(lines[at + 1]?.text ?? ''), key)) return { at, count: 2 };
  }
  return null;
}

function isTitle(line: string, title: string): boolean {
  if (line === title) return true;
  return Math.abs(line.length - title.length) <= longestNumbering && line.length > longestNumbering
    ? line.endsWith(title) || title.endsWith(line)
    : false;
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
