import { describe, expect, it } from 'vitest';
import { extensionOf, foldName, nameKey } from './name-key.ts';
import { displayPath, joinPath, namesBetween } from './paths.ts';
import { bytes } from './test-store.ts';

describe('nameKey', () => {
  it('is the same for composed and decomposed names: a file from a Mac would not be found', () => {
    expect(nameKey(bytes('Übung'))).toBe(nameKey(bytes('U\u0308bung')));
    expect(foldName('Résumé İstanbul ΆΛΦΑ')).toBe('resume istanbul αλφα');
  });

  it('keeps marks that change the word: が would be found for か, and Thai or Hindi names would lose vowels', () => {
    expect(foldName('が')).not.toBe(foldName('か'));
    expect(foldName('한글')).toBe('한글');
    expect(foldName('हिन्दी')).toBe('हिन्दी'.normalize('NFC'));
  });

  it('shows bytes that are not UTF-8 as U+FFFD', () => {
    expect(nameKey(Uint8Array.of(0x41, 0xff))).toBe('a\ufffd');
    expect(displayPath(Uint8Array.of(0x2f, 0xc3))).toBe('/\ufffd');
  });

  it('takes no hidden file for an extension', () => {
    expect(['a.tar.gz', '.bashrc', 'makefile', 'x.'].map(extensionOf)).toEqual(['gz', '', '', '']);
  });
});

describe.skipIf(process.platform === 'win32')('paths', () => {
  it('join and split without double separators, also at the root of the file system', () => {
    expect(displayPath(joinPath(bytes('/'), bytes('a')))).toBe('/a');
    expect(displayPath(joinPath(bytes('/a'), bytes('b')))).toBe('/a/b');
    expect(namesBetween(bytes('/'), bytes('/a/b'))?.map(String)).toEqual(['a', 'b']);
    expect(namesBetween(bytes('/a'), bytes('/a/'))).toEqual([]);
    expect(namesBetween(bytes('/a'), bytes('/ab'))).toBeNull();
  });
});
