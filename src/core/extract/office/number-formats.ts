/** Which numbers of a workbook are dates or shares, and how they are written out. */
import { localName, scanXml } from './scan-xml.ts';

export type NumberKind = 'number' | 'percent' | 'date' | 'time';

const dayMs = 86_400_000;
/** Day 0 of a workbook: Excel counts a 29 February 1900 that never was. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
/** The last day a workbook can hold: 9999-12-31. */
const maxSerial = 2_958_466;

/** What a number format code (`dd/mm/yyyy`, `0.0%`) makes of a number. */
export function kindOfCode(code: string): NumberKind {
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, '').split(';', 1)[0] ?? '';
  if (/general/i.test(bare)) return 'number';
  if (/[yd]/i.test(bare)) return 'date';
  if (/[hs]/i.test(bare)) return 'time';
  if (/m/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}

/** What a built-in number format makes of a number. */
export function kindOfId(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'number';
}

/** The kind of number of each cell style, from a workbook's styles part. */
export function cellStyles(xml: Uint8Array): NumberKind[] {
  const codes = new Map<number, NumberKind>();
  const styles: NumberKind[] = [];
  let inCells = false;
  scanXml(xml, {
    open(name, attributes) {
      const tag = localName(name);
      const id = Number(attributes['numFmtId']);
      if (tag === 'cellXfs') inCells = true;
      else if (tag === 'numFmt') codes.set(id, kindOfCode(attributes['formatCode'] ?? ''));
      else if (tag === 'xf' && inCells) styles.push(codes.get(id) ?? kindOfId(id));
    },
    close(name) {
      if (localName(name) === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** A number as a person would look for it: dates as 2024-05-31, times as 14:30, shares with their sign. */
export function numberText(value: number, kind: NumberKind, from1904 = false): string {
  if (!Number.isFinite(value)) return '';
  if (kind === 'percent') return `${rounded(value * 100)}%`;
  if (kind === 'number' || value < 0 || value > maxSerial) return rounded(value);
  const time = new Date((from1904 ? epoch1904 : epoch1900) + Math.round(value * 86_400) * 1000);
  const [day = '', clock = ''] = time.toISOString().split('T');
  const shown = clock.slice(0, time.getTime() % 60_000 === 0 ? 5 : 8);
  if (kind === 'time' && value < 1) return shown;
  return time.getTime() % dayMs === 0 ? day : `${day} ${shown}`;
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(15)));
}
