/** An index of 100,000 passages: those of a folder, and of files that are made of its sentences in another order. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../src/core/store/database.ts';
import type { Status } from '../src/shared/contract/library.ts';
import { indexFolder } from './trove.ts';

const passagesWanted = 100_000;
/** About 220 tokens: nearly what a passage holds, so that each is one. */
const charactersPerPassage = 790;
const passagesPerFile = 12;
/** Every so-manieth passage of the folder lends its sentences. */
const sampleStep = 20;

/** Indexes the folder into `data`, and as much made text as is missing, which it writes below `work`. */
export async function indexLarge(folder: string, data: string, work: string): Promise<Status> {
  const { status } = await indexFolder(folder, data);
  const missing = passagesWanted - status.passages;
  if (missing <= 0) return status;
  const made = join(work, 'made');
  writeFiles(made, missing, sentencesOf(data));
  return (await indexFolder(made, data)).status;
}

function sentencesOf(data: string): readonly string[] {
  const database = openDatabase(data, 'read');
  try {
    const rows = database.prepare('SELECT text FROM passage_texts WHERE id % ? = 0').all(sampleStep);
    const texts = rows.map(({ text }) => String(text).replaceAll(/\s+/gu, ' '));
    return texts.flatMap((text) => text.match(/[^.!?]{20,200}[.!?]/gu) ?? []);
  } finally {
    database.close();
  }
}

function writeFiles(folder: string, passages: number, sentences: readonly string[]): void {
  mkdirSync(folder);
  // The same files in each run (a linear congruential generator; constants of Numerical Recipes).
  let seed = 1;
  const next = (): string => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return sentences[Math.floor((seed / 2 ** 32) * sentences.length)] ?? 'Nothing to say.';
  };
  const passage = (): string => {
    let text = next();
    while (text.length < charactersPerPassage) text += ` ${next()}`;
    return text.slice(0, charactersPerPassage);
  };
  for (let file = 0; file * passagesPerFile < passages; file += 1) {
    const count = Math.min(passagesPerFile, passages - file * passagesPerFile);
    writeFileSync(join(folder, `made ${file}.txt`), Array.from({ length: count }, passage).join('\n\n'));
  }
}
