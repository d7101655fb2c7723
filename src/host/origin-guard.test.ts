import { describe, expect, test } from 'vitest';
import { cookieNameOf, isOwnHost, isOwnOrigin, isToken, tokenOf } from './origin-guard.ts';

const port = 4711;

describe('origin guard', () => {
  test('a name that an attacker lets point to 127.0.0.1 is not our host (DNS rebinding)', () => {
    expect(isOwnHost('attacker.example:4711', port)).toBe(false);
    expect(isOwnHost('127.0.0.1.attacker.example:4711', port)).toBe(false);
    expect(isOwnHost(undefined, port)).toBe(false);
  });

  test('loopback names count only with our own port', () => {
    expect(isOwnHost('127.0.0.1:4711', port)).toBe(true);
    expect(isOwnHost('LOCALHOST:4711', port)).toBe(true);
    expect(isOwnHost('[::1]:4711', port)).toBe(true);
    expect(isOwnHost('127.0.0.1:4712', port)).toBe(false);
    expect(isOwnHost('127.0.0.1', port)).toBe(false);
  });

  test('a page of another site, also on another local port, is refused', () => {
    expect(isOwnOrigin({ origin: 'https://attacker.example' }, port)).toBe(false);
    expect(isOwnOrigin({ origin: 'http://127.0.0.1:8080' }, port)).toBe(false);
    expect(isOwnOrigin({ origin: 'null' }, port)).toBe(false);
    expect(isOwnOrigin({ 'sec-fetch-site': 'cross-site' }, port)).toBe(false);
    expect(isOwnOrigin({ origin: 'http://127.0.0.1:4711' }, port)).toBe(true);
    expect(isOwnOrigin({}, port)).toBe(true);
  });

  test('the token is found as bearer or in the cookie of this port, not of another', () => {
    expect(tokenOf({ authorization: 'Bearer abc' }, port)).toBe('abc');
    expect(tokenOf({ cookie: `other=1; ${cookieNameOf(port)}=abc` }, port)).toBe('abc');
    expect(tokenOf({ cookie: `${cookieNameOf(4712)}=abc` }, port)).toBe(null);
  });

  test('a prefix of the token is not the token', () => {
    expect(isToken('abc', 'abc')).toBe(true);
    expect(isToken('ab', 'abc')).toBe(false);
    expect(isToken(null, 'abc')).toBe(false);
  });
});
