/**
 * The process that is tortured: a real engine with its helpers, as owner of the data folder. It counts, at the
 * embedder's door, the passages that are sent there although their vector is stored already. What is sent there are tokens;
 * of which strings they are is what the extractor said before.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { acquireOwnerLock } from '../../src/host/owner-lock.ts';
import { searchRequestSchema } from '../../src/shared/contract/search.ts';
import { toTroveError } from '../../src/shared/errors.ts';
import { embedHashAt, tokensAt } from '../../src/core/store/new-passages.ts';
import type { FileCommit } from '../../src/core/store/records.ts';
import type { Channel, Spawn } from '../../src/workers/channel.ts';
import { openEngine, type RunningEngine } from '../../src/workers/engine-host.ts';
import { forkHelper } from '../../src/workers/fork.ts';
import { createNodeDesk } from '../../src/workers/node-desk.ts';
import type { Answer, Question } from './owner-process.ts';

const [dataFolder = '', documents = '', embedLog = ''] = process.argv.slice(2);
const say = (answer: Answer): void => void process.send?.(answer);

const spawn: Spawn = async (kind) => {
  const helper = await forkHelper(kind);
  if (kind === 'extractor') return { ...helper, channel: overheard(helper.channel) };
  return kind === 'embedder' ? { ...helper, channel: counted(helper.channel) } : helper;
};

/** By the bytes of a passage's tokens: the hashes of the strings that have them. */
const stringsOf = new Map<string, Map<string, Uint8Array>>();

function overheard(channel: Channel): Channel {
  return {
    ...channel,
    onMessage: (listener) =>
      channel.onMessage((message) => {
        const { type, value } = message as { type: string; value?: readonly FileCommit[] };
        if (type === 'result') for (const { outcome } of value ?? []) learn(outcome);
        listener(message);
      }),
  };
}

function learn(outcome: FileCommit['outcome']): void {
  if (outcome.state !== 'indexed') return;
  for (const at of outcome.passages.places.keys()) {
    const tokens = tokensAt(outcome.passages, at);
    if (tokens === null) throw new Error('The extractor sent no tokens.');
    const hash = Uint8Array.from(embedHashAt(outcome.passages, at));
    const strings = stringsOf.get(keyOf(tokens)) ?? new Map<string, Uint8Array>();
    stringsOf.set(keyOf(tokens), strings.set(hash.join(), hash));
  }
}

const keyOf = (tokens: Uint16Array): string => tokens.join();

function counted(channel: Channel): Channel {
  return {
    ...channel,
    send: (message, transfer) => {
      const call = message as Call;
      if (call.type === 'call' && call.method === 'embed' && call.args[1] === 'passage') {
        count(call.args[0].map((text) => [hashOf(text)]));
      }
      if (call.type === 'call' && call.method === 'embedTokens') {
        const [ids, ends] = call.args;
        count(Array.from(ends, (end, at) => hashesOf(ids.subarray(ends[at - 1] ?? 0, end))));
      }
      channel.send(message, transfer);
    },
  };
}

type Call = { readonly type: string } & (
  | { readonly method: 'embed'; readonly args: [string[], string] }
  | { readonly method: 'embedTokens'; readonly args: [Uint16Array, Uint32Array] }
);

function hashOf(text: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(text).digest().subarray(0, 16));
}

function hashesOf(tokens: Uint16Array): Uint8Array[] {
  const strings = stringsOf.get(keyOf(tokens));
  if (!strings) throw new Error('These tokens are of no passage that was read.');
  return [...strings.values()];
}

/** One line a call: passages sent, each as the strings it may be, and how many of them had their vector in the store. */
function count(passages: readonly (readonly Uint8Array[])[]): void {
  if (passages.length === 0) return;
  const file = join(dataFolder, 'trove.db');
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const known = database.prepare('SELECT 1 FROM vectors WHERE hash = ?');
    const again = passages.filter((strings) => strings.every((hash) => known.get(hash) !== undefined));
    appendFileSync(embedLog, `${passages.length} ${again.length}\n`);
  } finally {
    database.close();
  }
}

async function answer({ engine, helperPids }: RunningEngine, question: Question): Promise<unknown> {
  if (question.ask === 'pids') return helperPids();
  if (question.ask === 'rescan') return engine.rescan();
  if (question.ask === 'find') {
    const request = searchRequestSchema.parse({ query: `"${question.phrase}"`, mode: 'keyword', limit: 50 });
    return (await engine.finding.search(request)).results.flatMap(({ path, copies }) => [
      path,
      ...copies.map((copy) => copy.path),
    ]);
  }
  if (question.ask === 'settle') await engine.idle();
  return engine.status();
}

try {
  const lock = acquireOwnerLock(dataFolder);
  if (!lock) {
    say({ say: 'refused', code: 'OWNER_BUSY' });
    process.exit(3);
  }
  const running = await openEngine({ dataFolder, version: '0.0.0-torture', spawn, desk: createNodeDesk() });
  await running.engine.updateSettings({ pace: 'fast' });
  await running.engine.start();
  await running.engine.add(documents);
  process.on('message', (question: Question) => {
    answer(running, question).then(
      (value) => say({ say: 'answer', id: question.id, value }),
      (error: unknown) => say({ say: 'failed', id: question.id, message: String(error) }),
    );
  });
  process.on('disconnect', () => process.exit());
  say({ say: 'ready' });
} catch (error) {
  say({ say: 'refused', code: toTroveError(error).code });
  process.exit(3);
}
