import { describe, expect, test } from 'vitest';
import { isFromOwnPage, mayLoad, ownPageOf } from './own-page.ts';

const isOwnPage = ownPageOf('app://trove/');

describe('own pages', () => {
  test.each(['app://trove/', 'app://trove/index.html#/library', 'app://trove/file/3?v=ab'])(
    '%s is ours',
    (url) => expect(isOwnPage(url)).toBe(true),
  );

  test.each([
    'app://trove.evil/',
    'app://trove@evil/',
    'app://evil@trove/',
    'app://trove:81/',
    'apps://trove/',
    'https://trove/',
    'file:///app://trove/',
    'about:blank',
    '',
  ])('%s only looks like it', (url) => expect(isOwnPage(url)).toBe(false));
});

test('a port is handed to the top frame of our page only: not to a frame in it, a foreign page or one that is gone', () => {
  const own = { url: 'app://trove/index.html', parent: null };
  expect(isFromOwnPage({ senderFrame: own }, isOwnPage)).toBe(true);
  expect(isFromOwnPage({ senderFrame: null }, isOwnPage)).toBe(false);
  expect(isFromOwnPage({ senderFrame: { ...own, parent: own } }, isOwnPage)).toBe(false);
  expect(isFromOwnPage({ senderFrame: { ...own, url: 'https://evil.example/' } }, isOwnPage)).toBe(false);
});

describe('the session loads', () => {
  test.each(['app://trove/index.html', 'data:image/png;base64,AA', 'blob:app://trove/1234'])('%s', (url) =>
    expect(mayLoad(url, isOwnPage, false)).toBe(true),
  );

  test.each([
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'ws://127.0.0.1:8080/',
    'wss://example.org/',
    'ftp://example.org/x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'devtools://devtools/bundled/x.js',
    'chrome-extension://abc/x.js',
    'app://evil/',
  ])('%s never, in the installed app', (url) => expect(mayLoad(url, isOwnPage, false)).toBe(false));

  test('the development server only while developing', () => {
    const isServer = ownPageOf('http://localhost:5173/');
    expect(mayLoad('ws://localhost:5173/', isServer, true)).toBe(true);
    expect(mayLoad('ws://localhost:5174/', isServer, true)).toBe(false);
    expect(mayLoad('https://example.org/', isServer, true)).toBe(false);
  });
});
