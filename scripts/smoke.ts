/**
 * Starts a packed app with its fuses set, which no debugger can enter, and looks at it from outside: its engine answers
 * on the address in `host.json`, reads a folder, and finds in it by meaning. `node scripts/smoke.ts dist`
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const startMs = 60_000;

function programIn(dist: string): string {
  const candidates = readdirSync(dist).flatMap((folder) => [
    join(dist, folder, 'trove-app'),
    join(dist, folder, 'Trove.exe'),
    join(dist, folder, 'Trove.app/Contents/MacOS/Trove'),
  ]);
  const found = candidates.find((path) => existsSync(path));
  if (!found) throw new Error(`There is no packed app below ${dist}.`);
  return found;
}

async function until<T>(what: string, ask: () => Promise<T | null> | T | null): Promise<T> {
  for (
    const end = Date.now() + startMs;
    Date.now() < end;
    await new Promise((next) => setTimeout(next, 200))
  ) {
    const answer = await ask();
    if (answer !== null) return answer;
  }
  throw new Error(`It took too long: ${what}`);
}

interface Host {
  readonly address: string;
  readonly token: string;
}

async function call<T>({ address, token }: Host, procedure: string, input: object): Promise<T> {
  const response = await fetch(`${address}/api/${procedure}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (!response.ok) throw new Error(`${procedure}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

const scratch = mkdtempSync(join(tmpdir(), 'trove-smoke-'));
const data = join(scratch, 'data');
const documents = join(scratch, 'documents');
mkdirSync(documents);
writeFileSync(join(documents, 'bread.md'), 'Sourdough needs a starter of flour and water.\n');

const app = spawn(programIn(process.argv[2] ?? 'dist'), [`--data=${data}`], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
const exited = new Promise<number | null>((resolve) => app.once('exit', resolve));
try {
  const host = await until('the engine answers', () => {
    const path = join(data, 'host.json');
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Host) : null;
  });
  await call(host, 'library/add', { path: documents });
  await until('the file is found by what it means', async () => {
    const { results } = await call<{ results: { name: string; vector: number | null }[] }>(
      host,
      'search/query',
      {
        query: 'what do I need for a loaf',
      },
    );
    return results.find(({ name, vector }) => name === 'bread.md' && vector !== null) ?? null;
  });
  process.stdout.write('The packed app started, read a folder and found a file by its meaning.\n');
} finally {
  app.kill();
  await exited;
  rmSync(scratch, { recursive: true, force: true });
}
