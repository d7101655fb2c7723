/** The built page, confined to its folder. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pageSecurityHeaders } from '../shared/page-security.ts';
import type { Route } from './listener.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Serves files below `folder`; `/` is its `index.html`. Names with a content hash may be kept by the browser. */
export function createPageRoute(folder: string): Route {
  return async (request, response, url) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = pathBelow(folder, url.pathname);
    const stats = path && (await stat(path).catch(() => null));
    if (!path || !stats || !stats.isFile()) return false;
    response.writeHead(200, {
      ...pageSecurityHeaders,
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-length': stats.size,
      'cache-control': url.pathname.startsWith('/assets/')
        ? 'private, max-age=31536000, immutable'
        : 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(path), response);
    return true;
  };
}

function pathBelow(folder: string, pathname: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    return path.startsWith(folder + sep) && !path.includes('\0') ? path : null;
  } catch {
    // Not a valid percent-encoding.
    return null;
  }
}
