import { Command } from 'commander';
import { readingThreads, type Readers } from '../workers/reading-threads.ts';
import { reportError } from './errors.ts';
import { version } from './version.ts';

/** Loaded when named, so that a search does not wait for what indexing needs. */
const commands = {
  search: async () => (await import('./commands/search.ts')).searchCommand(),
  eval: async () => (await import('./commands/eval.ts')).evalCommand(),
  similar: async () => (await import('./commands/similar.ts')).similarCommand(),
  duplicates: async (readers: Readers) =>
    (await import('./commands/duplicates.ts')).duplicatesCommand(readers),
  undo: async () => (await import('./commands/undo.ts')).undoCommand(),
  quarantine: async () => (await import('./commands/undo.ts')).quarantineCommand(),
  index: async () => (await import('./commands/index-folder.ts')).indexCommand(),
  status: async () => (await import('./commands/inspect.ts')).statusCommand(),
  why: async () => (await import('./commands/inspect.ts')).whyCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  rules: async () => (await import('./commands/rules.ts')).rulesCommand(),
  settings: async () => (await import('./commands/settings.ts')).settingsCommand(),
  model: async () => (await import('./commands/model.ts')).modelCommand(),
  add: async () => (await import('./commands/library.ts')).addCommand(),
  remove: async () => (await import('./commands/library.ts')).removeCommand(),
  pause: async () => (await import('./commands/library.ts')).pauseCommand(),
  resume: async () => (await import('./commands/library.ts')).resumeCommand(),
  doctor: async () => (await import('./commands/inspect.ts')).doctorCommand(),
  serve: async () => (await import('./commands/serve.ts')).serveCommand(),
  toggle: async () => (await import('./commands/window.ts')).toggleCommand(),
  open: async () => (await import('./commands/window.ts')).openCommand(),
  start: async () => (await import('./commands/start.ts')).startCommand(),
} satisfies Record<string, (readers: Readers) => Promise<Command>>;

/** Runs one command line; the exit code is 0, 1 for a failure, 2 for wrong usage. */
async function main(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const program = new Command('trove')
    .description('Finds your files by what they mean, on your own machine.')
    .version(version, '-v, --version')
    .showHelpAfterError(json ? false : '(see: trove --help)');
  configured(program, json);
  const readers = readingThreads();
  // They take longer to start than all that is loaded meanwhile.
  if (comparesFiles(args)) readers.get();
  try {
    const named = args.find((argument) => Object.hasOwn(commands, argument)) as
      keyof typeof commands | undefined;
    const wanted = named ? [commands[named]] : Object.values(commands);
    for (const load of wanted) program.addCommand(configured(await load(readers), json));
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    const code = await reportError(error, json);
    // An interrupted command has set the one that shells expect.
    process.exitCode ??= code;
  } finally {
    await readers.close();
  }
}

/** Only texts of the index are compared by likeness and by meaning. */
function comparesFiles(args: readonly string[]): boolean {
  return args[0] === 'duplicates' && !args.some((option) => option === '--near' || option === '--meaning');
}

/** Errors come to `reportError`; with `--json` they are told there and nowhere else. */
function configured(command: Command, json: boolean): Command {
  return command.exitOverride().configureOutput(json ? { outputError: () => undefined } : {});
}

// The reader of the output went away (`| head`), which is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
await main(process.argv.slice(2));
