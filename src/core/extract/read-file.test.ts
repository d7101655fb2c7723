import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAndExtract } from './read-file.ts';

const limits = { maxBytes: 1_000_000 };
const posix = process.platform !== 'win32';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trove-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (path: string, maxBytes = limits.maxBytes) =>
  readAndExtract(Buffer.from(path), { maxBytes }, null);

test('content, hash and observation belong together, and the same hash is not extracted again', async () => {
  const path = join(folder, 'a.md');
  writeFileSync(path, '# Hi\n');
  const first = await read(path);
  expect(first.extraction).toMatchObject({ state: 'extracted', document: { title: 'Hi' } });
  expect(Buffer.from(first.hash ?? []).toString('hex')).toBe(
    createHash('sha256').update('# Hi\n').digest('hex'),
  );
  expect(first.observed).toMatchObject({ size: 5n, inode: expect.any(BigInt) });
  const again = await readAndExtract(Buffer.from(path), limits, first.hash);
  expect(again.extraction).toEqual({ state: 'unchanged' });
});

test('a file above the limit is not read and says both sizes', async () => {
  const path = join(folder, 'big.txt');
  writeFileSync(path, 'x'.repeat(2000));
  const { extraction, hash } = await read(path, 1000);
  expect(extraction).toMatchObject({ reason: 'too-large', detail: '2 kB; the limit is 1 kB.' });
  expect(hash).toBeNull();
});

test('a missing file has vanished; a folder is no regular file', async () => {
  expect((await read(join(folder, 'gone.txt'))).extraction).toMatchObject({
    code: 'vanished',
    format: 'txt',
  });
  expect((await read(folder)).extraction).toMatchObject({ reason: 'special-file' });
});

test.runIf(posix)('a link is not followed and a pipe does not hang the reader', async () => {
  const link = join(folder, 'link.txt');
  symlinkSync(join(folder, 'a.md'), link);
  expect((await read(link)).extraction).toMatchObject({ reason: 'symbolic-link' });
  const pipe = join(folder, 'pipe.txt');
  execFileSync('mkfifo', [pipe]);
  expect((await read(pipe)).extraction).toMatchObject({ reason: 'special-file' });
});

test.runIf(posix && process.getuid?.() !== 0)('a file without permission is unreadable', async () => {
  const path = join(folder, 'locked.txt');
  writeFileSync(path, 'x');
  chmodSync(path, 0);
  expect((await read(path)).extraction).toMatchObject({ code: 'unreadable' });
});

test.runIf(process.platform === 'linux')('a name that is not valid UTF-8 can be opened', async () => {
  const path = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]);
  writeFileSync(path, 'coffee');
  const { extraction } = await readAndExtract(path, limits, null);
  expect(extraction).toMatchObject({ state: 'extracted', format: 'txt' });
});

test('a long log is read in part: its beginning, its end, places between, whole lines, and it says so', async () => {
  const path = join(folder, 'long.log');
  const line = (at: number): string => `${String(at).padStart(9, '0')} the request was answered\n`;
  const count = 800_000;
  writeFileSync(path, Array.from({ length: count }, (_, at) => line(at)).join(''));
  const { extraction, hash, observed } = await read(path, 100_000_000);
  if (extraction.state !== 'extracted') throw new Error(extraction.state);
  const { text, partial } = extraction.document;
  expect(partial).toMatchObject({ code: 'sampled', detail: expect.stringContaining('of 28 MB') });
  const lines = text.trimEnd().split('\n');
  expect(lines.every((each) => /^\d{9} the request was answered$/.test(each))).toBe(true);
  expect([lines[0], lines.at(-1)]).toEqual([line(0).trimEnd(), line(count - 1).trimEnd()]);
  const numbers = lines.map((each) => Number(each.slice(0, 9)));
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  expect(steps.every((step) => step > 0 && step < 60_000)).toBe(true);
  expect(observed?.size).toBe(BigInt(count * line(0).length));
  expect(hash).toHaveLength(32);
});

test('a long text in UTF-16 is not cut at a byte', async () => {
  const utf16 = join(folder, 'long.txt');
  writeFileSync(utf16, Buffer.from(`\uFEFF${'word '.repeat(3_000_000)}`, 'utf16le'));
  const { extraction } = await read(utf16, 100_000_000);
  expect(extraction.state === 'extracted' && extraction.document.partial).toBeUndefined();
});
