import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listingProblem } from './listing-problem.ts';

const errorOf = (path: string): Promise<unknown> =>
  readdir(path).then(
    () => null,
    (error: unknown) => error,
  );

test('a folder deeper than the system allows is told in words, and shortened', async () => {
  const deep = `/start/${'folder/'.repeat(800)}end`;
  const { code, message } = listingProblem(Buffer.from(deep), await errorOf(deep));
  expect(code).toBe('FOLDER_UNREADABLE');
  expect(message).toMatch(/^\/start\/folder.*….*\/end cannot be listed: .* longer than the system allows\.$/);
  expect(message.length).toBeLessThan(200);
});

test('another fault is named, a short path is whole', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'trove-listing-'));
  const gone = join(scratch, 'gone');
  mkdirSync(gone);
  rmSync(scratch, { recursive: true });
  expect(listingProblem(Buffer.from(gone), await errorOf(gone)).message).toBe(
    `${gone} cannot be listed: it went away.`,
  );
});
