/** `app://trove/…`: the built page from its folder and nothing else, and `/file/<id>` from the engine. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FileSource } from '../shared/ipc.ts';
import { pageSecurityHeaders } from '../shared/page-security.ts';
import { pathInside } from './path-inside.ts';
import { protocol } from './platform.ts';

const scheme = 'app';
const host = 'trove';

export const appAddress = `${scheme}://${host}/`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
};

/** Before `ready`, once: makes the scheme an origin of its own with all that a secure page may use. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Answers the scheme from `folder`; the engine's address is asked for with each file, since it changes on restart. */
export function serveApp(folder: string, files: () => FileSource | null): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    if (url.host !== host || request.method !== 'GET') return refusal(404);
    if (url.pathname.startsWith('/file/')) return fileOfIndex(url, request, files());
    return assetOf(folder, url.pathname);
  });
}

async function assetOf(folder: string, pathname: string): Promise<Response> {
  const path = pathInside(folder, pathname === '/' ? '/index.html' : pathname);
  const contentType = path && contentTypes[extname(path)];
  if (!path || !contentType) return refusal(404);
  try {
    const bytes = await readFile(path);
    return new Response(bytes, { headers: { ...pageSecurityHeaders, 'Content-Type': contentType } });
  } catch {
    // Missing, or a folder: the page asked for something that was not built.
    return refusal(404);
  }
}

async function fileOfIndex(url: URL, request: Request, source: FileSource | null): Promise<Response> {
  if (!source) return refusal(503);
  const headers: Record<string, string> = { authorization: `Bearer ${source.token}` };
  const range = request.headers.get('range');
  if (range) headers['range'] = range;
  try {
    // Node's own: the session's network is closed, to main as well.
    return await fetch(`${source.address}${url.pathname}${url.search}`, { headers });
  } catch {
    // The engine went away in between; the page hears of that by itself.
    return refusal(503);
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: pageSecurityHeaders });
}
