import { similarMessages as words } from '../../app/messages-similar.ts';

/** A cosine in words: `Very alike`. */
export function gradeOf(similarity: number): string {
  return words.grades.find(([least]) => similarity >= least)?.[1] ?? '';
}

/** Words and number: `Very alike, 91%`. */
export function similarityText(similarity: number): string {
  return words.similarity(gradeOf(similarity), Math.max(0, similarity));
}
