import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { setLocale } from '../../app/locale.ts';
import { filterLabel, formatLabel } from './filter-labels.ts';
import { filtersIn } from './query-text.ts';

beforeAll(() => {
  setLocale('en-GB');
  vi.useFakeTimers({ now: new Date(2026, 10, 26, 12) });
});
afterAll(() => vi.useRealTimers());

describe('what a filter says', () => {
  it.each([
    ['type:pdf', 'PDF'],
    ['-type:sheet', 'Not Spreadsheets'],
    ['in:"/home/ana/My Taxes/"', 'My Taxes'],
    ['on:2023', '2023'],
    ['on:2023-12', 'December 2023'],
    ['on:december 2023', 'December 2023'],
    ['on:2024-02-29', '29 Feb 2024'],
    ['on:"last week"', '16 Nov 2026 to 22 Nov 2026'],
    ['after:2024', 'Since 1 Jan 2024'],
    ['before:2024-03-31', 'Before 31 Mar 2024'],
    ['size:>10mb', 'Over 10\u00A0MB'],
    ['size:<200kb', 'Under 200\u00A0kB'],
    ['size:1mb-5mb', '1\u00A0MB to 5\u00A0MB'],
    ['lang:deutsch', 'German'],
    ['-is:duplicates', 'Not Duplicate'],
    ['name:inv*', 'Name: inv*'],
    ['by:"Jane Doe"', 'By Jane Doe'],
    ['-by:"Jane Doe"', 'Not by Jane Doe'],
    ['-name:draft', 'Name without draft'],
    ['-size:>10mb', 'Not over 10\u00A0MB'],
    ['-after:2024', 'Not since 1 Jan 2024'],
    ['-on:march 2024', 'Not March 2024'],
    ['type:docx', 'Word'],
    ['-type:markdown', 'Not Markdown'],
    ['size:1,5-2kb', '1.5\u00A0kB to 2\u00A0kB'],
  ])('%s', (query, label) => {
    expect(filtersIn(query).map(filterLabel)).toEqual([label]);
  });
});

it('says what a file is by its extension, else by its family', () => {
  const said = ['Notes.MD', 'a.b.pdf', 'README', '.bashrc', 'v1.2'].map((name) => formatLabel(name, 'text'));
  expect(said).toEqual(['Markdown', 'PDF', 'Text and Markdown', 'Text and Markdown', 'Text and Markdown']);
});
