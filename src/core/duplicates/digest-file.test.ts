import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestAlike, digestBytes, digestEnds } from './digest-file.ts';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'trove-digest-'));
});
afterEach(() => rmSync(scratch, { recursive: true }));

const size = 700_000;

function content(changedAt?: number): Buffer {
  const bytes = Buffer.alloc(size, 'some text ');
  if (changedAt !== undefined) bytes[changedAt] = 0;
  return bytes;
}

function write(name: string, bytes: Buffer): Buffer {
  writeFileSync(join(scratch, name), bytes);
  return Buffer.from(join(scratch, name));
}

/** Digests in hexadecimal, or codes of errors; and how many bytes were told. */
function digest(paths: readonly Buffer[]): { outcomes: unknown[]; told: number } {
  const outcomes: unknown[] = [];
  let told = 0;
  const pathOf = (at: number): Buffer => paths[at] ?? Buffer.alloc(0);
  for (const bytes of digestAlike(paths.length, pathOf, size, (at, outcome) => {
    outcomes[at] =
      typeof outcome === 'string'
        ? Buffer.from(outcome, 'latin1').toString('hex')
        : (outcome as NodeJS.ErrnoException).code;
  })) {
    told += bytes;
  }
  return { outcomes, told };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256')
    .update(bytes)
    .digest('hex')
    .slice(0, 2 * digestBytes);
}

describe('digests of files that are probably the same', () => {
  test('each has its own content’s, wherever it differs', () => {
    const contents = [content(), content(), content(size - 1), content(300_000), content(), content(0)];
    const paths = contents.map((bytes, at) => write(`${at}`, bytes));
    expect(digest(paths).outcomes).toEqual(contents.map(sha256));
  });

  test('all bytes are told once where they are the same', () => {
    const paths = [0, 1, 2].map((at) => write(`${at}`, content()));
    expect(digest(paths).told).toBe(3 * size);
  });

  test('what is gone, longer or shorter by now is told of that file alone, the first one too', () => {
    const paths = [0, 1, 2, 3, 4].map((at) => write(`${at}`, content()));
    appendFileSync(join(scratch, '0'), 'more');
    rmSync(join(scratch, '1'));
    writeFileSync(join(scratch, '3'), content().subarray(1));
    const whole = sha256(content());
    expect(digest(paths).outcomes).toEqual(['FILE_GONE', 'ENOENT', whole, 'FILE_GONE', whole]);
    expect(digest(paths.slice(3)).outcomes).toEqual(['FILE_GONE', whole]);
  });
});

describe('digests of ends', () => {
  test('a small file that has grown or shrunk is told', () => {
    const path = write('small', Buffer.from('the same'));
    expect(Buffer.from(digestEnds(path, 8), 'latin1').toString('hex')).toBe(sha256(Buffer.from('the same')));
    expect(() => digestEnds(path, 7)).toThrow('changed');
    expect(() => digestEnds(path, 9)).toThrow('changed');
  });
});
