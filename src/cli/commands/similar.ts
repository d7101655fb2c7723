import type { Command } from 'commander';
import { resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { createTokenCounter } from '../../core/embed/token-counter.ts';
import { passagesOfFile, passagesOfText } from '../../core/similar/foreign-passages.ts';
import type { SimilarInput, SimilarResponse, SimilarResult } from '../../shared/contract/similar.ts';
import { defaultSettings } from '../../shared/settings.ts';
import { bundledModelFolder } from '../../workers/resources.ts';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { placesToJson, showPlaces, tracePlaces } from './trace-places.ts';
import { day, integer, list } from '../parse-option.ts';
import { openSimilar, type SimilarSession } from '../similar-session.ts';
import { style } from '../style.ts';
import { fromWire } from '../../host/owner-client.ts';

interface SimilarOptions extends CommonOptions {
  readonly limit: number;
  readonly pairs: number;
  readonly type: string[];
  readonly in: string[];
  readonly after?: string;
  readonly before?: string;
  readonly places?: boolean;
}

/** `trove similar FILE|-` */
export function similarCommand(): Command {
  return commonCommand('similar', 'find files that are like a file or a text')
    .argument('<file>', 'a file, also one that is not indexed; - reads text from standard input')
    .option('--places', 'where else this sentence or paragraph stands: exactly, nearly, in other words')
    .option('--limit <count>', 'files to show, 1 to 200', integer(1, 200), 10)
    .option('--pairs <count>', 'pairs of passages for each file, 0 to 10', integer(0, 10), 3)
    .option('--type <type>', 'family (document, code, …) or extension; may be repeated', list, [])
    .option('--in <folder>', 'only inside this folder; may be repeated', list, [])
    .option('--after <day>', 'changed on or after this day, YYYY-MM-DD', day)
    .option('--before <day>', 'changed before this day, YYYY-MM-DD', day)
    .action(async (file: string, options: SimilarOptions) => {
      const session = await openSimilar(dataFolder(options));
      try {
        if (options.places) return await places(session, file, options);
        const response = await ask(session, file, options);
        if (options.json) printJson(toJson(response));
        else show(response);
      } finally {
        await session.close();
      }
    });
}

async function places(session: SimilarSession, file: string, options: SimilarOptions): Promise<void> {
  const path = file === '-' ? null : resolve(file);
  const found = await tracePlaces(session, {
    text: path === null ? await readAll(process.stdin) : await textOf(path),
    exceptPath: path,
    limit: options.limit,
    types: options.type,
    folders: options.in.map((folder) => resolve(folder)),
  });
  if (options.json) printJson(placesToJson(found));
  else showPlaces(found, excerpt);
}

async function textOf(path: string): Promise<string> {
  const limits = { maxBytes: defaultSettings.maxFileMegabytes * 1_000_000 };
  const passages = await passagesOfFile(path, limits, await createTokenCounter(bundledModelFolder()));
  return passages.map(({ text }) => text).join('\n');
}

async function ask(session: SimilarSession, file: string, options: SimilarOptions): Promise<SimilarResponse> {
  const { limit, pairs, type, after, before } = options;
  const rest = {
    limit,
    pairs,
    types: type,
    folders: options.in.map((folder) => resolve(folder)),
    ...(after && { after }),
    ...(before && { before }),
  };
  const countTokens = () => createTokenCounter(bundledModelFolder());
  if (file === '-') {
    const passages = await passagesOfText(await readAll(process.stdin), await countTokens());
    return session.find({ to: { passages }, ...rest });
  }
  const path = resolve(file);
  const indexed = await findIndexed(session, { to: { path }, ...rest });
  if (indexed) return indexed;
  const limits = { maxBytes: defaultSettings.maxFileMegabytes * 1_000_000 };
  const passages = await passagesOfFile(path, limits, await countTokens());
  return session.find({ to: { passages }, ...rest });
}

/** Null when the file is not in the index, or has no text there: then it is read here. */
async function findIndexed(session: SimilarSession, input: SimilarInput): Promise<SimilarResponse | null> {
  try {
    return await session.find(input);
  } catch (thrown) {
    const { code } = fromWire(thrown);
    if (code === 'NOT_FOUND' || code === 'NOTHING_TO_COMPARE') return null;
    throw thrown;
  }
}

/** The documented, stable shape. */
function toJson({ results }: SimilarResponse) {
  return {
    results: results.map(({ path, similarity, pairs }) => ({
      path,
      similarity,
      pairs: pairs.map(({ similarity: alike, from, to }) => ({
        similarity: alike,
        from: { text: from.text, start: from.start, end: from.end, page: from.page },
        to: { text: to.text, start: to.start, end: to.end, page: to.page },
      })),
    })),
  };
}

function show({ results, coverage }: SimilarResponse): void {
  if (results.length === 0) print('Nothing like it was found.');
  for (const result of results) showResult(result);
  if (coverage.indexed < coverage.total) {
    const missing = coverage.total - coverage.indexed;
    process.stderr.write(
      `Compared with ${coverage.indexed} of ${coverage.total} files; ${missing} are not read. See: trove status\n`,
    );
  }
}

const shownPairs = 1;

function showResult({ path, similarity, pairs }: SimilarResult): void {
  print(`${style('bold', percent(similarity).padStart(5))}  ${style('cyan', path)}`);
  for (const { from, to } of pairs.slice(0, shownPairs)) {
    print(`       ${style('dim', excerpt(from.text))}`);
    print(`       ${excerpt(to.text)}`);
  }
}

function percent(similarity: number): string {
  return `${Math.round(Math.max(0, similarity) * 100)} %`;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
