import type { ReadOutcome } from '../outcome.ts';
import { asBuffer } from '../sniff.ts';
import { RtfReader } from './rtf-reader.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** Reads Rich Text: paragraphs, tables, headings by style or outline level, notes and comments; any code page. */
export async function readRtf(bytes: Uint8Array): Promise<ReadOutcome> {
  const { default: iconv } = await import('iconv-lite');
  const reader = new RtfReader((raw, charset) =>
    iconv.decode(raw, iconv.encodingExists(charset) ? charset : 'windows-1252'),
  );
  for (const token of rtfTokens(asBuffer(bytes).toString('latin1'))) {
    if (token.kind === 'open') reader.open();
    else if (token.kind === 'close') reader.close();
    else if (token.kind === 'byte') reader.byte(token.value);
    else if (token.kind === 'plain') reader.plain(token.text);
    else reader.control(token.word, token.value);
  }
  return { document: reader.finish() };
}
