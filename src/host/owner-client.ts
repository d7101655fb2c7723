/** The contract of a running owner, over its loopback address. */
import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { TroveClient } from '../shared/contract/contract.ts';
import { errorCodes, TroveError, type ErrorCode } from '../shared/errors.ts';
import { readHostFile, type HostAddress } from './host-file.ts';

const pingMs = 1_000;

/** A client for the address in the data folder; null when none is there or nothing answers. */
export async function clientOfAnswering(dataFolder: string): Promise<TroveClient | null> {
  const host = readHostFile(dataFolder);
  return host && (await answers(host)) ? createOwnerClient(host) : null;
}

export function createOwnerClient({ address, token }: Pick<HostAddress, 'address' | 'token'>): TroveClient {
  const link = new RPCLink({
    url: `${address}/rpc`,
    headers: { authorization: `Bearer ${token}` },
    fetch: async (request, init, { signal }) => endedBy(signal, await fetch(request, init)),
  });
  return createORPCClient(link);
}

/**
 * The response, ended when the signal aborts: Node's `fetch` follows it by a weak reference, and after a collection
 * not at all.
 */
function endedBy(signal: AbortSignal | undefined, response: Response): Response {
  if (signal === undefined || response.body === null) return response;
  return new Response(response.body.pipeThrough(new TransformStream(), { signal }), response);
}

/** An owner that was killed leaves its file behind; whatever listens there now does not know the token. */
async function answers({ address, token }: HostAddress): Promise<boolean> {
  try {
    const response = await fetch(`${address}/ping`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(pingMs),
    });
    return response.ok && (await response.text()) === 'trove';
  } catch {
    // Nothing listens there, or it is not a Trove.
    return false;
  }
}

/** Whether a call failed because the owner's process ended, or closed its connections, before it answered. */
export function isOwnerGone(thrown: unknown): boolean {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if (error instanceof TroveError) return error.code === 'OWNER_UNREACHABLE';
    // What `fetch` says when there is nobody, and when the connection ends within an answer.
    if (error instanceof TypeError && (error.message === 'fetch failed' || error.message === 'terminated'))
      return true;
  }
  return false;
}

/** What a contract call threw, as the TroveError it was on the other side. */
export function fromWire(thrown: unknown): TroveError {
  if (thrown instanceof TroveError) return thrown;
  if (thrown instanceof ORPCError) {
    const { nextStep } = (thrown.data ?? {}) as { nextStep?: string };
    if (thrown.code in errorCodes) {
      return new TroveError(thrown.code as ErrorCode, thrown.message, nextStep ? { nextStep } : {});
    }
    if (thrown.code === 'BAD_REQUEST') return new TroveError('BAD_INPUT', inputProblem(thrown.data));
    if (thrown.code === 'PAYLOAD_TOO_LARGE')
      return new TroveError('BODY_TOO_LARGE', 'The request is too large.');
  }
  if (isOwnerGone(thrown)) {
    return new TroveError('OWNER_UNREACHABLE', 'The Trove that has this data folder went away.', {
      nextStep: 'Try again.',
      cause: thrown,
    });
  }
  return new TroveError('INTERNAL', thrown instanceof Error ? thrown.message : String(thrown), {
    cause: thrown,
  });
}

/** One sentence for what a schema found wrong. */
export function inputProblem(data: unknown): string {
  const { issues = [] } = (data ?? {}) as { issues?: { path?: PropertyKey[]; message: string }[] };
  const parts = issues.map(({ path = [], message }) => `${path.join('.')}: ${message}`);
  return parts.length > 0 ? `The input is not valid: ${parts.join('; ')}.` : 'The input is not valid.';
}
