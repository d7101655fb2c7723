import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { getPriority } from 'node:os';
import { expect, test } from 'vitest';
import { setHelperPriority } from './helper-priority.ts';

test('a helper gives way; one that has ended, or may not be raised again, is no error', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  const pid = child.pid ?? -1;
  setHelperPriority('extractor', pid, 19);
  const threads = process.platform === 'linux' ? readdirSync(`/proc/${pid}/task`).map(Number) : [pid];
  expect(new Set(threads.map((thread) => getPriority(thread)))).toEqual(new Set([19]));
  // Only an administrator may.
  setHelperPriority('extractor', pid, 0);
  child.kill('SIGKILL');
  await once(child, 'exit');
  setHelperPriority('extractor', pid, 19);
});
