import { Command } from 'commander';
import { dataFolderOf } from '../host/data-folder.ts';

/** What every command takes. */
export interface CommonOptions {
  readonly data?: string;
  readonly json?: boolean;
}

/** A command with `--data` and `--json`. */
export function commonCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option(
      '--data <folder>',
      "Trove's own folder (default: $TROVE_DATA, else the system's place for application data)",
    )
    .option('--json', 'print one JSON object instead of text');
}

export function dataFolder({ data }: CommonOptions): string {
  return dataFolderOf(data);
}

/** One JSON object and a newline. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
