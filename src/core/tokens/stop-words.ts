/**
 * Words that say nothing of what a text is about. They are indexed, so that phrases find them, but alone they bring
 * up no passage and add no score. Folded, not stemmed. Words that mean something in another language here (`die`,
 * `war`, `man`, `son`, `sur`) are left out.
 */
const english =
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
  'this to was will with what which who how do does i we you can could would should has have had from about than ' +
  'its any been were also may our more dont doesnt didnt isnt arent wasnt werent cant couldnt wouldnt shouldnt ' +
  'hasnt havent hadnt';
const german =
  'der das und ist ein eine einer eines einem einen dem nicht mit auf fur von zu im sich auch als wie oder aber ' +
  'wird sind';
const french = 'le la les une du et est dans pour que qui avec ne ce cette aux au';
const spanish = 'el los las una y en por para del se como es lo';

export const stopWords: ReadonlySet<string> = new Set(
  [english, german, french, spanish].flatMap((words) => words.split(' ')),
);

/** Whether a folded, unstemmed word is one of `stopWords`. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
