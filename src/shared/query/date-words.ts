/** Days as German and Chinese write them, in the English words that `parseDays` reads. */

/** German words and their beginnings; of a month three letters are enough, as in English. */
const german: readonly (readonly [RegExp, string])[] = [
  [/^heute$/u, 'today'],
  [/^gestern$/u, 'yesterday'],
  [/^(?:letzte|vorige|vergangene)[nrsm]?$/u, 'last'],
  [/^diese[nrsm]?$/u, 'this'],
  [/^tage?n?$/u, 'days'],
  [/^wochen?$/u, 'week'],
  [/^monat(?:e?n?|s)$/u, 'month'],
  [/^jahr(?:e?n?|es)$/u, 'year'],
  [/^j[aä]n(?:n?er|uar)?\.?$/u, 'january'],
  [/^feb(?:er|ruar)\.?$/u, 'february'],
  [/^(?:märz|mär|mrz|maerz)\.?$/u, 'march'],
  [/^mai$/u, 'may'],
  [/^juni$/u, 'june'],
  [/^juli$/u, 'july'],
  [/^okt(?:ober)?\.?$/u, 'october'],
  [/^dez(?:ember)?\.?$/u, 'december'],
  [/^sonntag$/u, 'sunday'],
  [/^montag$/u, 'monday'],
  [/^dienstag$/u, 'tuesday'],
  [/^mittwoch$/u, 'wednesday'],
  [/^donnerstag$/u, 'thursday'],
  [/^freitag$/u, 'friday'],
  [/^(?:samstag|sonnabend)$/u, 'saturday'],
];

const chineseUnits: Readonly<Record<string, string>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  月: 'month',
  年: 'year',
};
const chineseWords: Readonly<Record<string, string>> = {
  今天: 'today',
  昨天: 'yesterday',
  前天: '2 days ago',
  本周: 'this week',
  这周: 'this week',
  上周: 'last week',
  本月: 'this month',
  这个月: 'this month',
  上月: 'last month',
  上个月: 'last month',
  今年: 'this year',
  去年: 'last year',
};
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** The days that a lower-case text means in English words; a text in another language as it is. */
export function inEnglish(value: string): string {
  return /\p{Script=Han}/u.test(value) ? fromChinese(value.replaceAll(' ', '')) : fromGerman(value);
}

function fromGerman(value: string): string {
  if (value === 'vorgestern') return '2 days ago';
  const words = value
    .split(' ')
    .map((word) => german.find(([pattern]) => pattern.test(word))?.[1] ?? word)
    .join(' ');
  return words.replace(/^vor (\d+) (\w+)$/u, '$1 $2 ago').replace(/^vor einem? (\w+)$/u, '1 $1 ago');
}

function fromChinese(value: string): string {
  const known = chineseWords[value];
  if (known !== undefined) return known;
  const [, year, month, day] = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})[日号])?$/u.exec(value) ?? [];
  if (month !== undefined) return [day, monthName(month), year].filter(Boolean).join(' ');
  if (year !== undefined && day === undefined) return year;
  const [, ago, unit = ''] = /^(\d{1,4})个?(天|日|周|星期|月|年)前$/u.exec(value) ?? [];
  if (ago !== undefined) return `${ago} ${chineseUnits[unit]}s ago`;
  const [, last, lastUnit = ''] = /^(?:最近|过去|近)(\d{1,4})个?(天|日|周|星期|月|年)$/u.exec(value) ?? [];
  if (last !== undefined) return `last ${last} ${chineseUnits[lastUnit]}s`;
  const [, weekday] = /^(?:周|星期|礼拜)([日天一二三四五六])$/u.exec(value) ?? [];
  if (weekday === undefined) return value;
  return weekdays[weekday === '天' ? 0 : '日一二三四五六'.indexOf(weekday)] ?? value;
}

/** A month that does not exist stays a number, which is no month. */
function monthName(month: string): string {
  const names = 'january february march april may june july august september october november december';
  return names.split(' ')[Number(month) - 1] ?? `month ${month}`;
}
