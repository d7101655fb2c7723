import { foldWord } from '../tokens/fold.ts';
import { prefixStems, queryTerms } from '../tokens/query-terms.ts';
import { stem } from '../tokens/stem.ts';
import type { ParsedQuery } from './parse-query.ts';
import { termCounts, type TermCount } from './query-terms.ts';
import type { TermStatistics } from './term-statistics.ts';

/** A word of the query as the index knows it. */
export interface PlannedTerm {
  readonly term: string;
  /** How often the query has it: repeated words count. */
  readonly count: number;
  readonly documents: number;
  /** Inverse document frequency times `count`. */
  readonly weight: number;
  /** FTS5 scores it as nothing: passages with it must be scored again. */
  readonly isFloored: boolean;
}

/** The word being typed, or a single Chinese or Japanese character: terms that begin with it are meant. */
export interface PlannedPrefix {
  /** The term if the word ends here, or empty; where it stands, completions add nothing. */
  readonly whole: string;
  readonly weight: number;
  /**
   * What is taken to be meant: its commonest completions that may still generate candidates, those first whose term does not begin
   * so (`runni` is the beginning of `running`, whose term is `run`).
   */
  readonly completions: ReadonlyMap<string, PlannedTerm>;
}

export interface QueryPlan {
  /** Rare enough to generate candidates, rarest first. */
  readonly generating: readonly PlannedTerm[];
  /** Re-score only. */
  readonly common: readonly PlannedTerm[];
  /** Of both, for scoring a passage: the weight, and a place in a row of counters. */
  readonly weightOf: ReadonlyMap<string, { readonly place: number; readonly weight: number }>;
  readonly prefixes: readonly PlannedPrefix[];
  readonly averageLength: number;
}

/** A term in more passages than this never generates candidates, unless there are so few that it costs nothing. */
const commonShare = 0.1;
const alwaysCheap = 2_000;
/** Postings that one query may score, at about 0.15 µs each. */
const postingBudget = 8_000;
/** Of a prefix, all completions together: as good as more, measured on queries that end within a word (ADR 6). */
const prefixBudget = 6_000;
const maximumCompletions = 16;
/** FTS5 takes time for every word of an expression at every row; the rarest find what the others then re-score. */
const maximumGenerating = 48;
const maximumTerms = 256;
/** A completion is a guess: it counts half of a word typed out. */
const completionWeight = 0.5;
const shortestPrefix = 3;
/** Of the passages with what has been typed, the share from which on the word is taken to be written out. */
const writtenOutShare = 0.65;
/** Completions looked at, commonest first. */
const longestList = 200;

/** Decides which words of the query generate candidates and which only re-score them. */
export function planQuery(query: ParsedQuery, statistics: TermStatistics): QueryPlan {
  const counted = termCounts([query.words, ...query.phrases].join('\n')).slice(0, maximumTerms);
  const terms = counted
    .filter(({ isPrefix }) => !isPrefix)
    .map(({ term, count }) => plannedTerm(term, count, statistics))
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => a.documents - b.documents || (a.term < b.term ? -1 : 1));
  const limit = Math.max(alwaysCheap, statistics.passages * commonShare);
  const generating: PlannedTerm[] = [];
  const common: PlannedTerm[] = [];
  let postings = 0;
  for (const term of terms) {
    const cost = term.documents * Math.min(term.count, maximumRepeats);
    const fits =
      generating.length === 0 || (generating.length < maximumGenerating && postings + cost <= postingBudget);
    if (term.documents > limit || !fits) common.push(term);
    else {
      postings += cost;
      generating.push(term);
    }
  }
  const prefixes = prefixesOf(query, counted).map((beginning) => planPrefix(beginning, statistics));
  return {
    generating,
    common,
    weightOf: new Map(terms.map(({ term, weight }, place) => [term, { place, weight }])),
    prefixes: prefixes.filter((prefix) => prefix !== null),
    averageLength: statistics.averageLength,
  };
}

/** A repeated term stands so often in the FTS5 expression, so that `bm25()` counts it so often. */
export const maximumRepeats = 8;

/**
 * A word in most passages still says a little; FTS5's `bm25()` takes it for nothing. At 0.35 this is about words in
 * more than 41 % of the passages.
 */
const leastWeight = 0.35;

/** BM25's inverse document frequency as FTS5 has it, but for its floor. */
export function inverseDocumentFrequency(passages: number, documents: number): number {
  return Math.max(leastWeight, Math.log((passages - documents + 0.5) / (documents + 0.5)));
}

/** The same as FTS5's `bm25()` has it: nothing, nearly, for a word in more than half of the passages. */
export function ftsWeight(passages: number, documents: number): number {
  const frequency = Math.log((passages - documents + 0.5) / (documents + 0.5));
  return frequency > 0 ? frequency : 1e-6;
}

function plannedTerm(term: string, count: number, statistics: TermStatistics): PlannedTerm {
  const documents = statistics.documents(term);
  const repeats = Math.min(count, maximumRepeats);
  const frequency = inverseDocumentFrequency(statistics.passages, documents);
  return {
    term,
    count: repeats,
    documents,
    weight: repeats * frequency,
    isFloored: frequency === leastWeight,
  };
}

/** The beginning of the word being typed as index terms begin, or empty when it is too short to complete. */
export function typedPrefix(query: ParsedQuery): string {
  const typed = query.typing === '' ? '' : foldWord(query.typing);
  const isSpaced = queryTerms(query.typing).every(({ kind }) => kind !== 'run');
  return isSpaced && typed.length >= shortestPrefix ? typed : '';
}

interface Beginning {
  readonly prefix: string;
  readonly whole: string;
}

function prefixesOf(query: ParsedQuery, counted: readonly TermCount[]): Beginning[] {
  const characters = counted
    .filter(({ isPrefix }) => isPrefix)
    .map(({ term }) => ({ prefix: term, whole: '' }));
  const typed = typedPrefix(query);
  return typed === '' ? characters : [...characters, { prefix: typed, whole: stem(typed) }];
}

/** Null when nothing begins so, or when what is typed already is most of what begins so: a word written out. */
function planPrefix({ prefix, whole }: Beginning, statistics: TermStatistics): PlannedPrefix | null {
  const stems = prefixStems(prefix);
  const meant = [...stems].map((term) => ({ term, documents: statistics.documents(term) }));
  const found = statistics.beginningWith(prefix, longestList);
  const sum = meant.reduce((total, { documents }) => total + documents, found.documents);
  if (sum === 0 || (whole !== '' && statistics.documents(whole) > sum * writtenOutShare)) return null;
  const terms = [...meant.filter(({ documents }) => documents > 0), ...found.terms];
  const completions = new Map<string, PlannedTerm>();
  let left = prefixBudget;
  for (const { term, documents } of terms) {
    if (completions.size === maximumCompletions) break;
    if (documents > left && terms.length > 1) continue;
    left -= documents;
    completions.set(term, plannedTerm(term, 1, statistics));
  }
  const documents = Math.min(sum, statistics.passages / 2);
  const weight = completionWeight * inverseDocumentFrequency(statistics.passages, documents);
  return { whole, weight, completions };
}
