import { formatNumber } from '../format.ts';

export const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;
export const files = (count: number): string => counted(count, 'Datei', 'Dateien');
export const folders = (count: number): string => counted(count, 'Ordner', 'Ordner');
