import type { Command } from 'commander';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { pageFolder } from '../page-folder.ts';
import { integer } from '../parse-option.ts';
import { aborted, interruption } from '../interrupt.ts';
import { openSession } from '../session.ts';
import { assertLoopbackHost } from '../../host/origin-guard.ts';
import { readHostFile } from '../../host/host-file.ts';

interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly host: string;
}

/** `trove serve`: the app in a browser, and the API, on this machine only; runs until it is interrupted. */
export function serveCommand(): Command {
  return commonCommand('serve', 'show Trove in a browser, on this machine only')
    .option('--port <port>', 'port to listen on; 0 takes a free one', integer(0, 65_535), 0)
    .option('--host <host>', '127.0.0.1, ::1 or localhost', '127.0.0.1')
    .action(async (options: ServeOptions) => {
      await serve(options, (address) => {
        if (options.json) printJson({ address });
        else print(`Trove is at ${address}\nStop it with Ctrl-C.`);
      });
    });
}

/**
 * Serves until the process is told to stop. When another Trove has the data folder already, its address is announced
 * and the function returns.
 */
export async function serve(
  options: CommonOptions & { readonly port?: number; readonly host?: string },
  announce: (openAddress: string) => void,
): Promise<void> {
  const folder = dataFolder(options);
  const { port = 0, host = '127.0.0.1' } = options;
  assertLoopbackHost(host);
  const stop = interruption();
  const session = await openSession(folder, {
    read: true,
    watch: true,
    port,
    host,
    pageFolder: pageFolder(),
    onListening: announce,
  });
  if (session.owned === null) {
    const present = readHostFile(folder);
    if (present) announce(`${present.address}/?token=${present.token}`);
    return;
  }
  await aborted(stop);
  await session.close();
}
