/** Reads dates and language names as documents write them. */

const isoDate =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const pdfDate = /^D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(Z|[+-]\d{2}'?\d{2})?/;
const dayMonthYear = /^(?:\w{3},\s*)?\d{1,2}[- ]\w{3,9}[- ]\d{4}/;

/** Milliseconds since 1970, or undefined when it is not a date or ambiguous (10/03/2025). Without a zone it is UTC. */
export function parseDate(value: unknown): number | undefined {
  if (value instanceof Date) return plausible(value.getTime());
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const match = isoDate.exec(text) ?? pdfDate.exec(text);
  if (match !== null) return fromParts(match);
  return dayMonthYear.test(text) ? plausible(Date.parse(`${text.replaceAll('-', ' ')} UTC`)) : undefined;
}

function fromParts(match: RegExpExecArray): number | undefined {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return plausible(Date.UTC(year, month - 1, day, hour, minute, second) - zoneOffset(match[7]));
}

function zoneOffset(zone: string | undefined): number {
  const match = zone === undefined ? null : /^([+-])(\d{2})[:']?(\d{2})/.exec(zone);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

function plausible(time: number): number | undefined {
  return Number.isFinite(time) ? time : undefined;
}

/** The language as a BCP 47 tag (`pt_BR` becomes `pt-BR`), or undefined when it is none. */
export function parseLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 35) return undefined;
  const tag = value.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // A tag of the right shape can still be invalid; then the document says nothing of its language.
    return undefined;
  }
}
