/** The lint rules that keep the rooms apart, run on files that break them: a rule that stops biting is noticed. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = join(import.meta.dirname, '..');
const oxlint = join(repository, 'node_modules/oxlint/bin/oxlint');

/** File → [its text, the rule that must refuse it]. */
const wrong: Record<string, readonly [text: string, rule: string]> = {
  'src/shared/imports-core.ts': ["export * from '../core/engine.ts';", 'no-restricted-imports'],
  'src/shared/deep/imports-main.ts': ["export * from '../../main/index.ts';", 'no-restricted-imports'],
  'src/shared/uses-node.ts': ["export { readFile } from 'node:fs';", 'no-restricted-imports'],
  'src/shared/uses-bare-node.ts': ["export { join } from 'path';", 'no-restricted-imports'],
  'src/shared/talks.ts': ["console.log('x');", 'no-console'],
  'src/core/search/imports-workers.ts': ["export * from '../../workers/fork.ts';", 'no-restricted-imports'],
  'src/core/imports-host.ts': ["export type * from '../host/lock.ts';", 'no-restricted-imports'],
  'src/core/uses-electron.ts': ["export { app } from 'electron';", 'no-restricted-imports'],
  'src/core/talks.ts': ["console.warn('x');", 'no-console'],
  'src/host/imports-workers.ts': ["export * from '../workers/fork.ts';", 'no-restricted-imports'],
  'src/host/uses-electron.ts': ["export { app } from 'electron/main';", 'no-restricted-imports'],
  'src/workers/imports-cli.ts': ["export * from '../cli/main.ts';", 'no-restricted-imports'],
  'src/workers/uses-electron.ts': ["export { app } from 'electron';", 'no-restricted-imports'],
  'src/cli/imports-main.ts': ["export * from '../main/index.ts';", 'no-restricted-imports'],
  'src/cli/uses-electron.ts': ["export { app } from 'electron';", 'no-restricted-imports'],
  'src/main/runs-the-engine.ts': ["export { Engine } from '../core/engine.ts';", 'no-restricted-imports'],
  'src/main/listens-itself.ts': ["export { ipcMain } from './platform.ts';", 'no-restricted-imports'],
  'src/main/past-the-stand-in.ts': ["export { app } from 'electron';", 'no-restricted-imports'],
  'src/preload/bundles-shared.ts': [
    "export { contract } from '../shared/contract.ts';",
    'no-restricted-imports',
  ],
  'src/preload/sends-itself.ts': ["export { ipcRenderer } from 'electron';", 'no-restricted-imports'],
  'src/preload/uses-node.ts': ["export { join } from 'node:path';", 'no-restricted-imports'],
  'src/renderer/features/imports-core.ts': ["export * from '../../core/engine.ts';", 'no-restricted-imports'],
  'src/renderer/uses-node.ts': ["export { join } from 'node:path';", 'no-restricted-imports'],
  'src/renderer/uses-electron.ts': ["export { shell } from 'electron';", 'no-restricted-imports'],
  'src/core/default-export.ts': ['export default 1;', 'no-default-export'],
  'src/core/any.ts': ['export const x: any = 1;', 'no-explicit-any'],
  'src/core/bang.ts': ['export const f = (x: number | null): number => x!;', 'no-non-null-assertion'],
  'src/core/silent.ts': ["try { JSON.parse('x'); } catch {}", 'no-empty'],
  'src/core/long.ts': ['export {};\n'.repeat(401), 'max-lines'],
  'src/core/ring-a.ts': ["import { b } from './ring-b.ts';\nexport const a = (): number => b();", 'no-cycle'],
  'src/core/ring-b.ts': ["import { a } from './ring-a.ts';\nexport const b = (): number => a();", 'no-cycle'],
  'src/core/mocks.test.ts': [
    "import { expect, test, vi } from 'vitest';\nvi.mock('./x.ts');\ntest('t', () => expect(1).toBe(1));",
    'no-restricted-vi-methods',
  ],
};

const right: Record<string, string> = {
  'src/core/uses-shared.ts':
    "export { TroveError } from '../shared/errors.ts';\nexport { readFile } from 'node:fs';",
  'src/main/knows-types.ts': "export type { Engine } from '../core/engine.ts';",
  'src/main/platform.ts': "export * as electron from 'electron';",
  'src/main/ipc.ts': "export { ipcMain } from './platform.ts';",
  'src/preload/ipc.ts': "export { ipcRenderer } from 'electron';",
  'src/cli/uses-all.ts': "export * from '../workers/fork.ts';\nexport * from '../host/lock.ts';",
  'src/shared/reads.test.ts': "export { readFile } from 'node:fs';",
  'vite.config.ts': 'export default {};',
};

const folder = mkdtempSync(join(tmpdir(), 'trove-rooms-'));
const found = new Map<string, string[]>();

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

beforeAll(() => {
  copyFileSync(join(repository, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  const texts = Object.fromEntries(Object.entries(wrong).map(([path, [text]]) => [path, text]));
  for (const [path, text] of Object.entries({ ...texts, ...right })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const run = spawnSync(process.execPath, [oxlint, '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  const report = JSON.parse(run.stdout) as Report;
  for (const { filename, code } of report.diagnostics) {
    const file = filename.replaceAll('\\', '/');
    found.set(file, [...(found.get(file) ?? []), code]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(wrong))('%s is refused', (path, [, rule]) => {
  expect(found.get(path) ?? []).toContainEqual(expect.stringContaining(rule));
});

test.each(Object.keys(right))('%s is allowed', (path) => {
  expect(found.get(path) ?? []).toEqual([]);
});
