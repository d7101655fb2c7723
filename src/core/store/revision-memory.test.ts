import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RevisionMemory } from './revision-memory.ts';

let folder: string;
let reader: DatabaseSync;
let writer: DatabaseSync;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trove-revision-'));
  writer = new DatabaseSync(join(folder, 'a.db'));
  writer.exec(
    'PRAGMA journal_mode = WAL; CREATE TABLE things (id INTEGER PRIMARY KEY); INSERT INTO things DEFAULT VALUES',
  );
  reader = new DatabaseSync(join(folder, 'a.db'));
});
afterEach(() => {
  reader.close();
  writer.close();
  rmSync(folder, { recursive: true });
});

describe('a revision memory', () => {
  it('keeps what was read until another connection has committed', () => {
    const memory = new RevisionMemory(() => new Map<number, string>());
    memory.of(reader).set(1, 'read');
    expect(memory.of(reader).get(1)).toBe('read');
    writer.exec('BEGIN; INSERT INTO things DEFAULT VALUES');
    expect(memory.of(reader).get(1)).toBe('read');
    writer.exec('COMMIT');
    expect(memory.of(reader).size).toBe(0);
  });

  it('forgets it when its own connection writes', () => {
    const memory = new RevisionMemory(() => new Map<number, string>());
    memory.of(writer).set(1, 'read');
    writer.exec('DELETE FROM things');
    expect(memory.of(writer).size).toBe(0);
  });

  it('has one of each connection', () => {
    const memory = new RevisionMemory(() => new Map<number, string>());
    memory.of(writer).set(1, 'read');
    expect(memory.of(reader).size).toBe(0);
    expect(memory.of(writer).size).toBe(1);
  });
});
