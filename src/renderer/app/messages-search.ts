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
  chips: {
    not: (what: string) => `Not ${what}`,
    name: (part: string) => `Name: ${part}`,
    author: (who: string) => `By ${who}`,
    larger: (size: string) => `Over ${size}`,
    smaller: (size: string) => `Under ${size}`,
    states: {
      duplicate: 'Duplicate',
      'image-only': 'Picture only',
      failed: 'Not readable',
      offline: 'Disk not connected',
    },
    edit: (label: string) => `Change filter: ${label}`,
    more: 'More',
    moreHelp: 'More filters',
    starts: {
      name: 'Name',
      author: 'Author',
      lang: 'Language',
      size: 'Size',
      is: 'State',
    },
  },
  formats: 'Formats',
  years: 'Years',
  days: {
    today: 'Today',
    'last 7 days': 'Last 7 days',
    'last 30 days': 'Last 30 days',
    'this year': 'This year',
    'last year': 'Last year',
  },
  countOf: (shown: number, total: number) => `${formatNumber(shown)} of ${formatNumber(total)} results`,
} as const;
