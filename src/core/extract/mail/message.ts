import type { ExtractedDocument } from '../document.ts';
import { oneLine, type DocumentBuilder } from '../document-builder.ts';
import { readHtml } from '../html.ts';
import type { NestedReader } from '../outcome.ts';
import { readPlainText } from '../plain-text.ts';

/** A mail message, whatever file it comes from. */
export interface Message {
  readonly subject: string;
  /** Names with addresses, as shown. */
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  /** Milliseconds since 1970. */
  readonly date: number | undefined;
  /** Either or both, empty when there is none. */
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const maxAttachments = 200;
/** Two versions of a message that share less of their words say different things. */
const sameWordsShare = 0.5;

/**
 * Adds a message: who and when, its subject as heading, the text, then its attachments by name with what they say. Among
 * other messages, who and when stand below the subject: above it they would belong to the message before.
 */
export async function addMessage(
  builder: DocumentBuilder,
  message: Message,
  nested: NestedReader,
  whoAndWhen: 'above' | 'below',
): Promise<void> {
  if (whoAndWhen === 'above') builder.add('paragraph', headLines(message));
  builder.add('heading', message.subject, { level: 1 });
  if (whoAndWhen === 'below') builder.add('paragraph', headLines(message));
  addBody(builder, message);
  for (const { name, bytes } of message.attachments.slice(0, maxAttachments)) {
    const part = oneLine(name);
    builder.add('heading', part, { level: 2, part });
    const document = await nested(name, bytes);
    if (document !== null) builder.addDocument(document, { below: 2, part });
  }
}

function headLines({ from, to, cc, date }: Message): string {
  const time = date === undefined ? '' : `${new Date(date).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return Object.entries({ From: from, To: to, Cc: cc, Date: time })
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

/** The formatted version, which has structure; the plain one where it is the only one or says something else. */
function addBody(builder: DocumentBuilder, { subject, html, text }: Message): void {
  const formatted = html.trim() === '' ? null : readHtml(html);
  if (formatted === null || !sharesWords(text, formatted.text)) builder.addDocument(readPlainText(text));
  if (formatted !== null) builder.addDocument(withoutTitle(formatted, subject), { below: 1 });
}

/** A page's title that only repeats the subject is left out. */
function withoutTitle(page: ExtractedDocument, subject: string): ExtractedDocument {
  const [first, ...others] = page.blocks;
  const repeats = first?.kind === 'heading' && page.text.slice(first.start, first.end) === subject.trim();
  return repeats ? { ...page, blocks: others } : page;
}

function sharesWords(text: string, other: string): boolean {
  const words = wordsOf(text);
  if (words.size === 0) return true;
  const others = wordsOf(other);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared >= sameWordsShare * words.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
