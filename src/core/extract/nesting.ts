import type { ExtractedDocument } from './document.ts';
import { readPlainText } from './plain-text.ts';

/** Each tag costs the parser time in proportion to its depth: beyond this, a hostile file takes hours. */
export const maxDepth = 2000;

export class NestedTooDeeply extends Error {
  override readonly name = 'NestedTooDeeply';
}

/** Reads markup; when it is nested too deeply for its structure, its bare text. */
export function readDeep(markup: string, read: () => ExtractedDocument): ExtractedDocument {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof NestedTooDeeply)) throw error;
    return readPlainText(withoutTags(markup));
  }
}

function withoutTags(markup: string): string {
  return markup
    .replace(/<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*<\/\1\s*>/gi, ' ')
    .replace(/<[^<>]*>/g, '\n')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
