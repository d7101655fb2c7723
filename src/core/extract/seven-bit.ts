/** Chinese and Japanese in seven bits, as in old mail and news: HZ (RFC 1843) and ISO-2022-JP (RFC 1468). */

type Decode = (bytes: Buffer, charset: string) => string;

const escapedRun = /~\{((?:[!-}][!-~])+)~\}/g;
const minimumRuns = 2;
const minimumLetters = 16;
const escape = '\u001B';

/** Name of the seven-bit encoding that ASCII text is in, if any; a lone `~{…~}` in a script is none. */
export function sevenBitCharset(text: string): 'hz-gb-2312' | 'iso-2022-jp' | null {
  if (text.includes(`${escape}$B`) || text.includes(`${escape}$@`)) return 'iso-2022-jp';
  if (!text.includes('~{')) return null;
  let runs = 0;
  let letters = 0;
  for (const match of text.matchAll(escapedRun)) {
    runs += 1;
    letters += match[1]?.length ?? 0;
    if (runs >= minimumRuns && letters >= minimumLetters) return 'hz-gb-2312';
  }
  return null;
}

/** Decodes seven-bit text. `decode` knows the eight-bit twins of both encodings, which differ in the high bits only. */
export function decodeSevenBit(text: string, charset: 'hz-gb-2312' | 'iso-2022-jp', decode: Decode): string {
  return charset === 'hz-gb-2312' ? decodeHz(text, decode) : decodeIso2022Jp(text, decode);
}

/** `~{`…`~}` encloses GB 2312, `~~` is a tilde, `~` at a line's end joins. */
function decodeHz(text: string, decode: Decode): string {
  return text
    .replace(escapedRun, (_run, letters: string) => decode(withHighBits(letters), 'gbk'))
    .replaceAll('~~', '~')
    .replace(/~\r?\n/g, '');
}

/** `ESC $ B` begins Japanese, `ESC ( B` ends it. */
function decodeIso2022Jp(text: string, decode: Decode): string {
  const [first = '', ...runs] = text.split(escape);
  const decoded = runs.map((run) => {
    if (run.startsWith('$B') || run.startsWith('$@')) return decode(withHighBits(run.slice(2)), 'euc-jp');
    return /^\([BJI]/.test(run) ? run.slice(2) : run;
  });
  return first + decoded.join('');
}

function withHighBits(letters: string): Buffer {
  const bytes = Buffer.from(letters, 'latin1');
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x20) bytes[at] = byte | 0x80;
  }
  return bytes;
}
