import { describe, expect, it } from 'vitest';
import { asPath, baseName, cleanPath, folderOf, namesApart, placeOf } from './paths.ts';

describe('names', () => {
  it('handles both kinds of separators and roots', () => {
    expect(baseName('/home/ana/a.txt')).toBe('a.txt');
    expect(baseName('/home/ana/')).toBe('ana');
    expect(baseName('C:\\Users\\Ana\\a.txt')).toBe('a.txt');
    expect(baseName('/')).toBe('/');
    expect(baseName('/odd\\name')).toBe('odd\\name');
  });

  it('gives the root as the folder of what lies in it', () => {
    expect(folderOf('/a.txt')).toBe('/');
    expect(folderOf('/home/a.txt')).toBe('/home');
  });
});

describe('namesApart', () => {
  it('says as little as tells two folders apart, since one of them may be emptied', () => {
    expect(namesApart('/home/ana/Pictures', '/home/ana/Photos')).toEqual(['Pictures', 'Photos']);
    expect(namesApart('/home/ana/Pictures', '/home/ana/Old/Pictures')).toEqual([
      'ana/Pictures',
      'Old/Pictures',
    ]);
    expect(namesApart('C:\\a\\x', 'D:\\a\\x')).toEqual(['C:\\a\\x', 'D:\\a\\x']);
    expect(namesApart('/x/x', '/x')).toEqual(['x/x', 'x']);
    expect(namesApart('/x', '/x/x')).toEqual(['x', 'x/x']);
  });
});

describe('placeOf', () => {
  const roots = ['/home/ana/Documents', '/srv'];

  it('begins with the name of the added folder', () => {
    expect(placeOf('/home/ana/Documents/Tax/2023/a.pdf', roots)).toBe('Documents/Tax/2023');
    expect(placeOf('/home/ana/Documents/a.pdf', roots)).toBe('Documents');
    expect(placeOf('/srv/a.pdf', roots)).toBe('srv');
  });

  it('does not take a folder for a parent because its name begins alike', () => {
    expect(placeOf('/home/ana/Documents old/a.pdf', roots)).toBe('/home/ana/Documents old');
  });

  it('shows the whole of a root that has no parent', () => {
    expect(placeOf('/a.pdf', ['/'])).toBe('/');
    expect(placeOf('/etc/a.conf', ['/'])).toBe('etc');
  });

  it('works with drive letters', () => {
    expect(placeOf('C:\\Users\\Ana\\Docs\\x\\a.txt', ['C:\\Users\\Ana\\Docs'])).toBe('Docs\\x');
  });
});

describe('cleanPath', () => {
  it('takes paths the way file managers and shells put them on the clipboard', () => {
    expect(cleanPath('  "/home/ana/my file.txt" ')).toBe('/home/ana/my file.txt');
    expect(cleanPath("'/home/ana'")).toBe('/home/ana');
    expect(cleanPath('file:///home/ana/caf%C3%A9.txt')).toBe('/home/ana/café.txt');
    expect(cleanPath('file:///C:/Users/Ana')).toBe('C:\\Users\\Ana');
  });

  it('keeps a percent sign that encodes nothing', () => {
    expect(cleanPath('file:///home/100%')).toBe('/home/100%');
    expect(cleanPath('/home/100%20')).toBe('/home/100%20');
  });
});

it('tells a path from words', () => {
  const texts = [
    '"/home/ana/a b.txt"',
    'C:\\Users',
    'file:///tmp/x',
    '// note',
    '/',
    'tax /home',
    'and/or',
    '~',
  ];
  expect(texts.map(asPath)).toEqual([
    '/home/ana/a b.txt',
    'C:\\Users',
    '/tmp/x',
    null,
    null,
    null,
    null,
    null,
  ]);
});
