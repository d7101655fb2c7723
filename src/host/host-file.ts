/** `host.json`: where the owner of a data folder listens. Only its address; the owner lock says whether there is one. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hostFileName } from './connect-to-owner.ts';

const hostSchema = z.object({
  /** `http://127.0.0.1:PORT` */
  address: z.url(),
  token: z.string().min(32),
  pid: z.int(),
  version: z.string(),
});

export type HostAddress = z.output<typeof hostSchema>;

/** Written by rename, so that a reader never sees half of it; readable by its owner only. */
export function writeHostFile(dataFolder: string, host: HostAddress): void {
  const path = join(dataFolder, hostFileName);
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(host), { mode: 0o600 });
  renameSync(partial, path);
}

/** Null when there is none, or it is not one of ours. */
export function readHostFile(dataFolder: string): HostAddress | null {
  try {
    const parsed = hostSchema.safeParse(JSON.parse(readFileSync(join(dataFolder, hostFileName), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    // Missing or half-written by a program that is not ours: as good as none.
    return null;
  }
}

/** Removes the file if it is still this process's own. */
export function removeHostFile(dataFolder: string): void {
  if (readHostFile(dataFolder)?.pid === process.pid) rmSync(join(dataFolder, hostFileName), { force: true });
}
