/** Letters that WordPerfect 6 writes as one byte from 1 on. */
export const wordPerfect6Letters = 'åÅæÆäÄáàâãÃçÇëéÉèêíñÑøØõÕöÖüÜúùß';

/** Of its first set of letters beyond ASCII, those from 26 on. */
const firstLetter = 26;
const letters = 'ÁáÂâÄäÀàÅåÆæÇçÉéÊêËëÈèÍíÎîÏïÌìÑñÓóÔôÖöÒòÚúÛûÜüÙùŸÿÃãĐđØøÕõÝý';
const sharpS = 23;
/** Of its fourth set, marks. */
const marks: Readonly<Record<number, string>> = {
  0: '●',
  5: '¶',
  6: '§',
  7: '¡',
  8: '¿',
  9: '«',
  10: '»',
  11: '£',
  12: '¥',
  19: '€',
  22: '®',
  23: '©',
  28: '’',
  29: '‘',
  30: '‛',
  31: '”',
  32: '“',
  33: '–',
  34: '—',
  41: '™',
  56: '…',
};

/** The letter of a set; a space for one that is not known, so that words stay apart. */
export function wordPerfectLetter(set: number, number: number): string {
  if (set === 0) return number >= 0x20 && number < 0x7f ? String.fromCharCode(number) : ' ';
  if (set === 1) return number === sharpS ? 'ß' : letters.charAt(number - firstLetter) || ' ';
  return set === 4 ? (marks[number] ?? ' ') : ' ';
}
