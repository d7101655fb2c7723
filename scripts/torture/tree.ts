/** A folder of documents, and what a person and their programs do to it. */
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Random } from './random.ts';

const mostFiles = 150;

export class Tree {
  readonly root: string;
  readonly #random: Random;
  #made = 0;

  constructor(root: string, random: Random, files: number) {
    this.root = root;
    this.#random = random;
    mkdirSync(root, { recursive: true });
    for (let at = 0; at < files; at += 1) this.#create();
  }

  /** One random change; its name. */
  edit(): string {
    const edits = {
      create: () => this.#create(),
      rewrite: () => this.#onFile((path) => writeFileSync(path, this.#text())),
      append: () => this.#onFile((path) => appendFileSync(path, ` ${this.#text()}`)),
      truncate: () => this.#onFile((path) => truncateSync(path, Math.ceil(statSync(path).size / 2))),
      'atomic save': () => this.#onFile((path) => this.#saveByRename(path)),
      'rewrite with size and date kept': () => this.#onFile((path) => this.#rewriteInSecret(path)),
      permissions: () => this.#onFile((path) => chmodSync(path, this.#random.pick([0o600, 0o644]))),
      copy: () => this.#onFile((path) => copyFileSync(path, this.#newPath())),
      'rename or move': () => this.#onFile((path) => renameSync(path, this.#newPath())),
      'delete file': () => this.#onFile((path) => rmSync(path)),
      'move folder': () => this.#onFolder((path) => this.#moveFolder(path)),
      'delete folder': () => this.#onFolder((path) => rmSync(path, { recursive: true })),
    };
    const names = Object.keys(edits) as [keyof typeof edits, ...(keyof typeof edits)[]];
    const few = this.files().length < 20;
    const name = few ? 'create' : this.#random.pick(names);
    if (name === 'create' && this.files().length > mostFiles) edits['delete folder']();
    else edits[name]();
    return name;
  }

  files(): string[] {
    return this.#entries('files');
  }

  #entries(kind: 'files' | 'folders'): string[] {
    return readdirSync(this.root, { withFileTypes: true, recursive: true })
      .filter((entry) => (kind === 'files' ? entry.isFile() : entry.isDirectory()))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  }

  #onFile(act: (path: string) => void): void {
    const path = this.#random.pick(this.files());
    if (path !== undefined) act(path);
  }

  #onFolder(act: (path: string) => void): void {
    const path = this.#random.pick(this.#entries('folders'));
    if (path !== undefined) act(path);
  }

  #create(): void {
    writeFileSync(this.#newPath(), this.#text());
  }

  #newPath(): string {
    const folder = this.#newFolder();
    this.#made += 1;
    return join(folder, `file ${this.#made}.${this.#random.pick(['txt', 'md'])}`);
  }

  #newFolder(): string {
    const folders = [this.root, ...this.#entries('folders')];
    const folder = this.#random.pick(folders) ?? this.root;
    if (this.#random.next() < 0.7 || folder.length > this.root.length + 60) return folder;
    this.#made += 1;
    const made = join(folder, `folder ${this.#made}`);
    mkdirSync(made);
    return made;
  }

  #moveFolder(path: string): void {
    this.#made += 1;
    const targets = [this.root, ...this.#entries('folders')].filter(
      (folder) => !`${folder}/`.startsWith(`${path}/`),
    );
    renameSync(path, join(this.#random.pick(targets) ?? this.root, `moved ${this.#made}`));
  }

  #saveByRename(path: string): void {
    const swap = join(dirname(path), `.${basename(path)}.swp`);
    writeFileSync(swap, 'what the editor keeps');
    const fresh = join(dirname(path), `${basename(path)}.new.tmp`);
    writeFileSync(fresh, this.#text());
    renameSync(fresh, path);
    if (existsSync(swap)) rmSync(swap);
  }

  /** Nothing but the system's own date of change tells of it. */
  #rewriteInSecret(path: string): void {
    const { atime, mtime, size } = statSync(path);
    const text = readFileSync(path, 'latin1');
    if (size === 0) return;
    utimesSync(path, atime, mtime);
    const letters = [...text].map((letter) => (letter === 'e' ? 'a' : letter === 'a' ? 'e' : letter));
    writeFileSync(path, letters.join(''), 'latin1');
    utimesSync(path, atime, mtime);
  }

  /** A few sentences that no other file has. */
  #text(): string {
    const word = (): string => this.#random.below(2 ** 31).toString(36);
    const sentences = Array.from(
      { length: 1 + this.#random.below(30) },
      () => `The ${word()} met a ${word()} at sea.`,
    );
    return `# Note ${word()}\n\n${sentences.join(' ')}`;
  }
}
