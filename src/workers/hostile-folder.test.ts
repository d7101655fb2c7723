/** A folder made to do harm, through the whole engine: all of it is bounded and has a verdict, and what is sound is found. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDocx, makeZip } from '../core/extract/office-fixtures.ts';
import { searchRequestSchema } from '../shared/contract/search.ts';
import { openEngineOnFiles, type EngineOnFiles } from './testing/engine-on-files.ts';

const entities = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
/** Expands to a thousand million letters where entities are expanded. */
const laughs =
  '<!DOCTYPE x [<!ENTITY a "laughs laughs laughs">' +
  entities
    .slice(1)
    .map((name, at) => `<!ENTITY ${name} "${`&${entities[at]};`.repeat(10)}">`)
    .join('') +
  '<!ENTITY file SYSTEM "file:///etc/passwd">]>';

let files: EngineOnFiles;
let folder = '';
let server: Server | undefined;
let asked = 0;

describe.skipIf(process.platform === 'win32')('a hostile folder', () => {
  beforeAll(async () => {
    files = await openEngineOnFiles();
    folder = files.documents;
    server = createServer((socket) => {
      asked += 1;
      socket.destroy();
    });
    const port = await new Promise<number>((resolve) =>
      server?.listen(0, '127.0.0.1', () => {
        const address = server?.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      }),
    );
    fill(port);
    await files.running.engine.rescan();
    await files.running.engine.idle();
  }, 120_000);
  afterAll(async () => {
    server?.close();
    await files.close();
  });

  function fill(port: number): void {
    const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
    write('laughs.xml', `<?xml version="1.0"?>${laughs}<x><p>Plums stay</p><p>&i;&file;</p></x>`);
    write(
      'laughs.svg',
      `<?xml version="1.0"?>${laughs}<svg><text>Cherries stay</text><text>&i;</text></svg>`,
    );
    write('laughs.docx', makeDocx('<w:p><w:r><w:t>Quinces stay</w:t></w:r></w:p>'));
    write('bomb.zip', makeZip({ 'zeros.txt': Buffer.alloc(60_000_000, '0'), 'note.txt': 'Medlars stay' }));
    write('bomb.txt.gz', gzipSync(Buffer.alloc(300_000_000)));
    write('climbing.zip', makeZip({ '../../../../tmp/trove-climbed.txt': 'Figs stay' }));
    write('deep.html', `${'<div>'.repeat(200_000)}Grapes stay`);
    write(
      'fetching.html',
      `<img src="http://127.0.0.1:${port}/a.png"><iframe src="http://127.0.0.1:${port}/"></iframe><p>Limes stay`,
    );
    write('cafe\u0301.txt', 'Decomposed name');
    write('caf\u00E9.txt', 'Composed name');
    symlinkSync('/etc', join(folder, 'outside'));
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync('/dev/zero', join(folder, 'zero.txt'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const long = join(folder, 'x'.repeat(200), 'y'.repeat(200));
    mkdirSync(long, { recursive: true });
    writeFileSync(join(long, 'long.txt'), 'Olives stay');
    // Beyond the longest path: reached step by step.
    const step = 'd'.repeat(250);
    execFileSync('sh', [
      '-c',
      `cd "$1" && for i in $(seq 18); do mkdir "$2" && cd -P "$2"; done; echo too deep > end.txt`,
      'sh',
      folder,
      step,
    ]);
    if (process.platform === 'linux') {
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/na`), Buffer.from([0xef]), Buffer.from('ve.txt')]),
        'Dates stay',
      );
    }
  }

  const found = async (query: string): Promise<string[]> => {
    const request = searchRequestSchema.parse({ query: `"${query}"`, limit: 5, mode: 'keyword' });
    const { results } = await files.running.engine.finding.search(request);
    return results.map(({ name, passages }) => passages[0]?.part ?? name);
  };
  const why = (name: string) => files.running.engine.why(join(folder, name));

  test.each([
    ['Plums stay', 'laughs.xml'],
    ['Cherries stay', 'laughs.svg'],
    ['Quinces stay', 'laughs.docx'],
    ['Medlars stay', 'note.txt'],
    ['Figs stay', 'tmp/trove-climbed.txt'],
    ['Grapes stay', 'deep.html'],
    ['Limes stay', 'fetching.html'],
    ['Olives stay', 'long.txt'],
    ['Decomposed name', 'cafe\u0301.txt'],
    ['Composed name', 'caf\u00E9.txt'],
  ])('“%s” is found in %s', async (query, name) => expect(await found(query)).toContain(name));

  test('entities are neither expanded nor fetched, and nothing asks the network', async () => {
    expect(await found('laughs laughs laughs')).toEqual([]);
    expect(await found('root:x')).toEqual([]);
    expect(asked).toBe(0);
  });

  test('what unpacks to more than is plausible is given up in words', async () => {
    expect(await why('bomb.txt.gz')).toMatchObject({ state: 'failed', code: 'damaged' });
  });

  test('links and pipes are neither followed nor opened', async () => {
    expect(await why('pipe.txt')).toMatchObject({ state: 'skipped', code: 'special-file' });
    expect(await why('zero.txt')).toMatchObject({ state: 'skipped', code: 'symbolic-link' });
    expect(await why('outside')).toMatchObject({ code: 'symbolic-link' });
    const { files: counts } = await files.running.engine.status();
    expect(counts.pending).toBe(0);
    expect(counts.total).toBeLessThan(40);
  });

  test.runIf(process.platform === 'linux')('a name that is not UTF-8 is read', async () => {
    expect(await found('Dates stay')).toHaveLength(1);
  });
});
