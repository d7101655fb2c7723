/** Custom schemes: the test intercepts their addresses in the browser and asks here, where the app's handler answers. */
import type { ProtocolSurface } from '../../src/main/platform.ts';
import { onTest, tellTest } from './link.ts';

type Handler = Parameters<ProtocolSurface['handle']>[1];

const declared = new Set<string>();
const handlers = new Map<string, Handler>();

export const protocol: ProtocolSurface = {
  registerSchemesAsPrivileged: (schemes) => {
    for (const { scheme } of schemes) declared.add(scheme);
  },
  handle: (scheme, handler) => {
    if (!declared.has(scheme)) throw new Error(`stand-in: ${scheme} was not registered before ready`);
    handlers.set(scheme, handler);
  },
};

onTest('request', ({ requestId, url, method, headers }) => {
  const handler = handlers.get(url.slice(0, url.indexOf(':')));
  const answered = handler
    ? handler(new Request(url, { method, headers }))
    : Promise.resolve(new Response(null, { status: 502 }));
  void answered.then(async (response) =>
    tellTest({
      type: 'response',
      requestId,
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    }),
  );
});
