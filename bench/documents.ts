/**
 * How many documents of a set come out as they should, seen as a person sees it: the folder is indexed, then each phrase
 * is searched for and each file is asked why it is not there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TroveClient } from '../src/shared/contract/contract.ts';
import type { Verdict } from '../src/shared/contract/library.ts';
import { figure, table } from './table.ts';
import { indexFolder, startOwner } from './trove.ts';
import { withWorkFolder } from './work-folder.ts';

const usual = join(import.meta.dirname, '../../shared/data/documents');
/** An exact phrase is found if its file is among this many; bare words must find it among fewer. */
const phraseLimit = 100;
const wordsLimit = 10;

interface Row {
  readonly path: string;
  readonly expect: string;
  /** `-` when none is known. */
  readonly phrase: string;
}

export interface DocumentOutcome {
  readonly path: string;
  readonly expect: string;
  readonly ok: boolean;
  /** How the file came out, in words. */
  readonly reason: string;
}

export interface DocumentsReport {
  readonly files: readonly DocumentOutcome[];
}

/** Indexes the documents of a folder with `files.tar.gz` and `manifest.tsv`, and holds each against its line there. */
export function measureDocuments(given: string | undefined): Promise<DocumentsReport> {
  const folder = resolve(given ?? usual);
  for (const name of ['files.tar.gz', 'manifest.tsv']) {
    if (!existsSync(join(folder, name))) throw new Error(`There is no ${name} in ${folder}.`);
  }
  return withWorkFolder(async (work) => {
    execFileSync('tar', ['-xzf', join(folder, 'files.tar.gz'), '-C', work]);
    const data = join(work, 'data');
    await indexFolder(join(work, 'files'), data);
    const owner = await startOwner(data);
    try {
      const files: DocumentOutcome[] = [];
      for (const row of readManifest(join(folder, 'manifest.tsv')))
        files.push(await check(owner.client, work, row));
      return { files };
    } finally {
      await owner.stop();
    }
  });
}

/** The columns are found by their names: sets differ in what else they say. */
function readManifest(path: string): Row[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return { path: cell('path'), expect: cell('expect'), phrase: cell('phrase') || '-' };
  });
}

async function check(
  client: TroveClient,
  work: string,
  { path, expect, phrase }: Row,
): Promise<DocumentOutcome> {
  const file = join(work, path);
  const verdict = await client.library.why({ path: file });
  const found = phrase === '-' ? null : await findPhrase(client, file, phrase);
  const ok = holds(expect, verdict, found);
  const said = verdict.state === 'indexed' ? 'indexed' : `${verdict.code}: ${verdict.reason}`;
  const how = found ?? (phrase === '-' ? 'no phrase to look for' : 'the phrase was not found');
  return { path, expect, ok, reason: `${said}; ${how}` };
}

/** How the phrase was found, or null. */
async function findPhrase(client: TroveClient, file: string, phrase: string): Promise<string | null> {
  const words = phrase.replaceAll('"', ' ').trim();
  const exact = await client.search.query({ query: `"${words}"`, limit: phraseLimit });
  if (exact.results.some(({ path }) => path === file)) return 'found by the phrase';
  const loose = await client.search.query({ query: words, limit: wordsLimit });
  // Nearness in meaning alone proves nothing about the text.
  const place = loose.results.findIndex(({ path, keyword }) => path === file && keyword !== null);
  return place < 0 ? null : `found by its words, place ${place + 1}`;
}

function holds(expect: string, { state, code }: Verdict, found: string | null): boolean {
  switch (expect) {
    case 'text':
      return found !== null;
    case 'text-unknown':
      return state === 'indexed';
    case 'no-text':
      return code === 'no-text';
    case 'password':
      return code === 'encrypted';
    case 'text-or-error':
      return found !== null || state === 'failed';
    case 'error-or-nothing':
    case 'safe':
      return code !== 'timeout' && code !== 'out-of-memory' && code !== 'crashed' && state !== 'pending';
    default:
      return false;
  }
}

/** Shares by what is expected, then every miss with its reason. */
export function formatDocuments({ files }: DocumentsReport): string {
  const kinds = [...new Set(files.map(({ expect }) => expect))].sort();
  const rows = kinds.map((kind) => {
    const all = files.filter(({ expect }) => expect === kind);
    const right = all.filter(({ ok }) => ok).length;
    return [kind, String(all.length), String(right), `${figure((100 * right) / all.length)} %`];
  });
  const misses = files
    .filter(({ ok }) => !ok)
    .map(({ path, expect, reason }) => `${path} (${expect}): ${reason}`);
  return [table(['expected', 'files', 'as expected', 'share'], rows), ...misses].join('\n');
}
