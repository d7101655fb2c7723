/** Pictures of text through the whole engine: left alone until a folder with language data is given, read last then. */
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEngineOnFiles, type EngineOnFiles } from './testing/engine-on-files.ts';
import { searchRequestSchema } from '../shared/contract/search.ts';

const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'));
/** A picture of the search screen, where “the flat stays cold” is asked for. */
const picture = join(import.meta.dirname, '../../docs/pictures/search-light.png');
let files: EngineOnFiles;

beforeAll(async () => {
  files = await openEngineOnFiles();
  copyFileSync(picture, join(files.documents, 'shot.png'));
  await files.running.engine.rescan();
  await files.running.engine.idle();
}, 120_000);
afterAll(() => files.close());

const why = async () => (await files.running.engine.why(join(files.documents, 'shot.png'))).code;

test(
  'a picture of text is found once there is language data, and nothing is asked of the network',
  { timeout: 120_000 },
  async () => {
    const { engine } = files.running;
    await expect.poll(why, { timeout: 60_000 }).toBe('no-text');
    await engine.updateSettings({ ocrFolder: join(data, '4.0.0_best_int') });
    await expect.poll(why, { timeout: 90_000, interval: 200 }).toBe('indexed');
    const { results } = await engine.finding.search(
      searchRequestSchema.parse({ query: '"flat stays cold"', mode: 'keyword' }),
    );
    expect(results.map(({ name }) => name)).toEqual(['shot.png']);
  },
);
