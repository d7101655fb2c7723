import { expect, test } from 'vitest';
import { describeFailure } from './describe-failure.ts';
import { TroveError } from './errors.ts';

test('neither the path nor the query that a message quotes reaches the log', () => {
  const path = '/home/ana/Diary/divorce.txt';
  const missing = Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: 'ENOENT' });
  const query = new TroveError('BAD_QUERY', 'A quotation mark in “divorce lawyer” is not closed.');
  for (const error of [missing, query, path, { path }]) {
    expect(describeFailure(error)).not.toMatch(/ana|[Dd]iary|divorce/);
  }
});

test('name, code and place are kept, so that the report is of use', () => {
  expect(describeFailure(new TroveError('DISK_FULL', 'No room.'))).toMatch(
    /^TroveError DISK_FULL < describe-failure\.test\.ts:\d+:\d+/,
  );
});

test('a message that imitates a stack gets nothing through', () => {
  const error = new Error('x\n    at /home/ana/secret.txt');
  expect(describeFailure(error)).not.toContain('ana');
});
