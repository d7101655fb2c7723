import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ActEvent, ActInput, ActResult, SeenFile } from '../../../shared/contract/acting.ts';
import { Acting } from './acting.ts';
import { quarantineName } from './quarantine-name.ts';
import { faults, runSequence } from './test-sequence.ts';

let scratch: string;
let data: string;
let tree: string;
let acting: Acting;

beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-acting-')));
  [data, tree] = [join(scratch, 'data'), join(scratch, 'tree')];
  for (const folder of [data, tree]) mkdirSync(folder);
  process.env['XDG_DATA_HOME'] = join(scratch, 'share');
  acting = new Acting({ dataFolder: data, systemTrash: null });
});
afterEach(() => {
  delete process.env['XDG_DATA_HOME'];
  rmSync(scratch, { recursive: true, force: true });
});

function file(name: string, text = 'the same bytes'): SeenFile {
  const path = join(tree, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return seen(path);
}

function seen(path: string): SeenFile {
  const stats = lstatSync(path, { bigint: true });
  return { path, size: Number(stats.size), modified: Number(stats.mtimeNs / 1_000_000n) };
}

async function resultOf(events: AsyncIterable<ActEvent>): Promise<ActResult> {
  for await (const event of events) if (event.type === 'done') return event.result;
  throw new Error('It ended without a result.');
}

type Action = ActInput['action'];

function act(action: Action, keep: SeenFile[], remove: SeenFile[], link: 'auto' | 'hard' = 'auto') {
  return resultOf(acting.act({ action, link, groups: [{ kind: 'exact', keep, remove }] }));
}

const undo = (): Promise<ActResult> => resultOf(acting.undo(undefined));
const reasons = ({ refused }: ActResult): string[] => refused.map(({ reason }) => reason);

describe('an action and its undo', () => {
  test.each(['quarantine', 'link', 'trash'] as const)('%s', async (action) => {
    const [a, b] = [file('a.txt'), file('deep/ü “b”.txt')];
    utimesSync(b.path, 1_600_000_000, 1_600_000_000);
    const before = { ...seen(b.path), mode: lstatSync(b.path).mode };
    expect(await act(action, [a], [seen(b.path)])).toMatchObject({ files: 1, refused: [], undoable: true });
    const inode = existsSync(b.path) ? lstatSync(b.path).ino : null;
    expect(inode).toBe(action === 'link' ? lstatSync(a.path).ino : null);
    expect(await undo()).toMatchObject({ files: 1, refused: [] });
    expect(readFileSync(b.path, 'utf8')).toBe('the same bytes');
    expect({ ...seen(b.path), mode: lstatSync(b.path).mode }).toEqual(before);
    expect(lstatSync(b.path).ino).not.toBe(lstatSync(a.path).ino);
    expect(readdirSync(join(tree, 'deep'))).toEqual(['ü “b”.txt']);
    await expect(undo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' });
  });

  test('the trash has the note that other programs read, and no second name twice', async () => {
    const [a, b, c] = [file('a.txt'), file('one two/b.txt'), file('other/b.txt')];
    await act('trash', [a], [b, c]);
    const info = join(scratch, 'share/Trash/info');
    expect(readdirSync(info).toSorted()).toEqual(['b.2.txt.trashinfo', 'b.txt.trashinfo']);
    const note = readFileSync(join(info, 'b.txt.trashinfo'), 'utf8');
    expect(note).toMatch(
      /^\[Trash Info\]\nPath=\/.*\/one%20two\/b\.txt\nDeletionDate=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\n$/,
    );
    await undo();
    expect(readdirSync(info)).toEqual([]);
    expect(existsSync(b.path) && existsSync(c.path)).toBe(true);
  });

  test('what is at the old place now is not replaced', async () => {
    const [a, b] = [file('a.txt'), file('b.txt')];
    await act('quarantine', [a], [b]);
    file('b.txt', 'written since');
    expect(reasons(await undo())).toEqual(['occupied']);
    expect(readFileSync(b.path, 'utf8')).toBe('written since');
    expect(await acting.quarantine()).toMatchObject({ files: 1, bytes: b.size });
  });

  test('a link that was written through stays: its old bytes are nowhere else', async () => {
    const [a, b] = [file('a.txt'), file('b.txt')];
    await act('link', [a], [b], 'hard');
    appendFileSync(a.path, ' and more');
    expect(reasons(await undo())).toEqual(['changed']);
    expect(readFileSync(b.path, 'utf8')).toBe('the same bytes and more');
  });
});

describe('the last copy', () => {
  test('not through two groups of one request, nor through two requests at once', async () => {
    const [a, b] = [file('a.txt'), file('b.txt')];
    const groups: ActInput['groups'] = [
      { kind: 'exact', keep: [a], remove: [b] },
      { kind: 'exact', keep: [b], remove: [a] },
    ];
    const request = { action: 'quarantine', link: 'auto' } as const;
    expect(reasons(await resultOf(acting.act({ ...request, groups })))).toEqual(['kept', 'kept']);
    const both = await Promise.all(
      groups.map((group) => resultOf(acting.act({ ...request, groups: [group] }))),
    );
    expect(both.map(({ files }) => files)).toEqual([1, 0]);
    expect(both.flatMap(reasons)).toEqual(['last-copy']);
  });

  test('not when the bytes differ by now, in the same size and at the same time', async () => {
    const [a, b] = [file('a.txt'), file('b.txt')];
    writeFileSync(a.path, 'the sane bytes');
    utimesSync(a.path, a.modified / 1_000, a.modified / 1_000);
    expect(reasons(await act('quarantine', [seen(a.path)], [b]))).toEqual(['last-copy']);
    expect(reasons(await act('quarantine', [], [b]))).toEqual(['last-copy']);
  });

  test('not when the file that stays is the same file, or a link swapped in for it', async () => {
    const [a, b] = [file('a.txt'), file('b.txt')];
    linkSync(b.path, join(tree, 'c.txt'));
    expect(reasons(await act('quarantine', [seen(join(tree, 'c.txt'))], [b]))).toEqual(['same-file']);
    rmSync(a.path);
    symlinkSync(b.path, a.path);
    expect(reasons(await act('quarantine', [{ ...b, path: a.path }], [b]))).toEqual(['last-copy']);
  });

  test('emptying leaves what has no other copy any more', async () => {
    const [a, b, c, d] = [file('a.txt'), file('b.txt'), file('c.txt', 'others'), file('d.txt', 'others')];
    await act('quarantine', [a], [b]);
    await act('quarantine', [c], [d]);
    writeFileSync(a.path, 'something else');
    const result = await resultOf(acting.emptyQuarantine({ alsoLast: false }));
    expect([result.files, reasons(result)]).toEqual([1, ['last-copy']]);
    expect(await acting.quarantine()).toMatchObject({ files: 1 });
    expect((await resultOf(acting.emptyQuarantine({ alsoLast: true }))).files).toBe(1);
    expect(readdirSync(join(data, quarantineName))).toEqual([]);
  });

  test('near ones may be moved, but never become links', async () => {
    const [a, b] = [file('a.txt', 'one version'), file('b.txt', 'another')];
    const groups: ActInput['groups'] = [{ kind: 'near', keep: [a], remove: [b] }];
    const run = (action: Action) => resultOf(acting.act({ action, link: 'auto', groups }));
    expect(reasons(await run('link'))).toEqual(['not-exact']);
    expect((await run('quarantine')).files).toBe(1);
    expect(reasons(await resultOf(acting.emptyQuarantine({ alsoLast: false })))).toEqual(['last-copy']);
  });
});

describe('the journal', () => {
  test('cut in the middle of a line it is read, added to and undone', async () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => file(`${name}.txt`));
    const [a, ...others] = files;
    await act('quarantine', a ? [a] : [], others);
    const path = join(data, 'actions.jsonl');
    truncateSync(path, lstatSync(path).size - 25);
    const [e, f] = [file('e.txt', 'new'), file('f.txt', 'new')];
    await act('quarantine', [e], [f]);
    expect((await acting.journal({ limit: 10 })).batches.map(({ undoable }) => undoable)).toEqual([1, 3]);
    await undo();
    await undo();
    for (const { path: there } of [...files, e, f]) expect(existsSync(there)).toBe(true);
  });

  test('page by page, newest first', async () => {
    for (const text of ['1', '2', '3'])
      await act('quarantine', [file(`${text}a`, text)], [file(`${text}b`, text)]);
    const first = await acting.journal({ limit: 2 });
    expect(first.batches.map(({ entries }) => entries[0]?.path)).toEqual([
      join(tree, '3b'),
      join(tree, '2b'),
    ]);
    const second = await acting.journal({ limit: 2, before: first.next ?? '' });
    expect([second.batches.length, second.next]).toEqual([1, null]);
  });

  test('that cannot be written: nothing is done', async () => {
    mkdirSync(join(data, 'actions.jsonl'));
    const [a, b] = [file('a.txt'), file('b.txt')];
    await expect(act('quarantine', [a], [b])).rejects.toMatchObject({
      code: expect.stringMatching(/^(DATA|DISK)/),
    });
    expect(existsSync(b.path)).toBe(true);
  });
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canMount)('a volume that is read-only', () => {
  test.each(['quarantine', 'link', 'trash'] as const)('%s leaves every file and says why', async (action) => {
    const mount = (...options: string[]): Buffer =>
      execFileSync('mount', ['-t', 'tmpfs', '-o', options.join(), 'tmpfs', tree]);
    mount('size=1m');
    try {
      const [a, b] = [file('a.txt'), file('b.txt')];
      execFileSync('mount', ['-o', 'remount,ro', tree]);
      expect(reasons(await act(action, [a], [b]))).toEqual(['read-only']);
      expect(readFileSync(b.path, 'utf8')).toBe('the same bytes');
    } finally {
      execFileSync('umount', [tree]);
    }
  });
});

describe.skipIf(!canMount)('random sequences with real faults', () => {
  test.each(faults)(
    '%s: no content is lost, and undo brings everything back',
    { timeout: 120_000 },
    async (fault) => {
      const folder = join(scratch, 'run');
      execFileSync('chmod', ['711', scratch]);
      for (let seed = 1; seed <= 3; seed += 1) {
        mkdirSync(folder);
        if (fault === 'full-disk') execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
        try {
          const child = join(import.meta.dirname, 'test-child.ts');
          const report = await runSequence({ seed: seed * 1_000, fault, folder, child });
          expect(report.steps).toBeGreaterThan(0);
        } finally {
          if (fault === 'full-disk') execFileSync('umount', [folder]);
          rmSync(folder, { recursive: true, force: true });
        }
      }
    },
  );
});

describe('a chosen file, of which there is no copy', () => {
  const trash = (...files: SeenFile[]): Promise<ActResult> => resultOf(acting.trash(files));

  test('goes to the trash and comes back as it was', async () => {
    const only = file('deep/only “one”.txt', 'no other has this');
    utimesSync(only.path, 1_600_000_000, 1_600_000_000);
    const before = seen(only.path);
    expect(await trash(before)).toMatchObject({ files: 1, bytes: before.size, refused: [], undoable: true });
    expect(existsSync(only.path)).toBe(false);
    expect(await acting.quarantine()).toMatchObject({ files: 0 });
    expect((await acting.journal({ limit: 1 })).batches).toMatchObject([
      { action: 'trash', undoable: 1, entries: [{ path: only.path, keptPath: '', state: 'done' }] },
    ]);
    await undo();
    expect(readFileSync(only.path, 'utf8')).toBe('no other has this');
    expect(seen(only.path)).toEqual(before);
  });

  test('that was written to, or replaced by a link, since it was seen stays', async () => {
    const [written, replaced, other] = [file('written.txt'), file('replaced.txt'), file('other.txt')];
    appendFileSync(written.path, ' and more');
    rmSync(replaced.path);
    symlinkSync(other.path, replaced.path);
    expect(reasons(await trash(written, replaced))).toEqual(['changed', 'changed']);
    expect(readFileSync(written.path, 'utf8')).toBe('the same bytes and more');
    expect(existsSync(other.path)).toBe(true);
  });

  test('where the system has its own trash it is asked, and nothing is promised', async () => {
    const asked: string[] = [];
    acting = new Acting({
      dataFolder: data,
      systemTrash: async (path) => {
        asked.push(path);
        rmSync(path);
      },
    });
    const only = file('only.txt');
    expect(await trash(only)).toMatchObject({ files: 1, undoable: false });
    expect(asked).toEqual([only.path]);
    await expect(undo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' });
  });
});
