import { Option, type Command } from 'commander';
import { resolve } from 'node:path';
import {
  searchModes,
  sortOrders,
  type SearchInput,
  type SearchMode,
  type SearchResponse,
  type SearchResult,
} from '../../shared/contract/search.ts';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { integer, day, list } from '../parse-option.ts';
import { openForReading } from '../read-session.ts';
import { style } from '../style.ts';

interface SearchOptions extends CommonOptions {
  readonly limit: number;
  readonly type: string[];
  readonly in: string[];
  readonly after?: string;
  readonly before?: string;
  readonly mode: SearchMode;
  readonly sort: (typeof sortOrders)[number];
}

/** `trove search WORDS…` */
export function searchCommand(): Command {
  return commonCommand('search', 'find files by what they mean')
    .argument(
      '<words...>',
      'what you remember about it; "exact phrase", -word, type:, in:, after: and more work (docs/searching.md)',
    )
    .option('--limit <count>', 'files to show, 1 to 1,000', integer(1, 1_000), 10)
    .addOption(new Option('--sort <order>', 'order of the files').choices(sortOrders).default('relevance'))
    .option('--type <type>', 'family (document, code, …) or extension; may be repeated', list, [])
    .option('--in <folder>', 'only inside this folder; may be repeated', list, [])
    .option('--after <day>', 'changed on or after this day, YYYY-MM-DD', day)
    .option('--before <day>', 'changed before this day, YYYY-MM-DD', day)
    .addOption(new Option('--mode <mode>', 'how to look').choices(searchModes).default('hybrid'))
    .action(async (words: string[], options: SearchOptions) => {
      const response = await run(words.join(' '), options);
      if (options.json) printJson(toJson(response));
      else show(response);
    });
}

async function run(query: string, options: SearchOptions): Promise<SearchResponse> {
  const { limit, type, after, before, mode, sort } = options;
  const session = await openForReading(dataFolder(options));
  const input: SearchInput = {
    query,
    limit,
    types: type,
    folders: options.in.map((folder) => resolve(folder)),
    mode,
    sort,
    ...(after && { after }),
    ...(before && { before }),
  };
  try {
    return await session.client.search.query(input);
  } finally {
    await session.close();
  }
}

/** The documented, stable shape. */
function toJson({ results, coverage, notices, total, didYouMean, elapsedMs }: SearchResponse) {
  return {
    results: results.map(({ path, title, score, keyword, vector, partial, passages, copies, versions }) => ({
      path,
      title,
      score,
      keyword,
      vector,
      ...(partial !== undefined && { partial }),
      passages: passages.map(({ text, start, end, page, part, highlights }) => ({
        text,
        start,
        end,
        page,
        ...(part !== undefined && { part }),
        highlights,
      })),
      copies: copies.map((copy) => copy.path),
      ...(versions && { versions: versions.map((version) => version.path) }),
    })),
    coverage,
    notices,
    total,
    didYouMean,
    elapsedMs,
  };
}

function show({ results, coverage, notices, didYouMean }: SearchResponse): void {
  for (const { message } of notices) process.stderr.write(`trove: ${message}\n`);
  if (didYouMean !== null) print(`Did you mean: ${didYouMean}\n`);
  if (results.length === 0) print('Nothing found. Try other words, or fewer of them.');
  for (const result of results) showResult(result);
  if (coverage.pending > 0) {
    process.stderr.write(
      `Searched ${coverage.indexed} of ${coverage.total} files; ${coverage.pending} wait to be read.\n`,
    );
  }
}

const passageWidth = 320;

function showResult({ path, title, name, partial, passages, copies, versions }: SearchResult): void {
  const shownTitle = title && title !== name ? `  ${style('dim', title)}` : '';
  const part = passages[0]?.part;
  print(`${style(['bold', 'cyan'], part === undefined ? path : `${path} › ${part}`)}${shownTitle}`);
  if (partial !== undefined) print(`  ${style('dim', partial)}`);
  if (copies.length > 0) print(`  ${style('dim', `also at ${copies.map((copy) => copy.path).join(', ')}`)}`);
  if (versions)
    print(`  ${style('dim', `versions at ${versions.map((version) => version.path).join(', ')}`)}`);
  for (const { text, page, headings, highlights } of passages.slice(0, 2)) {
    const place = [page === null ? '' : `page ${page}`, headings.join(' › ')].filter(Boolean).join(', ');
    if (place) print(`  ${style('dim', place)}`);
    print(`  ${excerpt(text, highlights)}`);
  }
  print('');
}

/** The part of a passage around its first highlight, on one line, highlights marked. */
function excerpt(text: string, highlights: readonly (readonly [number, number])[]): string {
  const first = highlights[0]?.[0] ?? 0;
  const from = first < passageWidth * 0.7 ? 0 : text.lastIndexOf(' ', first - passageWidth / 4) + 1;
  const to = Math.min(text.length, from + passageWidth);
  let line = from > 0 ? '… ' : '';
  let at = from;
  for (const [start, end] of highlights) {
    if (start < at || end > to) continue;
    line += text.slice(at, start) + style(['bold', 'yellow'], text.slice(start, end));
    at = end;
  }
  line += text.slice(at, to) + (to < text.length ? ' …' : '');
  return line.replace(/\s+/g, ' ').trim();
}
