/** A real engine over a small folder of real files, for the tests of what stands in front of it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk } from '../../core/engine/desk.ts';
import { abilitiesOf } from '../../shared/desk-abilities.ts';
import { openEngine, type EngineHostOptions, type RunningEngine } from '../engine-host.ts';
import { forkHelper } from '../fork.ts';

export interface EngineOnFiles {
  readonly scratch: string;
  readonly documents: string;
  /** A second folder, not added. */
  readonly others: string;
  readonly running: RunningEngine;
  /** What the desk was asked to do: `open PATH`, `reveal PATH`. */
  readonly desk: string[];
  close(): Promise<void>;
}

/** Indexed and idle. */
export async function openEngineOnFiles(
  options: Pick<EngineHostOptions, 'unseenRestMs'> = {},
): Promise<EngineOnFiles> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-contract-')));
  const documents = join(scratch, 'documents');
  const others = join(scratch, 'others');
  for (const folder of [documents, others]) mkdirSync(folder);
  writeFileSync(join(documents, 'garage.md'), '# Car repair\n\nHow to change the brakes of an automobile.');
  writeFileSync(join(documents, 'bread.txt'), 'Flour, water and salt, and a night of patience.');
  writeFileSync(join(documents, 'once.csv'), 'name,count\nwalrus,3\n');
  writeFileSync(join(documents, 'twice.csv'), 'name,count\nwalrus,3\n');
  writeFileSync(join(documents, 'empty.txt'), '');
  writeFileSync(join(others, 'walrus.txt'), 'A walrus in the snow.');
  const asked: string[] = [];
  const desk: Desk = {
    abilities: abilitiesOf(true),
    open: async (path) => void asked.push(`open ${path}`),
    reveal: async (path) => void asked.push(`reveal ${path}`),
    trash: async (path) => void asked.push(`trash ${path}`),
    openWith: async (path) => void asked.push(`open with ${path}`),
    drag: async (paths) => void asked.push(`drag ${paths.join(' ')}`),
    preview: async (path) => void asked.push(`preview ${path}`),
    icon: async () => null,
    show: async (view, query) => void asked.push(`show ${view} ${query}`),
    pickFolder: async () => others,
    pickSaveFile: async (name) => join(scratch, name),
  };
  const running = await openEngine({
    dataFolder: join(scratch, 'data'),
    version: '0.0.0-test',
    spawn: forkHelper,
    desk,
    ...options,
  });
  await running.engine.start();
  await running.engine.add(documents);
  await running.engine.idle();
  return {
    scratch,
    documents,
    others,
    running,
    desk: asked,
    close: async () => {
      await running.close();
      rmSync(scratch, { recursive: true });
    },
  };
}
