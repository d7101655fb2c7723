import { expect, it } from 'vitest';
import { titleBeside } from './title-beside.ts';

it.each([
  ['index.md', 'Benefits overview', 'Benefits overview'],
  ['31-1806.xml', 'Required contract provisions', 'Required contract provisions'],
  ['sales-reports.md', 'Sales reports', ''],
  ['2024-03 Sales reports (final).md', 'Sales Reports', ''],
  ['act.md', 'act', ''],
  ['notes.txt', '', ''],
  ['图.md', '——', ''],
])('beside %s, titled %j, stands %j', (name, title, expected) => {
  expect(titleBeside(name, title)).toBe(expected);
});
