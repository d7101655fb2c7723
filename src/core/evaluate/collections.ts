import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Judgements } from './metrics.ts';

export interface CollectionQuery {
  readonly id: string;
  readonly text: string;
  readonly judged: Judgements;
}

/** A test collection: documents, questions, and which documents answer them. */
export interface Collection {
  readonly name: string;
  readonly documents: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  /** Those that have judgements. */
  readonly queries: readonly CollectionQuery[];
}

/** The collections in a folder: itself, or its subfolders, in alphabetical order. */
export function findCollections(folder: string): string[] {
  const isCollection = (path: string): boolean => existsSync(join(path, 'qrels.tsv'));
  if (isCollection(folder)) return [folder];
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return inside
    .map((entry) => join(folder, entry.name))
    .filter(isCollection)
    .sort();
}

/** Reads `corpus.jsonl` (or `.gz`), `queries.jsonl` and `qrels.tsv` (query, document, relevance; one heading line). */
export async function readCollection(folder: string): Promise<Collection> {
  const documents = jsonLines(await readCorpus(folder)).map((row) => ({
    id: String(row['id']),
    title: String(row['title'] ?? ''),
    text: String(row['text'] ?? ''),
  }));
  const judgements = new Map<string, Map<string, number>>();
  for (const line of (await readFile(join(folder, 'qrels.tsv'), 'utf8')).split('\n').slice(1)) {
    const [query, document, relevance] = line.split('\t');
    if (query === undefined || document === undefined) continue;
    const judged = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, judged.set(document, Number(relevance)));
  }
  const queries = jsonLines(await readFile(join(folder, 'queries.jsonl'), 'utf8')).flatMap((row) => {
    const judged = judgements.get(String(row['id']));
    return judged === undefined ? [] : [{ id: String(row['id']), text: String(row['text']), judged }];
  });
  return { name: basename(folder), documents, queries };
}

async function readCorpus(folder: string): Promise<string> {
  const packed = join(folder, 'corpus.jsonl.gz');
  if (!existsSync(packed)) return readFile(join(folder, 'corpus.jsonl'), 'utf8');
  return (await promisify(gunzip)(await readFile(packed))).toString('utf8');
}

function jsonLines(text: string): Record<string, unknown>[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Writes each document as a text file, as a person would have it: title, blank line, text. */
export async function writeDocuments(collection: Collection, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { id, title, text } of collection.documents) {
    await writeFile(join(folder, fileNameOf(id)), title === '' ? `${text}\n` : `${title}\n\n${text}\n`);
  }
}

export function fileNameOf(documentId: string): string {
  return `${encodeURIComponent(documentId)}.txt`;
}

export function documentIdOf(path: string): string {
  return decodeURIComponent(basename(path, '.txt'));
}
