/** Large files with known content, written anew for a benchmark: a book as PDF, a log and a table. */
import { closeSync, openSync, writeSync } from 'node:fs';

const nouns = 'river window engine garden letter invoice market harbour orchard signal'.split(' ');
const verbs = 'carries opens repairs crosses describes delivers measures follows remembers answers'.split(
  ' ',
);

/** A sentence of ten words, another one for each number. */
function sentence(number: number): string {
  const word = (words: readonly string[], at: number): string =>
    words[Math.floor(number / words.length ** at) % words.length] ?? '';
  return `The ${word(nouns, 0)} ${word(verbs, 1)} the ${word(nouns, 2)} of number ${number} before it ${word(verbs, 0)}.`;
}

/** A PDF of `pages` pages of 30 lines each, in a built-in font, uncompressed. */
export function writePdf(path: string, pages: number): void {
  const file = openSync(path, 'w');
  const offsets: number[] = [];
  let at = writeSync(file, '%PDF-1.7\n');
  const object = (number: number, body: string): void => {
    offsets[number] = at;
    at += writeSync(file, `${number} 0 obj\n${body}\nendobj\n`);
  };
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  const kids = Array.from({ length: pages }, (_, page) => `${4 + 2 * page} 0 R`).join(' ');
  object(2, `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`);
  object(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (let page = 0; page < pages; page += 1) {
    const lines = Array.from({ length: 30 }, (_, line) => `(${sentence(30 * page + line)}) Tj T*`);
    const content = `BT /F1 11 Tf 14 TL 60 780 Td ${lines.join('\n')} ET`;
    const number = 4 + 2 * page;
    const media = '/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>';
    object(number, `<< /Type /Page /Parent 2 0 R ${media} /Contents ${number + 1} 0 R >>`);
    object(number + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  const table = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = offsets.length;
  writeSync(
    file,
    `xref\n0 ${size}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
  );
  closeSync(file);
}

/** Lines until the file has `bytes` bytes or a little more. */
export function writeLines(path: string, bytes: number, line: (number: number) => string): void {
  const file = openSync(path, 'w');
  for (let at = 0, number = 0; at < bytes;) {
    const lines: string[] = [];
    for (let count = 0; count < 1_000; count += 1, number += 1) lines.push(`${line(number)}\n`);
    at += writeSync(file, lines.join(''));
  }
  closeSync(file);
}

export const logLine = (number: number): string =>
  `2026-11-${String(1 + (number % 28)).padStart(2, '0')}T08:00:00Z INFO [${number}] ${sentence(number)}`;

export const csvLine = (number: number): string =>
  `${number},"${sentence(number)}",${nouns[number % nouns.length]},${(number * 7) % 1_000}`;
