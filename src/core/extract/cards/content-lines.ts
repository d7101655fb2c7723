/** Lines of calendars and contacts (RFC 5545, RFC 6350, and their versions of the nineties). */
export interface ContentLine {
  /** Upper case, without a group (`item1.`). */
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Splits into lines, putting together those that were folded, and resolves their escapes. */
export function contentLines(text: string): ContentLine[] {
  const lines: ContentLine[] = [];
  const unfolded = text.replace(/=\n(?=[^\n]*(?:=[0-9A-F]{2}|$))/g, '=\u0000').replace(/\n[ \t]/g, '');
  for (const line of unfolded.split('\n')) {
    const match = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^:"])*)?):(.*)$/.exec(line);
    if (match === null) continue;
    const [, name = '', parameters = '', value = ''] = match;
    lines.push({ name: name.toUpperCase(), parameters, value: decodeValue(value, parameters) });
  }
  return lines;
}

function decodeValue(value: string, parameters: string): string {
  const joined = value.replaceAll('=\u0000', '');
  const plain = /QUOTED-PRINTABLE/i.test(parameters) ? decodeQuoted(joined, parameters) : joined;
  return plain
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;:\\])/g, '$1')
    .trim();
}

function decodeQuoted(value: string, parameters: string): string {
  const bytes = value.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const charset = /CHARSET=([\w-]+)/i.exec(parameters)?.[1]?.toLowerCase() ?? 'utf-8';
  // Beyond Latin letters the text was decoded before: only the escapes are bytes.
  if (/[^\0-\xFF]/.test(bytes)) return bytes;
  return Buffer.from(bytes, 'latin1').toString(charset === 'iso-8859-1' ? 'latin1' : 'utf8');
}

/** A date or time as people write it: `20240531T140000Z` is 2024-05-31 14:00 UTC. */
export function shownTime(value: string): string {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})\d*:?\d*(Z?))?/.exec(value);
  if (match === null) return value;
  const [, year, month, day, hour, minute, zone] = match;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date} ${hour}:${minute}${zone === 'Z' ? ' UTC' : ''}`;
}
