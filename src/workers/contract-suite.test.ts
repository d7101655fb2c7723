/** One set of assertions over every procedure and every transport. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fromWire } from '../host/owner-client.ts';
import { serveEngine, type EngineHost } from '../host/serve-engine.ts';
import type { ActResult } from '../shared/contract/acting.ts';
import { contract, type TroveClient } from '../shared/contract/contract.ts';
import type { TroveError } from '../shared/errors.ts';
import { bundledModelFolder } from './resources.ts';
import { openEngineOnFiles, type EngineOnFiles } from './testing/engine-on-files.ts';
import { connect, transports, type Connection } from './testing/transports.ts';

let files: EngineOnFiles;
let host: EngineHost;
let inProcess: TroveClient;

beforeAll(async () => {
  files = await openEngineOnFiles();
  host = await serveEngine(files.running.engine, { dataFolder: files.scratch, version: '0.0.0-test' });
  inProcess = (await connect('in-process', files.running.engine, host)).client;
});

afterAll(async () => {
  await host.close();
  await files.close();
});

/** `library.add` for each procedure of the contract. */
function procedureNames(router: object, prefix = ''): string[] {
  return Object.entries(router).flatMap(([name, value]: [string, object]) =>
    '~orpc' in value ? [prefix + name] : procedureNames(value, `${prefix}${name}.`),
  );
}

async function bread(client: TroveClient): Promise<number> {
  const { results } = await client.search.query({ query: '"patience"' });
  return results[0]?.fileId ?? -1;
}

/** Each procedure once, with what must be the same everywhere. */
const calls: Record<string, (client: TroveClient) => Promise<unknown>> = {
  'search.suggest': ({ search }) => search.suggest({ text: 'ty' }),
  'search.explain': async ({ search }) => {
    const { results } = await search.query({ query: 'vehicle' });
    const chunkIds = results.flatMap(({ passages }) => passages.map(({ chunkId }) => chunkId));
    return search.explain({ query: 'vehicle', chunkIds });
  },
  'search.remember': ({ search }) => search.remember({ text: 'vehicle', fileId: 1 }),
  'search.history': async ({ search }) => (await search.history({})).searches.map(({ text }) => text),
  'search.opened': ({ search }) => search.opened({}),
  'search.forget': ({ search }) => search.forget({ text: 'never searched' }),
  'search.save': ({ search }) => search.save({ name: 'cars', text: 'vehicle' }),
  'search.saved': ({ search }) => search.saved(),
  'search.renameSaved': ({ search }) => search.renameSaved({ id: 999, name: 'cars' }),
  'search.pin': async (client) => client.search.pin({ fileId: await bread(client), isPinned: true }),
  'search.pinned': async (client) => {
    await client.search.pin({ fileId: await bread(client), isPinned: true });
    return client.search.pinned();
  },
  'search.removeSaved': ({ search }) => search.removeSaved({ id: 999 }),
  'search.query': async ({ search }) =>
    (await search.query({ query: 'vehicle', types: ['md'], after: '2000-01-01' })).results,
  'similar.find': async ({ similar }) => {
    const passages = [{ text: 'Flour, water and salt, and a night of patience.' }];
    const { results } = await similar.find({ to: { passages }, limit: 3 });
    expect(results[0]).toMatchObject({ name: 'bread.txt', pairs: [{ from: { chunkId: null } }] });
    const same = await similar.find({ to: { fileId: results[0]?.fileId ?? 0 }, pairs: 0 });
    expect(same.results.map(({ name }) => name)).not.toContain('bread.txt');
    return results;
  },
  'similar.readText': async ({ similar }) => {
    const { sourceId, passages } = await similar.readText({ text: 'Bread: flour, water, salt, patience.' });
    const { results } = await similar.find({ to: { sourceId }, limit: 1 });
    expect(results[0]).toMatchObject({ name: 'bread.txt' });
    return { passages, names: results.map(({ name }) => name) };
  },
  'similar.readFilePart': async ({ similar }) => {
    const bytes = Buffer.from('<h1>Loaves</h1><p>Flour, water and salt, and a night of patience.</p>');
    const part = { uploadId: randomUUID(), name: 'loaf.html', size: bytes.length };
    const data = (from: number, to: number) => bytes.subarray(from, to).toString('base64');
    expect(await similar.readFilePart({ ...part, offset: 0, data: data(0, 20) })).toEqual({
      received: 20,
      source: null,
    });
    const { source } = await similar.readFilePart({ ...part, offset: 20, data: data(20, bytes.length) });
    expect(source).toMatchObject({ name: 'loaf.html', title: 'Loaves', type: 'markup', passages: 1 });
    const { results } = await similar.find({ to: { sourceId: source?.sourceId ?? '' }, limit: 1 });
    expect(results[0]).toMatchObject({ name: 'bread.txt' });
    expect(readdirSync(join(files.scratch, 'data/dropped'))).toEqual([]);
    return results.map(({ name }) => name);
  },
  'duplicates.find': async ({ duplicates }) => {
    const found: string[][] = [];
    for await (const event of await duplicates.find({ kind: 'exact' })) {
      if (event.type === 'groups')
        found.push(...event.groups.map(({ files: same }) => same.map(({ path }) => path)));
    }
    expect(found).toEqual([[join(files.documents, 'once.csv'), join(files.documents, 'twice.csv')]]);
    return found;
  },
  'similar.trace': async ({ similar }) => {
    const { hits } = await similar.trace({ text: 'a night of patience' });
    expect(hits[0]).toMatchObject({ kind: 'exact', name: 'bread.txt', highlights: [[27, 46]] });
    return hits;
  },
  'duplicates.versions': async (client) =>
    (await client.duplicates.versions({ fileIds: [await bread(client)] })).versions,
  'duplicates.diff': async (client) => {
    const fileId = await bread(client);
    return client.duplicates.diff({ from: fileId, to: fileId });
  },
  'duplicates.compareFolders': ({ duplicates }) =>
    duplicates.compareFolders({ a: files.documents, b: files.others }),
  'duplicates.plan': async ({ duplicates }) => {
    const seen = await twice(duplicates);
    const plan = await duplicates.plan({
      groups: [{ groupId: 0, kind: 'exact', files: seen }],
      rule: { keep: 'name', pattern: 'once*' },
    });
    return plan.groups.map(({ remove }) => remove.map(({ path }) => path));
  },
  'duplicates.act': async ({ duplicates }) => {
    const [keep, remove] = await twice(duplicates);
    if (!keep || !remove) throw new Error('There are two files.');
    const groups = [{ kind: 'exact' as const, keep: [keep], remove: [remove] }];
    const acted = await resultOf(duplicates.act({ action: 'quarantine', groups }));
    expect(existsSync(remove.path)).toBe(false);
    const undone = await resultOf(duplicates.undo({}));
    expect(existsSync(remove.path)).toBe(true);
    return [acted.files, acted.refused, undone.files];
  },
  'duplicates.undo': async ({ duplicates }) =>
    (await rejection(resultOf(duplicates.undo({ batchId: 'none' })))).code,
  'duplicates.journal': async ({ duplicates }) =>
    (await duplicates.journal({ limit: 1 })).batches.map(({ action, undoable }) => [action, undoable]),
  'duplicates.quarantine': ({ duplicates }) => duplicates.quarantine(),
  'duplicates.emptyQuarantine': async ({ duplicates }) =>
    (await resultOf(duplicates.emptyQuarantine({}))).files,
  'library.status': async ({ library }) => stable(await library.status()),
  'library.watchStatus': async ({ library }) => {
    for await (const status of await library.watchStatus()) return stable(status);
    throw new Error('It ended without a status.');
  },
  'library.add': async ({ library }) => (await library.add({ path: files.others })).path,
  'library.remove': async ({ library }) => {
    await library.add({ path: files.others });
    return (await library.remove({ path: files.others })).path;
  },
  'library.pause': ({ library }) => library.pause(),
  'library.resume': ({ library }) => library.resume(),
  // How many wait may change from one call to the next: the watcher tells of what earlier calls did to files.
  'library.indexNow': async ({ library }) => Object.keys(await library.indexNow()),
  'library.rescan': ({ library }) => library.rescan(),
  'library.rules': ({ library }) => library.rules({ path: files.documents }),
  'library.previewRules': ({ library }) =>
    library.previewRules({ path: files.documents, rules: { exclude: ['*.csv'], include: [] } }),
  'library.setRules': ({ library }) =>
    library.setRules({ path: files.documents, rules: { exclude: ['*.none'], include: [] } }),
  'library.why': ({ library }) => library.why({ path: join(files.documents, 'empty.txt') }),
  'library.problems': ({ library }) => library.problems({ state: 'skipped' }),
  'library.suggestFolders': async ({ library }) =>
    (await library.suggestFolders()).suggestions.map(({ path }) => path),
  'library.measureFolder': ({ library }) => library.measureFolder({ path: files.others }),
  'library.doctor': async ({ library }) =>
    (await library.doctor()).checks.map(({ name, state }) => `${name} ${state}`),
  'files.text': async (client) => client.files.text({ fileId: await bread(client) }),
  'files.look': async (client) => client.files.look({ fileId: await bread(client) }),
  'files.matches': async (client) => {
    const { matches, complete } = await client.files.matches({
      fileId: await bread(client),
      text: 'flour',
      how: 'query',
    });
    expect([matches.length, complete]).toEqual([1, true]);
    return matches.map(({ start, end }) => [start, end]);
  },
  'files.beforeTrash': async (client) => {
    const { results } = await client.search.query({ query: 'in:"' + files.documents + '" type:csv' });
    const fileIds = [await bread(client), ...results.map(({ fileId }) => fileId), 999_999];
    const before = await client.files.beforeTrash({ fileIds });
    expect(before).toMatchObject({ gone: 1, readOnly: 0, withoutCopy: 1 });
    return before;
  },
  'files.trash': async (client) => {
    const [path, fileId] = [join(files.documents, 'bread.txt'), await bread(client)];
    const seen = { fileId, path, size: 1, modified: 0 };
    const moved = { ...seen, path: join(files.documents, 'old place/bread.txt') };
    const { refused } = await resultOf(client.files.trash({ files: [moved, seen] }));
    expect(refused.map((file) => [file.path, file.reason])).toEqual([
      [path, 'changed'],
      [moved.path, 'changed'],
    ]);
    return refused;
  },
  'files.openWith': async (client) => client.files.openWith({ fileId: await bread(client) }),
  'files.drag': async (client) => {
    const { results } = await client.search.query({ query: 'type:csv' });
    const fileIds = [await bread(client), ...results.map(({ fileId }) => fileId)];
    const { paths } = await client.files.drag({ fileIds });
    expect(paths).toHaveLength(fileIds.length);
    expect(paths).toContain(join(files.documents, 'bread.txt'));
    await expect(client.files.drag({ fileIds: [...fileIds, 999_999] })).rejects.toMatchObject({
      code: 'FILE_GONE',
    });
    return paths;
  },
  'files.preview': async (client) => client.files.preview({ fileId: await bread(client) }),
  'files.icon': async (client) => client.files.icon({ fileId: await bread(client) }),
  'files.open': async (client) => client.files.open({ fileId: await bread(client) }),
  'files.reveal': async (client) => client.files.reveal({ fileId: await bread(client) }),
  'desk.abilities': ({ desk }) => desk.abilities(),
  'desk.pickFolder': ({ desk }) => desk.pickFolder(),
  'desk.show': ({ desk }) => desk.show({ view: 'window', query: 'bread' }),
  'export.index': async ({ export: exporting }) => {
    for await (const event of await exporting.index({ format: 'csv' })) {
      if (event.type === 'done') return [event.path, event.files > 0];
    }
    throw new Error('It ended without a result.');
  },
  'export.text': ({ export: exporting }) => exporting.text({ name: 'groups.csv', text: 'a,b' }),
  'settings.get': ({ settings }) => settings.get(),
  'model.get': ({ model }) => model.get(),
  'model.use': ({ model }) => model.use({ folder: bundledModelFolder() }),
  'model.reset': ({ model }) => model.reset(),
  'settings.update': ({ settings }) => settings.update({ theme: 'dark' }),
};

async function twice(duplicates: TroveClient['duplicates']) {
  for await (const event of await duplicates.find({ kind: 'exact' })) {
    if (event.type === 'groups') return event.groups[0]?.files ?? [];
  }
  throw new Error('There is a group.');
}

async function resultOf(events: ReturnType<TroveClient['duplicates']['undo']>): Promise<ActResult> {
  for await (const event of await events) if (event.type === 'done') return event.result;
  throw new Error('It ended without a result.');
}

function stable({ version, dataFolder, model }: Awaited<ReturnType<TroveClient['library']['status']>>) {
  return { version, dataFolder, model };
}

test('no procedure of the contract is left out here', () => {
  expect(Object.keys(calls).toSorted()).toEqual(procedureNames(contract).toSorted());
});

async function rejection(promise: Promise<unknown>): Promise<TroveError> {
  return promise.then(
    () => expect.unreachable('It must reject.'),
    (error: unknown) => fromWire(error),
  );
}

/** What is held by a weak reference only is lost now. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Rejects when the promise takes longer: something hangs. */
function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`It took longer than ${ms} ms.`)), ms).unref();
  });
  return Promise.race([promise, late]);
}

describe.each(transports)('over %s', (transport) => {
  let connection: Connection;
  let client: TroveClient;
  beforeEach(async () => {
    connection = await connect(transport, files.running.engine, host);
    client = connection.client;
  });
  afterEach(() => connection.close());

  test.each(Object.keys(calls))('%s answers as it does in process', async (name) => {
    const call = calls[name];
    const answer = await call?.(client);
    expect(answer).toEqual(await call?.(inProcess));
    expect(answer).toBeDefined();
  });

  test('an error keeps its code, its sentence and its next step', async () => {
    const path = join(files.scratch, 'nowhere');
    const { code, message, nextStep } = await rejection(client.library.add({ path }));
    expect({ code, message }).toEqual({ code: 'FOLDER_MISSING', message: `There is no folder ${path}.` });
    expect(nextStep).toContain('connect it first');
    expect(await rejection(client.files.text({ fileId: 999_999 }))).toMatchObject({ code: 'FILE_GONE' });
    expect(await rejection(client.search.query({ query: '-only' }))).toMatchObject({ code: 'BAD_QUERY' });
  });

  test('input that does not fit is BAD_INPUT and says which field', async () => {
    const error = await rejection(client.search.query({ query: 'x', limit: 0 }));
    expect(error).toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('limit') });
    const wrongType = { query: 7 } as unknown as { query: string };
    expect(await rejection(client.search.query(wrongType))).toMatchObject({ code: 'BAD_INPUT' });
  });

  test('a status comes at once, then at most ten a second, and none after the abort', async () => {
    const stop = new AbortController();
    const arrivals: number[] = [];
    const started = performance.now();
    const noise = setInterval(() => files.running.engine.changes.emit(), 2);
    const reading = (async () => {
      for await (const _ of await client.library.watchStatus(undefined, { signal: stop.signal }))
        arrivals.push(performance.now() - started);
    })().catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    collectGarbage();
    stop.abort();
    clearInterval(noise);
    const seen = arrivals.length;
    await within(10_000, reading);
    expect(arrivals[0]).toBeLessThan(500);
    expect(seen).toBeGreaterThan(2);
    expect(seen).toBeLessThanOrEqual(11);
    expect(arrivals.length).toBeLessThanOrEqual(seen + 1);
  });

  test('searches asked beside one another are all answered', async () => {
    const asked = ['brakes', 'vehicle', 'patience', 'bread'].map((query) => client.search.query({ query }));
    const answers = await Promise.allSettled(asked);
    expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 'fulfilled'));
  });

  test('a cancelled search rejects at once and the next one is answered', async () => {
    const stop = new AbortController();
    const search = client.search.query({ query: 'brakes' }, { signal: stop.signal });
    stop.abort();
    expect(
      await within(
        10_000,
        search.catch((error: unknown) => error),
      ),
    ).toBeInstanceOf(Error);
    expect((await client.search.query({ query: 'brakes' })).results[0]?.name).toBe('garage.md');
  });
});

describe.each(['http', 'websocket', 'message-port'] as const)('a broken connection over %s', (transport) => {
  test('what waits for an answer rejects or ends; nothing hangs', async () => {
    const dataFolder = mkdtempSync(join(files.scratch, 'host-'));
    const doomed = await serveEngine(files.running.engine, { dataFolder, version: '0.0.0-test' });
    const { client, close } = await connect(transport, files.running.engine, doomed);
    const statuses = (await client.library.watchStatus())[Symbol.asyncIterator]();
    await statuses.next();
    const waiting = statuses.next().then(({ done }) => (done ? 'ended' : 'more'));
    const broken = (async () => {
      while ((await statuses.next()).done !== true);
    })().then(
      () => 'ended',
      () => 'ended',
    );
    close();
    await doomed.close();
    await within(
      2_000,
      waiting.catch(() => 'rejected'),
    );
    expect(await within(2_000, broken)).toBe('ended');
    expect((await inProcess.library.status()).files.indexed).toBeGreaterThan(0);
  });
});
