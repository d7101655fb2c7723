/** `GET /export?format=json|csv&text=true`: the index as a file that the browser saves, piece by piece. */
import { pipeline } from 'node:stream/promises';
import { exportName, type Exporter } from '../core/export/exporter.ts';
import { exportRequestSchema } from '../shared/contract/export.ts';
import { TroveError } from '../shared/errors.ts';
import type { Route } from './listener.ts';

const contentTypes = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;

export function createExportRoute(exporter: Exporter): Route {
  return async (request, response, url) => {
    if (url.pathname !== '/export' || request.method !== 'GET') return false;
    const { format, text } = Object.fromEntries(url.searchParams);
    const { data, error } = exportRequestSchema.safeParse({ format, text: text === 'true' });
    if (!data) throw new TroveError('BAD_INPUT', 'There is no such export.', { cause: error });
    response.writeHead(200, {
      'content-type': contentTypes[data.format],
      'content-disposition': `attachment; filename="${exportName(data)}"`,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    // Who stops the download closes the connection, which ends the reading too.
    await pipeline(exporter.pieces(data), response);
    return true;
  };
}
