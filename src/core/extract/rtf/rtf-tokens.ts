/** The pieces of Rich Text: groups, control words with a number, single bytes and runs of plain characters. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'control'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'plain'; readonly text: string };

const controlWord = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const plainRun = /[^\\{}\r\n]+/y;

/** Splits Rich Text, one character per byte; binary data (`\bin`) is stepped over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const character = source[at];
    if (character === '{' || character === '}') {
      yield character === '{' ? { kind: 'open' } : { kind: 'close' };
      at += 1;
    } else if (character === '\\') {
      const [token, end] = controlAt(source, at);
      at = end;
      if (token !== null) yield token;
    } else if (character === '\r' || character === '\n') {
      at += 1;
    } else {
      plainRun.lastIndex = at;
      const text = plainRun.exec(source)?.[0] ?? '';
      at += Math.max(1, text.length);
      yield { kind: 'plain', text };
    }
  }
}

function controlAt(source: string, at: number): [RtfToken | null, number] {
  controlWord.lastIndex = at;
  const match = controlWord.exec(source);
  if (match !== null) {
    const [whole, word = '', digits] = match;
    const value = digits === undefined ? null : Number(digits);
    const end = at + whole.length;
    if (word === 'bin') return [null, end + Math.max(0, value ?? 0)];
    return [{ kind: 'control', word, value }, end];
  }
  const symbol = source[at + 1] ?? '';
  if (symbol === "'") {
    const value = Number.parseInt(source.slice(at + 2, at + 4), 16);
    return [Number.isNaN(value) ? null : { kind: 'byte', value }, at + 4];
  }
  return [{ kind: 'control', word: symbol, value: null }, at + 2];
}
