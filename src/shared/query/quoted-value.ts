/** The value of an operator as it stands in a search text: in quotation marks where it has white space or such marks. */

/** Marks that a phrase may stand in as well; within a quoted value they are letters. */
export const curlyQuotes = '“”„‟«»';
const needsQuotes = new RegExp(`[\\s"${curlyQuotes}]`, 'u');

/** A quotation mark inside is written twice. */
export function quotedValue(value: string): string {
  return needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** What a typed value means, also while its closing quotation mark is not typed yet. */
export function unquotedValue(typed: string): string {
  if (!typed.startsWith('"')) return typed;
  const marks = /"*$/u.exec(typed.slice(1))?.[0].length ?? 0;
  return typed.slice(1, marks % 2 === 1 ? -1 : undefined).replaceAll('""', '"');
}

/** The text with the quotation mark that an operator's value before the cursor still lacks. */
export function withQuoteClosed(text: string, cursor: number): string {
  const before = text.slice(0, cursor);
  const isOpen = /(?<!\S)-?\p{L}+:"[^"]*(?:""[^"]*)*$/u.test(before) && before.split('"').length % 2 === 0;
  return isOpen ? `${before}"${text.slice(cursor)}` : text;
}
