/**
 * One random sequence of actions on a small tree, with faults that are real: processes killed, folders of another user,
 * a full disk, files changed and links swapped in between looking and acting, two processes at once. Throws when a
 * content is lost, a file is not whole, or undoing everything does not bring back the tree.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  statfsSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ActInput, ActRequest, SeenFile } from '../../../shared/contract/acting.ts';
import { Acting } from './acting.ts';
import { planRemovals } from './plan.ts';
import type { ChildTask } from './test-child.ts';
import { perform, type Task } from './test-task.ts';
import { contentsOf, filesBelow, makeTree, pick, seededRandom, type FoundOnDisk } from './test-tree.ts';

export type Fault = 'none' | 'kill' | 'other-user' | 'full-disk' | 'changed' | 'links' | 'two-at-once';
export const faults: readonly Fault[] = [
  'none',
  'kill',
  'other-user',
  'full-disk',
  'changed',
  'links',
  'two-at-once',
];

export interface SequenceReport {
  readonly fault: Fault;
  readonly steps: number;
  readonly filesActedOn: number;
  readonly refused: number;
  /** Children that were killed before they had come to their end, and those of them that had begun to act. */
  readonly killed: number;
  readonly killedMidway: number;
  readonly restored: boolean;
}

const nobody = 65_534;

export interface SequenceOptions {
  readonly seed: number;
  readonly fault: Fault;
  /** Empty; for `full-disk` it is on a small disk. */
  readonly folder: string;
  /** `test-child.ts`, or a bundle of it, which starts in half the time. */
  readonly child: string;
}

/** Rejects with what went wrong. */
export async function runSequence(options: SequenceOptions): Promise<SequenceReport> {
  return new Sequence(options).run();
}

class Sequence {
  readonly #random: () => number;
  readonly #fault: Fault;
  readonly #tree: string;
  readonly #data: string;
  readonly #otherData: string;
  readonly #trash: string;
  readonly #seed: number;
  readonly #child: string;
  #expected = new Set<string>();
  /** The person or another program changed something: the tree cannot become what it was. */
  #isTouched = false;
  #acted = 0;
  #refused = 0;
  #killed = 0;
  #killedMidway = 0;

  constructor({ seed, fault, folder, child }: SequenceOptions) {
    this.#seed = seed;
    this.#child = child;
    this.#random = seededRandom(seed);
    this.#fault = fault;
    this.#tree = join(folder, 'tree');
    this.#data = join(folder, 'data');
    this.#otherData = join(folder, 'data 2');
    this.#trash = join(folder, 'share');
    for (const path of [this.#tree, this.#data, this.#otherData, this.#trash])
      mkdirSync(path, { mode: 0o700 });
  }

  async run(): Promise<SequenceReport> {
    process.env['XDG_DATA_HOME'] = this.#trash;
    makeTree(this.#tree, this.#random);
    if (this.#fault === 'other-user') this.#giveAway();
    const before = filesBelow(this.#tree);
    this.#expected = contentsOf(before);
    const steps = 1 + Math.floor(this.#random() * 4);
    for (let step = 0; step < steps; step += 1) {
      await this.#step();
      this.#check(`step ${step}`);
    }
    await this.#undoAll();
    this.#check('undone');
    const restored = !this.#isTouched;
    if (restored) this.#compare(before);
    return {
      fault: this.#fault,
      steps,
      filesActedOn: this.#acted,
      refused: this.#refused,
      killed: this.#killed,
      killedMidway: this.#killedMidway,
      restored,
    };
  }

  async #step(): Promise<void> {
    const request = this.#request();
    const chance = this.#random();
    if (chance < 0.2) return this.#perform({ type: 'undo' });
    if (chance < 0.3) {
      this.#isTouched = true;
      return this.#perform({ type: 'empty' });
    }
    if (this.#fault === 'changed') this.#changeSomething();
    if (this.#fault === 'links') this.#swapInLinks();
    if (this.#fault === 'full-disk') this.#fillDisk();
    const chosen = chance < 0.5 ? this.#chosen() : [];
    await this.#perform(chosen.length > 0 ? { type: 'trash', files: chosen } : { type: 'act', request });
    if (this.#fault === 'full-disk') rmSync(join(this.#tree, '../filler'), { force: true });
  }

  /** Some files, copies of each other or not. */
  #chosen(): SeenFile[] {
    return [...filesBelow(this.#tree).values()].filter(() => this.#random() < 0.3).map(seen);
  }

  /** By a rule as a person would, or groups that make no sense: overlapping, everything chosen. */
  #request(): ActRequest {
    const files = [...filesBelow(this.#tree).values()];
    const bySha = Map.groupBy(files, ({ sha }) => sha);
    const groups = [...bySha.values()].filter(({ length }) => length > 1);
    const action = pick(this.#random, ['quarantine', 'quarantine', 'link', 'trash'] as const);
    const link = pick(this.#random, ['auto', 'hard'] as const);
    if (this.#random() < 0.5) {
      const planned = planRemovals({
        groups: groups.map((group, groupId) => ({ groupId, kind: 'exact', files: group.map(seen) })),
        rule: { keep: pick(this.#random, ['newest', 'oldest', 'shortest-path'] as const) },
        reference: [],
        byHand: { keep: [], remove: [] },
      });
      return { action, link, groups: planned.groups };
    }
    const wild: ActInput['groups'] = Array.from({ length: 1 + Math.floor(this.#random() * 4) }, () => {
      const group = this.#random() < 0.8 && groups.length > 0 ? pick(this.#random, groups) : files;
      const shuffled = group.map(seen).sort(() => this.#random() - 0.5);
      const keep = Math.floor(this.#random() * shuffled.length);
      return { kind: 'exact', keep: shuffled.slice(0, keep), remove: shuffled.slice(Math.max(0, keep - 1)) };
    });
    return { action, link, groups: wild as ActRequest['groups'] };
  }

  async #perform(task: Task): Promise<void> {
    const other = this.#fault === 'two-at-once';
    if (!other && this.#fault !== 'kill' && this.#fault !== 'other-user') return this.#inProcess(task);
    const children = [this.#start(this.#data, task)];
    if (other) {
      // The other one keeps what this one removes.
      const second = task.type === 'act' ? { ...task, request: turned(task.request) } : task;
      children.push(this.#start(this.#otherData, second));
    }
    await Promise.all(
      children.map((child) => once(child.stdout as NonNullable<typeof child.stdout>, 'data')),
    );
    const noted = this.#noted();
    const exits = children.map((child) => once(child, 'exit'));
    for (const child of children) child.stdin?.end('go\n');
    if (this.#fault === 'kill') {
      const wait = this.#random() ** 2 * 30;
      await new Promise((resolve) => setTimeout(resolve, wait));
      children[0]?.kill('SIGKILL');
    }
    await Promise.all(exits);
    if (children[0]?.signalCode === 'SIGKILL') {
      this.#killed += 1;
      if (this.#noted() > noted) this.#killedMidway += 1;
    } else if (children.some(({ exitCode }) => exitCode !== 0)) throw this.#failure('a child broke down');
    else this.#acted += 1;
  }

  #start(dataFolder: string, task: Task): ChildProcess {
    const argument: ChildTask = { dataFolder, task };
    const user = this.#fault === 'other-user' ? { uid: nobody, gid: nobody } : {};
    return spawn(process.execPath, [this.#child, JSON.stringify(argument)], {
      stdio: ['pipe', 'pipe', 'inherit'],
      ...user,
    });
  }

  /** Bytes of the journal. */
  #noted(): number {
    return lstatSync(join(this.#data, 'actions.jsonl'), { throwIfNoEntry: false })?.size ?? 0;
  }

  async #inProcess(task: Task): Promise<void> {
    const acting = new Acting({ dataFolder: this.#data, systemTrash: null });
    try {
      for await (const event of perform(acting, task)) {
        if (event.type !== 'done') continue;
        this.#acted += event.result.files;
        this.#refused += event.result.refusedCount;
      }
    } catch (error) {
      const { code } = error as { code?: string };
      if (code !== 'NOTHING_TO_UNDO' && code !== 'DISK_FULL') throw error;
    }
  }

  /** In the same size and at the same time as before, too. */
  #changeSomething(): void {
    const files = [...filesBelow(this.#tree).values()];
    if (files.length === 0) return;
    for (let count = 0; count < 2; count += 1) {
      const { path, size, modified } = pick(this.#random, files);
      const chance = this.#random();
      if (chance < 0.3) rmSync(path, { force: true });
      else writeFileSync(path, randomBytes(chance < 0.6 ? size : size + 7));
      if (chance >= 0.3 && chance < 0.6) utimesSync(path, modified / 1_000, modified / 1_000);
    }
    this.#touched();
  }

  /** A file, or a folder, becomes a link to another one. */
  #swapInLinks(): void {
    const files = [...filesBelow(this.#tree).keys()];
    if (files.length < 2) return;
    if (this.#random() < 0.7) {
      const [path, target] = [pick(this.#random, files), pick(this.#random, files)];
      unlinkSync(path);
      symlinkSync(target, path);
    } else {
      const folder = dirname(pick(this.#random, files));
      if (folder === this.#tree || lstatSync(folder).isSymbolicLink()) return;
      const away = join(this.#tree, `moved ${this.#random()}`);
      renameSync(folder, away);
      symlinkSync(away, folder);
    }
    this.#touched();
  }

  #touched(): void {
    this.#isTouched = true;
    this.#expected = contentsOf(this.#everything());
  }

  #fillDisk(): void {
    const { bavail, bsize } = statfsSync(this.#tree);
    const left = Math.floor(this.#random() * 6) * bsize;
    const filler = join(this.#tree, '../filler');
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)));
  }

  /** Some folders stay root's own and cannot be written to by the one who acts. */
  #giveAway(): void {
    for (const path of [this.#data, this.#trash]) chownSync(path, nobody, nobody);
    chmodSync(join(this.#tree, '..'), 0o755);
    chmodSync(this.#tree, 0o755);
    for (const path of filesBelow(this.#tree).keys())
      if (this.#random() < 0.6) chownSync(path, nobody, nobody);
    for (const name of ['', 'a', 'a/ü', 'b', 'b/c']) {
      chmodSync(join(this.#tree, name), 0o755);
      if (this.#random() < 0.6) chownSync(join(this.#tree, name), nobody, nobody);
    }
  }

  async #undoAll(): Promise<void> {
    for (const dataFolder of [this.#data, this.#otherData, this.#data]) {
      const acting = new Acting({ dataFolder, systemTrash: null });
      try {
        for (let round = 0; round < 20; round += 1) {
          let files = 0;
          for await (const event of acting.undo(undefined))
            if (event.type === 'done') files = event.result.files;
          if (files === 0) break;
        }
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'NOTHING_TO_UNDO') throw error;
      }
    }
  }

  #everything(): Map<string, FoundOnDisk> {
    const files = filesBelow(this.#tree, this.#data, this.#otherData, this.#trash);
    const own = /\.trove-copy$|\.trashinfo$|actions\.jsonl$/;
    return new Map([...files].filter(([path]) => !own.test(path)));
  }

  #check(when: string): void {
    const files = this.#everything();
    const present = contentsOf(files);
    for (const sha of this.#expected) if (!present.has(sha)) throw this.#failure(`${when}: ${sha} is lost`);
    if (this.#fault === 'changed' || this.#fault === 'links') return;
    for (const { path, sha } of files.values()) {
      if (!this.#expected.has(sha)) throw this.#failure(`${when}: ${path} is not whole`);
    }
  }

  #compare(before: ReadonlyMap<string, FoundOnDisk>): void {
    const after = filesBelow(this.#tree);
    const left = this.#fault === 'two-at-once' ? [] : [...after.keys()].filter((path) => !before.has(path));
    if (left.length > 0) throw this.#failure(`left behind: ${left.map((path) => basename(path)).join(', ')}`);
    for (const [path, file] of before) {
      const now = after.get(path);
      // Two journals are not undone in the order of both: then times and modes may be those in between.
      const isAlike =
        this.#fault === 'two-at-once' || (now?.mode === file.mode && now.modified === file.modified);
      const isSame = now?.sha === file.sha && isAlike;
      if (!isSame) {
        throw this.#failure(`${path} was ${JSON.stringify(file)} and is ${JSON.stringify(now)}`);
      }
    }
  }

  #failure(message: string): Error {
    return new Error(`seed ${this.#seed}, ${this.#fault}: ${message}`);
  }
}

function seen({ path, size, modified }: FoundOnDisk): SeenFile {
  return { path, size, modified };
}

function turned({ groups, ...request }: ActRequest): ActRequest {
  return {
    ...request,
    groups: groups.map(({ kind, keep, remove }) => ({ kind, keep: remove, remove: keep })),
  };
}
