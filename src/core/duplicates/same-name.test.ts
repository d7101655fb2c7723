import { expect, test } from 'vitest';
import { isSameName } from './same-name.ts';

test.each([
  ['draft.docx', 'draft final.pdf'],
  ['Report v2 (1).docx', 'old/Copy of report.md'],
  ['notes-2024-01-31.md', 'Notes.txt'],
  ['中文/readme.md', 'README'],
  ['final.md', 'draft.docx'],
])('%s and %s are versions by their names', (a, b) => expect(isSameName(a, b)).toBe(true));

test.each([
  ['rag_11.md', 'rag_12.md'],
  ['5-1-3.md', '5-1-4.md'],
  ['ping.md', 'ping6.md'],
])('%s and %s are not', (a, b) => expect(isSameName(a, b)).toBe(false));
