import { formatNumber } from '../format.ts';

export const files = (count: number): string => `${formatNumber(count)} 个文件`;
export const folders = (count: number): string => `${formatNumber(count)} 个文件夹`;
