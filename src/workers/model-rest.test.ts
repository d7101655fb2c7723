/** The model's process of a real engine, while nobody sees a window. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { searchRequestSchema } from '../shared/contract/search.ts';
import { openEngineOnFiles, type EngineOnFiles } from './testing/engine-on-files.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let files: EngineOnFiles;
beforeAll(async () => {
  files = await openEngineOnFiles({ unseenRestMs: 50 });
});
afterAll(() => files.close());

const pid = () => files.running.helperPids().embedder;
/** By meaning alone: no word of it stands in the file. */
const find = async () => {
  const request = searchRequestSchema.parse({ query: 'fixing a vehicle', mode: 'vector' });
  return (await files.running.engine.finding.search(request)).results;
};

test('the model’s process stays while a window is seen, goes afterwards, and is there again with the next one', async () => {
  const { running } = files;
  expect((await find())[0]?.name).toBe('garage.md');
  const first = pid();
  expect(first).toBeDefined();
  running.setSeen(true);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(pid()).toBe(first);

  running.setSeen(false);
  await vi.waitFor(() => expect(pid()).toBeUndefined(), 10_000);
  expect(running.engine.notices.all()).toEqual([]);
  // Who asks nevertheless, by the command line, is answered.
  expect((await find())[0]?.name).toBe('garage.md');
  await vi.waitFor(() => expect(pid()).toBeUndefined(), 10_000);

  running.setSeen(true);
  await vi.waitFor(() => expect(pid()).toBeDefined(), 10_000);
  const again = pid();
  expect((await find())[0]?.name).toBe('garage.md');
  expect(pid()).toBe(again);
});

test('searches that come while it is let go all find by meaning', async () => {
  const { running } = files;
  running.setSeen(false);
  for (let round = 0; round < 8; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 45 + round));
    expect((await find())[0]?.name, `round ${round}`).toBe('garage.md');
  }
});
