/** What reaches the running desktop app from a terminal, a script, or a key that the desktop binds. */
import type { Command } from 'commander';
import { connectToOwner } from '../../host/connect-to-owner.ts';
import { fromWire } from '../../host/owner-client.ts';
import { dataFolderOf } from '../../host/data-folder.ts';
import { TroveError } from '../../shared/errors.ts';
import { commonCommand, type CommonOptions } from '../context.ts';

export function toggleCommand(): Command {
  return commonCommand('toggle', 'open or close the quick window of the running app').action(
    async (options: CommonOptions) => show(options, 'quick', ''),
  );
}

export function openCommand(): Command {
  return commonCommand('open', 'show the running app’s window, with a search')
    .argument('[words...]', 'what to search for')
    .action(async (words: string[], options: CommonOptions) => show(options, 'window', words.join(' ')));
}

async function show({ data }: CommonOptions, view: 'window' | 'quick', query: string): Promise<void> {
  const owner = await connectToOwner(dataFolderOf(data));
  if (!owner) {
    throw new TroveError('OWNER_UNREACHABLE', 'Trove is not running.', { nextStep: 'Start it: trove start' });
  }
  try {
    await owner.desk.show({ view, query });
  } catch (thrown) {
    throw fromWire(thrown);
  }
}
