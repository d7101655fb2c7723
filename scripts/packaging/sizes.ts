/** What the parts of the payload weigh, as they lie on the disk and as an installer would carry them. */
import { extractFile, listPackage } from '@electron/asar';
import { createReadStream } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { filesBelow } from './verify.ts';

export interface Part {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  readonly compressed: number;
}

const partNames: readonly (readonly [RegExp, string])[] = [
  [/^node_modules\/@lancedb\//, 'LanceDB'],
  [/^node_modules\/onnxruntime/, 'onnxruntime'],
  [/^node_modules\/(pdfjs-dist|pdf-parse|@napi-rs)\//, 'PDF'],
  [/^node_modules\//, 'other packages'],
  [/^out\//, 'Trove'],
  [/^(resources\/)?resources\/models\//, 'model'],
];

/** Parts in order of their weight. Compressed with gzip, which is worse than what the installers use. */
export async function weigh(resources: string): Promise<Part[]> {
  const archive = join(resources, 'app.asar');
  const unpacked = join(resources, 'app.asar.unpacked');
  const sources = new Map<string, (() => Buffer | string)[]>();
  const add = (path: string, source: () => Buffer | string): void => {
    const part = partNames.find(([pattern]) => pattern.test(path))?.[1] ?? 'other files';
    sources.set(part, [...(sources.get(part) ?? []), source]);
  };
  const onDisk = filesBelow(unpacked).map((path) => relative(unpacked, path).split(sep).join('/'));
  const outside = new Set(onDisk);
  for (const path of onDisk) add(path, () => join(unpacked, path));
  for (const entry of listPackage(archive, { isPack: false })) {
    const path = entry.split(sep).join('/').replace(/^\//, '');
    if (!outside.has(path)) add(path, () => contentOf(archive, path));
  }
  for (const path of filesBelow(join(resources, 'resources'))) {
    add(relative(resources, path).split(sep).join('/'), () => path);
  }
  const parts: Part[] = [];
  for (const [name, all] of sources) parts.push(await weighPart(name, all));
  return parts.sort((left, right) => right.compressed - left.compressed);
}

/** A folder of the archive has no content. */
function contentOf(archive: string, path: string): Buffer {
  try {
    return extractFile(archive, path);
  } catch {
    return Buffer.alloc(0);
  }
}

async function weighPart(name: string, sources: readonly (() => Buffer | string)[]): Promise<Part> {
  const gzip = createGzip({ level: 6 });
  let [files, bytes, compressed] = [0, 0, 0];
  gzip.on('data', (chunk: Buffer) => (compressed += chunk.length));
  const ended = new Promise((resolve) => gzip.once('end', resolve));
  for (const source of sources) {
    const content = source();
    if (content.length > 0) files += 1;
    for await (const chunk of typeof content === 'string'
      ? createReadStream(content)
      : Readable.from([content])) {
      bytes += (chunk as Buffer).length;
      if (!gzip.write(chunk)) await new Promise((resolve) => gzip.once('drain', resolve));
    }
  }
  gzip.end();
  await ended;
  return { name, files, bytes, compressed };
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

export function sizeTable(parts: readonly Part[]): string {
  const total = {
    name: 'all',
    files: sum(parts, ({ files }) => files),
    bytes: sum(parts, ({ bytes }) => bytes),
    compressed: sum(parts, ({ compressed }) => compressed),
  };
  const rows = [...parts, total].map(({ name, files, bytes, compressed }) => [
    name,
    String(files),
    megabytes(bytes),
    megabytes(compressed),
  ]);
  const lines = [['part', 'files', 'on disk', 'gzip'], ...rows].map(([name = '', ...rest]) =>
    [name.padEnd(16), ...rest.map((cell) => cell.padStart(10))].join(''),
  );
  return lines.join('\n');
}

export function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
