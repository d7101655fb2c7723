import { cpus, platform, release, totalmem } from 'node:os';
import { Command, type OptionValues } from 'commander';
import { formatApp, measureApp, measureLargeApp } from './app.ts';
import { formatDocuments, measureDocuments } from './documents.ts';
import { formatDuplicates, measureDuplicates } from './measure-duplicates.ts';
import { formatIndexing, measureIndexing } from './measure-indexing.ts';
import { formatKnownItems, measureKnownItems } from './measure-known-items.ts';
import { formatLarge, measureLarge } from './measure-large.ts';
import { formatMany, measureMany } from './measure-many.ts';
import { formatMemory, measureMemory } from './measure-memory.ts';
import { formatPresence, measurePresence } from './presence.ts';
import { formatQuality, measureQuality } from './measure-quality.ts';
import { formatSimilar, measureSimilar } from './measure-similar.ts';
import { formatWatching, measureWatching } from './measure-watching.ts';
import { formatScroll, measureScroll } from './scroll.ts';
import { formatSearch, measureLargeSearch, measureSearch } from './measure-search.ts';

const program = new Command('bench').description(
  'Measures the built Trove, beside Recoll and ripgrep when they are installed.',
);

addBenchmark('index', 'speed, size and memory of indexing a folder, twice', measureIndexing, formatIndexing);
addBenchmark(
  'large',
  'what single large files cost (they are made, no folder is used)',
  measureLarge,
  formatLarge,
);
addBenchmark(
  'memory',
  'what each process holds while 10,000 mixed files are read three times',
  measureMemory,
  formatMemory,
);
addBenchmark('many', 'what 100,000 files cost: reading, starting, watching', measureMany, formatMany);
addBenchmark('search', 'how long searches take in a folder', measureSearch, formatSearch);
addBenchmark('large-search', 'the same with 100,000 passages', measureLargeSearch, formatSearch);
addBenchmark('watch', 'how soon a change is found, and what watching costs', measureWatching, formatWatching);
addBenchmark('app', 'how long keys and launches take on screen, in Chromium', measureApp, formatApp);
addBenchmark('large-app', 'the same with an index of 100,000 passages', measureLargeApp, formatApp);
addBenchmark(
  'scroll',
  'how long frames take while all files are scrolled through',
  measureScroll,
  formatScroll,
);
addBenchmark(
  'presence',
  'how fast the quick window is there, and what the app costs with its window closed',
  measurePresence,
  formatPresence,
);
addBenchmark(
  'documents',
  'documents of many formats against what is in them',
  measureDocuments,
  formatDocuments,
);
addBenchmark(
  'duplicates',
  'duplicates beside jdupes and rmlint, and against labelled pairs',
  measureDuplicates,
  formatDuplicates,
);
addBenchmark('similar', 'file vectors by how they bring series together', measureSimilar, formatSimilar);
addBenchmark('quality', 'ranking quality on test collections', measureQuality, formatQuality);
addBenchmark(
  'known-items',
  "own queries for files of the project's home folder, beside Recoll",
  measureKnownItems,
  formatKnownItems,
);

try {
  await program.parseAsync();
} catch (thrown) {
  process.stderr.write(`bench: ${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
}

function addBenchmark<Report extends object>(
  name: string,
  description: string,
  measure: (folder: string | undefined) => Promise<Report>,
  format: (report: Report) => string,
): void {
  program
    .command(name)
    .description(description)
    .argument('[folder]', "what to measure with; default: the project's test data")
    .option('--json', 'print one JSON object')
    .action(async (folder: string | undefined, options: OptionValues) => {
      const report = await measure(folder);
      if (options['json'] === true) process.stdout.write(`${JSON.stringify(report)}\n`);
      else process.stdout.write(`${format(report)}\n${machine()}\n`);
    });
}

function machine(): string {
  const [processor] = cpus();
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  const cores = `${cpus().length} × ${processor?.model ?? 'unknown processor'}`;
  return `Measured on ${cores}, ${gigabytes} GiB memory, ${platform()} ${release()}, Node ${process.versions.node}.`;
}
