/** Rounds of edits and faults; after each the index must be what the tree is. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { bundledModelFolder } from '../../src/workers/resources.ts';
import { flipByte, lanceDamages, restore, sqliteDamages } from './damage.ts';
import { later, OwnerProcess } from './owner-process.ts';
import { Random } from './random.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { Tree } from './tree.ts';
import { judge, truthOf, type Verdict } from './verdict.ts';

export interface TortureOptions {
  readonly rounds: number;
  readonly seed: number;
  /** No round begins after this long. */
  readonly maxSeconds: number;
  readonly files: number;
  /** An empty folder. */
  readonly work: string;
  readonly onRound?: (line: string) => void;
}

export interface Round {
  readonly fault: string;
  readonly edits: number;
  readonly lost: number;
  readonly ghosts: number;
  /** Texts sent to the model although their vector was stored. */
  readonly embeddedTwice: number;
  /** Passages without their vector row, and rows without a passage. */
  readonly vectorsWrong: number;
  readonly seconds: number;
  /** What was wrong, in words. */
  readonly detail: string;
}

export interface TortureReport {
  readonly rounds: readonly Round[];
  readonly embedded: number;
  /** Faults that could not be caused here, with the reason. */
  readonly left: readonly string[];
}

/** How long the index may take to be right; other programs' load comes on top. */
const patienceMs = 60_000;

export async function torture(options: TortureOptions): Promise<TortureReport> {
  const run = new Run(options);
  try {
    return await run.all();
  } finally {
    await run.end();
  }
}

class Run {
  readonly #options: TortureOptions;
  readonly #random: Random;
  readonly #tree: Tree;
  readonly #disk: SmallDisk | null;
  readonly #folders;
  readonly #model: string;
  #owner: OwnerProcess | null = null;
  #edits = 0;

  constructor(options: TortureOptions) {
    this.#options = options;
    this.#random = new Random(options.seed);
    this.#tree = new Tree(join(options.work, 'documents'), this.#random, options.files);
    this.#disk = mountSmallDisk(join(options.work, 'disk'), 120);
    const data = join(options.work, 'disk', 'data');
    mkdirSync(data, { recursive: true });
    this.#folders = { data, documents: this.#tree.root, embedLog: join(options.work, 'embedded.log') };
    this.#model = join(options.work, 'model');
    cpSync(bundledModelFolder(), this.#model, { recursive: true });
    writeFileSync(this.#folders.embedLog, '');
  }

  async all(): Promise<TortureReport> {
    const rounds: Round[] = [];
    const until = Date.now() + this.#options.maxSeconds * 1_000;
    const names = Object.keys(this.#faults);
    await this.#start();
    while (rounds.length < this.#options.rounds && Date.now() < until) {
      // Each fault comes once before one comes again by chance.
      const name = names[rounds.length] ?? this.#random.pick(names) ?? '';
      const round = await this.#round(name);
      rounds.push(round);
      this.#options.onRound?.(`${rounds.length} ${JSON.stringify(round)}`);
    }
    const left = this.#disk
      ? []
      : ['disk full, read-only data folder: a small disk cannot be mounted (needs root)'];
    return { rounds, embedded: this.#embedLog().texts, left };
  }

  async end(): Promise<void> {
    await this.#owner?.kill();
    this.#disk?.unmount();
  }

  readonly #faults: Readonly<Record<string, () => Promise<void>>> = {
    'extractor killed': () => this.#whileEditing(() => this.#owner?.killHelper('extractor')),
    'embedder killed': () => this.#whileEditing(() => this.#owner?.killHelper('embedder')),
    'watcher killed': () => this.#whileEditing(() => this.#owner?.killHelper('watcher')),
    'engine killed': () => this.#away(() => true),
    ...Object.fromEntries(
      Object.entries({ ...lanceDamages, ...sqliteDamages }).map(([name, damage]) => [
        name,
        () => this.#away(() => damage(this.#folders.data, this.#random)),
      ]),
    ),
    'model damaged': () => this.#withoutModel(),
    'two owners at once': () => this.#race(),
    'disk full': () => this.#onFullDisk(),
    'data folder read-only': () => this.#onReadOnlyDisk(),
  };

  async #round(fault: string): Promise<Round> {
    const started = performance.now();
    const before = this.#embedLog();
    this.#edits = 0;
    let broken = '';
    try {
      await this.#faults[fault]?.();
      if (!this.#owner) await this.#start();
    } catch (error) {
      broken = error instanceof Error ? error.message : String(error);
      await this.#restart();
    }
    const { lost, ghosts, vectors } = await this.#untilRight();
    const strays = await this.#strays();
    const { missing, extra } = vectors;
    const names = [...lost.map((path) => `lost ${path}`), ...ghosts.map((path) => `ghost ${path}`)];
    return {
      fault,
      edits: this.#edits,
      lost: lost.length,
      ghosts: ghosts.length + strays.length,
      embeddedTwice: this.#embedLog().again - before.again,
      vectorsWrong: missing + extra,
      seconds: (performance.now() - started) / 1_000,
      detail: [broken, ...names.slice(0, 5), ...strays].filter(Boolean).join('; '),
    };
  }

  #edit(times = 1 + this.#random.below(8)): void {
    for (let at = 0; at < times; at += 1) this.#tree.edit();
    this.#edits += times;
  }

  async #whileEditing(fault: () => Promise<unknown> | undefined): Promise<void> {
    this.#edit();
    await later(this.#random.below(400));
    await fault();
    this.#edit();
  }

  /** The engine is killed amid edits; there are more, and damage, until it is started again. */
  async #away(damage: () => boolean, env?: Record<string, string>): Promise<void> {
    this.#edit();
    await later(this.#random.below(600));
    await this.#stop();
    this.#edit();
    if (!damage()) this.#edits += 0;
    await this.#start(env);
    this.#edit();
  }

  async #withoutModel(): Promise<void> {
    const weights = join(this.#model, 'onnx', 'model_quantized.onnx');
    const whole = join(bundledModelFolder(), 'onnx', 'model_quantized.onnx');
    flipByte(weights);
    try {
      await this.#away(() => true, { TROVE_MODEL: this.#model });
      await this.#owner?.settle();
      await this.#stop();
    } finally {
      restore(whole, weights);
    }
    await this.#start();
  }

  /** Of two that start at the same time exactly one gets the folder. */
  async #race(): Promise<void> {
    this.#edit();
    await this.#stop();
    const both = await Promise.all([OwnerProcess.start(this.#folders), OwnerProcess.start(this.#folders)]);
    const owners = both.filter((owner) => owner instanceof OwnerProcess);
    const refusals = both.filter((code) => typeof code === 'string');
    this.#owner = owners[0] ?? null;
    await owners[1]?.kill();
    if (owners.length !== 1 || refusals[0] !== 'OWNER_BUSY')
      throw new Error(`${owners.length} owners, refused with ${refusals.join(', ') || 'nothing'}`);
    this.#edit();
  }

  async #onFullDisk(): Promise<void> {
    if (!this.#disk) return;
    this.#disk.fill();
    try {
      this.#edit(20);
      await later(1_500);
      await this.#owner?.status();
      if (this.#random.next() < 0.3) await this.#stop();
    } finally {
      this.#disk.makeRoom();
    }
  }

  async #onReadOnlyDisk(): Promise<void> {
    if (!this.#disk) return;
    await this.#stop();
    await this.#makeReadOnly(this.#disk);
    this.#edit();
    try {
      const refused = await OwnerProcess.start(this.#folders);
      if (refused instanceof OwnerProcess) await refused.kill();
      if (refused !== 'DATA_FOLDER_READ_ONLY') throw new Error(`refused with ${String(refused)}`);
    } finally {
      this.#disk.setReadOnly(false);
    }
  }

  /** Helpers end a moment after their engine, and may have a file open until then. */
  async #makeReadOnly(disk: SmallDisk): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        return disk.setReadOnly(true);
      } catch (error) {
        if (tries === 50) throw error;
        await later(200);
      }
    }
  }

  /** The verdict once it is good, or the last one. */
  async #untilRight(): Promise<Verdict> {
    const until = Date.now() + patienceMs;
    let verdict: Verdict = { lost: ['everything'], ghosts: [], vectors: { missing: 0, extra: 0 } };
    for (;;) {
      try {
        await this.#owner?.settle();
        verdict = await judge(this.#tree.root, this.#folders.data);
        if (isGood(verdict)) return verdict;
      } catch (error) {
        // Caught between two states: the table is being rebuilt, or the owner died once more.
        if (Date.now() > until) return { ...verdict, lost: [...verdict.lost, String(error)] };
      }
      if (Date.now() > until) return verdict;
      await later(200);
    }
  }

  /** What search itself answers for words of a file, and for words of none. */
  async #strays(): Promise<string[]> {
    const path = this.#random.pick([...truthOf(this.#tree.root).keys()]);
    if (path === undefined || !this.#owner) return [];
    const text = readFileSync(join(this.#tree.root, path), 'utf8');
    const phrase = /The \w+ met a \w+ at sea/.exec(text)?.[0];
    if (phrase === undefined) return [];
    const found = (await this.#owner.find(phrase)).map((each) => relative(this.#tree.root, each));
    const right = [...truthOf(this.#tree.root).keys()].filter((each) =>
      readFileSync(join(this.#tree.root, each), 'utf8').includes(phrase),
    );
    const wrong = found.filter((each) => !right.includes(each)).map((each) => `search has ${each}`);
    const without = right
      .filter((each) => !found.includes(each))
      .map((each) => `search misses ${basename(each)}`);
    return right.length > 50 ? wrong : [...wrong, ...without];
  }

  async #start(env?: Record<string, string>): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      const owner = await OwnerProcess.start(this.#folders, env);
      if (owner instanceof OwnerProcess) {
        this.#owner = owner;
        return;
      }
      if (tries === 3) throw new Error(`It does not start: ${owner}`);
      await later(500);
    }
  }

  async #stop(): Promise<void> {
    const owner = this.#owner;
    this.#owner = null;
    await owner?.kill();
  }

  async #restart(): Promise<void> {
    await this.#stop();
    this.#disk?.makeRoom();
    await this.#start();
  }

  #embedLog(): { texts: number; again: number } {
    const { embedLog } = this.#folders;
    const lines = existsSync(embedLog)
      ? readFileSync(embedLog, 'utf8').trim().split('\n').filter(Boolean)
      : [];
    const sums = { texts: 0, again: 0 };
    for (const line of lines) {
      const [texts = 0, again = 0] = line.split(' ').map(Number);
      sums.texts += texts;
      sums.again += again;
    }
    return sums;
  }
}

function isGood({ lost, ghosts, vectors }: Verdict): boolean {
  return lost.length + ghosts.length + vectors.missing + vectors.extra === 0;
}

export function removeWork(work: string): void {
  rmSync(work, { recursive: true, force: true });
}
