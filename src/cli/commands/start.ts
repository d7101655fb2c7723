import type { Command } from 'commander';
import { spawn } from 'node:child_process';
import { desktopObstacle, electronBinary } from '../desktop.ts';
import { commonCommand, print, type CommonOptions } from '../context.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { serve } from './serve.ts';

/** `trove start`, which is `npm start`: the desktop app, or the same screens in a browser where it cannot run. */
export function startCommand(): Command {
  return commonCommand('start', 'open Trove').action(async (options: CommonOptions) => {
    const obstacle = await desktopObstacle(print);
    if (obstacle === null) return startDesktop(options);
    print(`${obstacle} Trove opens in the browser instead.`);
    await serve(options, (address) => {
      print(`Trove is at ${address}\nStop it with Ctrl-C.`);
      openInBrowser(address);
    });
  });
}

/** Ends with the app's own exit code. */
async function startDesktop({ data }: CommonOptions): Promise<void> {
  const { path, app } = electronBinary();
  const env = data ? { ...process.env, TROVE_DATA: data } : process.env;
  const child = spawn(path, [app], { stdio: 'inherit', env });
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
