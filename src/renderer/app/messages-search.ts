/** Words of finding: what is said of a search text, how results are ordered, what may be typed. */
import { formatNumber } from './format.ts';

export const findingMessages = {
  notes: 'About this search',
  didYouMean: 'Did you mean',
  copies: (count: number) => `${formatNumber(count)} copies`,
  copiesAt: (paths: readonly string[]) => `The same content also stands in:\n${paths.join('\n')}`,
  sort: 'Sort by',
  orders: {
    relevance: 'Relevance',
    modified: 'Last changed',
    name: 'Name',
    size: 'Largest first',
    folder: 'Folder',
  },
  countOf: (shown: number, total: number) => `${formatNumber(shown)} of ${formatNumber(total)} results`,
} as const;
