/** `/file/<fileId>?v=<contentHash>`: bytes of indexed files, in ranges, never as something a browser would run. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { TroveError } from '../shared/errors.ts';
import { extensionOf, servedTypes } from '../shared/shown-types.ts';
import type { OpenedFile } from '../core/engine/open-file.ts';
import type { Route } from './listener.ts';

export interface ByteRange {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
}

/** The one range a `Range` header asks for: null for the whole file, `invalid` when it lies outside. */
export function parseRange(header: string | undefined, size: number): ByteRange | null | 'invalid' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const [, from = '', to = ''] = match;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start <= end && start < size ? { start, end } : 'invalid';
}

/** Serves indexed files; `open` checks the id and that the file is still in its place. */
export function createFileRoute(open: (fileId: number) => Promise<OpenedFile>): Route {
  return async (request, response, url) => {
    const match = /^\/file\/(\d{1,15})$/.exec(url.pathname);
    if (!match || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const file = await open(Number(match[1]));
    try {
      assertVersion(file, url.searchParams.get('v'));
      await send(request, response, file);
    } finally {
      await file.handle.close();
    }
    return true;
  };
}

/** A page that still shows the file as it was must not get bytes of another content for it. */
function assertVersion({ row }: OpenedFile, version: string | null): void {
  const present = row.hash && Buffer.from(row.hash).toString('hex');
  if (version !== null && version !== present) {
    throw new TroveError('FILE_GONE', 'The file has changed since it was found.', {
      nextStep: 'Search again; the list shows it as it is now.',
    });
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { row, size, handle }: OpenedFile,
): Promise<void> {
  const type = servedTypes[extensionOf(Buffer.from(row.path).toString())];
  const range = parseRange(request.headers.range, size);
  const headers = {
    'content-type': type ?? 'application/octet-stream',
    'content-disposition': type ? 'inline' : 'attachment',
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
    'accept-ranges': 'bytes',
  };
  if (range === 'invalid') return void response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const part = range && { 'content-range': `bytes ${start}-${end}/${size}` };
  response.writeHead(range ? 206 : 200, { ...headers, ...part, 'content-length': end - start + 1 });
  if (request.method === 'HEAD' || size === 0) return void response.end();
  await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}
