/**
 * A real engine in a process of its own, for tests that take something away from that process: `node engine-child.ts
 * DATA FOLDER`. Prints a line of JSON whenever what it finds for the word `walrus` changes.
 */
import { searchRequestSchema } from '../../shared/contract/search.ts';
import { openEngine } from '../engine-host.ts';
import { forkHelper } from '../fork.ts';
import { createNodeDesk } from '../node-desk.ts';

const [dataFolder = '', folder = ''] = process.argv.slice(2);
const running = await openEngine({
  dataFolder,
  version: '0.0.0-test',
  spawn: forkHelper,
  desk: createNodeDesk(),
  scanEveryMs: 300,
});
const { engine } = running;
await engine.start();
await engine.add(folder);

let told = '';
setInterval(async () => {
  const request = searchRequestSchema.parse({ query: 'walrus', mode: 'keyword' });
  const { results } = await engine.finding.search(request);
  const { roots, notices } = await engine.status();
  const found = results.map(({ path }) => path).toSorted();
  const line = JSON.stringify({ found, watch: roots[0]?.watch, notices: notices.map(({ code }) => code) });
  if (line !== told) process.stdout.write(`${line}\n`);
  told = line;
}, 100);
