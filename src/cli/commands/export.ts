import { Option, type Command } from 'commander';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { byteOrderMark, exportIndex, type ExportPiece } from '../../core/export/export-index.ts';
import { writeWhole } from '../../core/export/write-file.ts';
import { openDatabase } from '../../core/store/database.ts';
import { createReader } from '../../core/store/reader.ts';
import type { ExportRequest } from '../../shared/contract/export.ts';
import { TroveError } from '../../shared/errors.ts';
import { localCalls } from '../../workers/calls.ts';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { interruption } from '../interrupt.ts';
import { formatCount } from '../style.ts';

interface ExportOptions extends CommonOptions {
  readonly format: ExportRequest['format'];
  readonly text?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

/** `trove export`; reads the index beside whoever owns it. */
export function exportCommand(): Command {
  return commonCommand('export', 'write out what is in the index: every file with its state and the reason')
    .addOption(new Option('--format <format>', 'json or csv').choices(['json', 'csv']).default('json'))
    .option('--text', 'with the text that was read of each file')
    .option('--output <file>', 'write to this file instead of standard output')
    .option('--force', 'replace the file if it is there')
    .action(async (options: ExportOptions) => {
      const { format, output } = options;
      const database = openDatabase(dataFolder(options), 'read');
      try {
        const pieces = exportIndex(localCalls(createReader(database)), {
          format,
          text: options.text === true,
        });
        if (output === undefined) {
          return await pipeline(
            textOf(pieces, () => undefined),
            process.stdout,
            { end: false },
          );
        }
        const path = resolve(output);
        if (existsSync(path) && !options.force) {
          const nextStep = 'Choose another name, or add --force.';
          throw new TroveError('NOT_WRITABLE', `${path} is there already.`, { nextStep });
        }
        const written = { path, files: 0, bytes: 0 };
        const text = textOf(pieces, (files) => (written.files += files));
        written.bytes = await writeWhole(path, marked(format, text), interruption());
        if (options.json) printJson(written);
        else print(`${formatCount(written.files, 'file')} written to ${path}.`);
      } finally {
        database.close();
      }
    });
}

async function* textOf(
  pieces: AsyncIterable<ExportPiece>,
  count: (files: number) => void,
): AsyncGenerator<string> {
  for await (const { text, files } of pieces) {
    yield text;
    count(files);
  }
}

/** A program that reads standard output wants no mark; a spreadsheet that opens a file does. */
async function* marked(format: ExportRequest['format'], text: AsyncIterable<string>): AsyncGenerator<string> {
  if (format === 'csv') yield byteOrderMark;
  yield* text;
}
