/** Encodings that Rich Text names by number. */

/** Windows' numbers for the character sets of fonts. */
const byFontCharset: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  78: 'shift_jis',
  128: 'shift_jis',
  129: 'cp949',
  130: 'cp949',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
  254: 'cp437',
  255: 'cp850',
};

const byCodePage: Readonly<Record<number, string>> = {
  708: 'iso-8859-6',
  932: 'shift_jis',
  936: 'gbk',
  949: 'cp949',
  950: 'big5',
  1361: 'cp949',
  10000: 'macintosh',
  10007: 'maccyrillic',
  10029: 'maccenteuro',
  65001: 'utf-8',
};

/** The encoding of a font's character set; undefined for the document's own (1) and unknown ones. */
export function charsetOfFont(number: number): string | undefined {
  return byFontCharset[number];
}

/** The encoding of a code page by its number. */
export function charsetOfCodePage(number: number): string {
  return byCodePage[number] ?? `cp${number}`;
}
