/**
 * The process that is tortured: a real engine with its helpers, as owner of the data folder. It counts, at the
 * embedder's door, the texts that are sent there although their vector is stored already.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { acquireOwnerLock } from '../../src/host/owner-lock.ts';
import { searchRequestSchema } from '../../src/shared/contract/search.ts';
import { toTroveError } from '../../src/shared/errors.ts';
import type { Channel, Spawn } from '../../src/workers/channel.ts';
import { openEngine, type RunningEngine } from '../../src/workers/engine-host.ts';
import { forkHelper } from '../../src/workers/fork.ts';
import { createNodeDesk } from '../../src/workers/node-desk.ts';
import type { Answer, Question } from './owner-process.ts';

const [dataFolder = '', documents = '', embedLog = ''] = process.argv.slice(2);
const say = (answer: Answer): void => void process.send?.(answer);

const spawn: Spawn = async (kind) => {
  const helper = await forkHelper(kind);
  return kind === 'embedder' ? { ...helper, channel: counted(helper.channel) } : helper;
};

function counted(channel: Channel): Channel {
  return {
    ...channel,
    send: (message, transfer) => {
      const { type, method, args } = message as { type: string; method?: string; args?: [string[], string] };
      if (type === 'call' && method === 'embed' && args?.[1] === 'passage') count(args[0]);
      channel.send(message, transfer);
    },
  };
}

/** One line a call: texts sent, and how many of them had their vector in the store. */
function count(texts: readonly string[]): void {
  const file = join(dataFolder, 'trove.db');
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const known = database.prepare('SELECT 1 FROM vectors WHERE hash = ?');
    const again = texts.filter((text) => {
      const hash = createHash('sha256').update(text).digest().subarray(0, 16);
      return known.get(new Uint8Array(hash)) !== undefined;
    });
    appendFileSync(embedLog, `${texts.length} ${again.length}\n`);
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
