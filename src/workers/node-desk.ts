/** Opening and revealing files with the system's own commands, on the machine that runs Trove. */
import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Desk } from '../core/engine/desk.ts';
import { abilitiesOf } from '../shared/desk-abilities.ts';
import { TroveError } from '../shared/errors.ts';

const run = promisify(execFile);
const timeoutMs = 10_000;

type Command = readonly [program: string, ...args: string[]];

const commands: Partial<
  Record<NodeJS.Platform, { open(path: string): Command; reveal(path: string): Command }>
> = {
  darwin: { open: (path) => ['open', path], reveal: (path) => ['open', '-R', path] },
  win32: {
    open: (path) => ['rundll32.exe', 'url.dll,FileProtocolHandler', path],
    reveal: (path) => ['explorer.exe', `/select,${path}`],
  },
  linux: { open: (path) => ['xdg-open', path], reveal: (path) => ['xdg-open', dirname(path)] },
};

/** The desk of a plain Node host; it cannot show a folder dialog. */
export function createNodeDesk(platform: NodeJS.Platform = process.platform): Desk {
  const desk = commands[platform];
  return {
    abilities: abilitiesOf(false, {
      open: desk !== undefined,
      reveal: desk !== undefined,
      trash: platform === 'linux',
    }),
    open: (path) => start(desk?.open(path)),
    reveal: (path) => start(desk?.reveal(path)),
    trash: async () => {
      throw new TroveError('DESK_FAILED', 'Trove cannot reach the trash of this system from here.', {
        nextStep: 'Move the files to quarantine instead, or use the desktop app.',
      });
    },
    openWith: () => needsApp('A program can be chosen in the desktop app only.'),
    drag: () => needsApp('Files can be dragged out of the desktop app only.'),
    preview: () => needsApp('The preview of the system can be shown in the desktop app only.'),
    icon: async () => null,
    show: () => needsApp('The Trove that runs here has no window.'),
    pickFolder: async () => null,
    pickSaveFile: async () => {
      throw new TroveError('DESK_FAILED', 'A place to save can be chosen in the desktop app only.', {
        nextStep: 'Use `trove export --output FILE`.',
      });
    },
  };
}

async function needsApp(sentence: string): Promise<void> {
  throw new TroveError('DESK_FAILED', sentence, { nextStep: 'Start the desktop app, then try again.' });
}

async function start(command: Command | undefined): Promise<void> {
  if (!command) throw new TroveError('DESK_FAILED', 'Trove cannot open files on this system.');
  const [program, ...args] = command;
  try {
    await run(program, args, { timeout: timeoutMs });
  } catch (error) {
    throw new TroveError('DESK_FAILED', `The file could not be opened with ${program}.`, { cause: error });
  }
}
