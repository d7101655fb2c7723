import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestAlike, digestEnds } from './digest-file.ts';
import { contentDigest, createDigester, kindOf, type DigestKind } from './digests.ts';

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
function digest(paths: readonly Buffer[], kind: DigestKind = 'fast'): { outcomes: unknown[]; told: number } {
  const outcomes: unknown[] = [];
  let told = 0;
  const pathOf = (at: number): Buffer => paths[at] ?? Buffer.alloc(0);
  for (const bytes of digestAlike(paths.length, pathOf, size, kind, (at, outcome) => {
    outcomes[at] = outcome instanceof Error ? (outcome as NodeJS.ErrnoException).code : hex(outcome);
  })) {
    told += bytes;
  }
  return { outcomes, told };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function fast(bytes: Buffer): string {
  const digester = createDigester('fast');
  digester.update(bytes);
  return hex(digester.end());
}

function sha256(bytes: Buffer): string {
  return hex(contentDigest(createHash('sha256').update(bytes).digest()));
}

test('a digest tells its kind', () => {
  const bytes = Buffer.from('the same');
  expect(kindOf(Buffer.from(sha256(bytes), 'hex'))).toBe('content');
  expect(kindOf(Buffer.from(fast(bytes), 'hex'))).toBe('fast');
  expect(fast(Buffer.from('a'))).toBe('d24ec4f1a98c6e5b'.padEnd(32, '0'));
});

describe('digests of files that are probably the same', () => {
  test('each has its own content’s, wherever it differs', () => {
    const contents = [content(), content(), content(size - 1), content(300_000), content(), content(0)];
    const paths = contents.map((bytes, at) => write(`${at}`, bytes));
    expect(digest(paths).outcomes).toEqual(contents.map(fast));
    expect(digest(paths, 'content').outcomes).toEqual(contents.map(sha256));
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
    const whole = fast(content());
    expect(digest(paths).outcomes).toEqual(['FILE_GONE', 'ENOENT', whole, 'FILE_GONE', whole]);
    expect(digest(paths.slice(3)).outcomes).toEqual(['FILE_GONE', whole]);
  });
});

describe('digests of ends', () => {
  test('a small file that has grown or shrunk is told', () => {
    const path = write('small', Buffer.from('the same'));
    expect(hex(digestEnds(path, 8, 'content'))).toBe(sha256(Buffer.from('the same')));
    expect(() => digestEnds(path, 7, 'fast')).toThrow('changed');
    expect(() => digestEnds(path, 9, 'fast')).toThrow('changed');
  });
});
