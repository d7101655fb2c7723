import { expect, test } from 'vitest';
import { said as german } from './de/said.ts';
import { said as chinese } from './zh/said.ts';
import { details, fillIn, parseDetail, type DetailCode } from '../../shared/details.ts';

const names = (template: string): string[] => (template.match(/\{\w+\}/g) ?? []).toSorted();

test.each(Object.entries(details))('%s: its sentence tells code and figures back', (code, template) => {
  const values = Object.fromEntries(names(template).map((name, at) => [name.slice(1, -1), `v${at}`]));
  expect(parseDetail(fillIn(template, values))).toEqual({ code, values });
  for (const { details: translated } of [german, chinese]) {
    expect(names(translated[code as DetailCode])).toEqual(names(template));
  }
});

test('another sentence has no code', () => {
  expect(parseDetail('*.log in /home/ana/.gitignore')).toBeNull();
});
