/**
 * Who may talk to the loopback server. A page of another site can make the browser send requests here, also under a
 * host name of its own that it lets point to 127.0.0.1 (DNS rebinding): the Host and Origin headers give both away.
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { TroveError } from '../shared/errors.ts';

export const cookieName = 'trove';

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a host name or address is this machine's own. */
export function isLoopbackHost(host: string): boolean {
  return loopbackHosts.has(host.toLowerCase()) || host === '::1';
}

/** Throws `NOT_LOOPBACK` for a host that others could reach. */
export function assertLoopbackHost(host: string): void {
  if (isLoopbackHost(host)) return;
  throw new TroveError('NOT_LOOPBACK', `${host} is not an address of this machine alone.`);
}

/** Whether the Host header names this server by a loopback name and its port. */
export function isOwnHost(header: string | undefined, port: number): boolean {
  if (!header) return false;
  const match = /^(.*?)(?::(\d+))?$/.exec(header);
  return (
    match !== null && loopbackHosts.has((match[1] ?? '').toLowerCase()) && Number(match[2] ?? 80) === port
  );
}

/** Whether a request comes from this server's own page, or from no page at all. */
export function isOwnOrigin(headers: IncomingHttpHeaders, port: number): boolean {
  const { origin } = headers;
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (origin === undefined) return true;
  return origin.startsWith('http://') && isOwnHost(origin.slice('http://'.length), port);
}

/** The token a request brings: as a bearer, or in the cookie that the printed address was exchanged for. */
export function tokenOf(headers: IncomingHttpHeaders, port: number): string | null {
  const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  if (bearer) return bearer;
  const cookie = (headers.cookie ?? '')
    .split(/;\s*/)
    .find((part) => part.startsWith(`${cookieNameOf(port)}=`));
  return cookie?.slice(cookieNameOf(port).length + 1) ?? null;
}

/** Cookies do not tell ports apart, so that two Troves on one machine would take each other's. */
export function cookieNameOf(port: number): string {
  return `${cookieName}-${port}`;
}

/** Compares in constant time. */
export function isToken(given: string | null, expected: string): boolean {
  if (given === null || given.length !== expected.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}
