import { localName, scanXml } from './scan-xml.ts';

export interface WordParagraphs {
  /** Text with the level of its heading style, 0 for none. */
  readonly paragraphs: readonly { readonly text: string; readonly level: number }[];
  /** What was deleted while changes were tracked. */
  readonly deleted: readonly string[];
}

/** Paragraphs of WordprocessingML, of the 2003 kind too; what older versions get instead of a drawing is left out. */
export function wordParagraphs(xml: Uint8Array): WordParagraphs {
  const paragraphs: { text: string; level: number }[] = [];
  const deleted: string[] = [];
  /** Open paragraphs, innermost last: a text box's stand inside the one it hangs on. */
  const open: { text: string; deleted: string; level: number }[] = [];
  let inText: 'text' | 'deleted' | null = null;
  let fallback = 0;
  scanXml(xml, {
    open(name, attributes) {
      const tag = localName(name);
      const paragraph = open.at(-1);
      if (name === 'mc:Fallback') fallback += 1;
      else if (tag === 'p' && name !== 'a:p') open.push({ text: '', deleted: '', level: 0 });
      else if (name === 'w:t') inText = 'text';
      else if (name === 'w:delText') inText = 'deleted';
      else if (paragraph === undefined) return;
      else if (name === 'w:tab' || name === 'w:br') paragraph.text += ' ';
      else if (name === 'w:pStyle') paragraph.level = headingLevel(attributes['w:val'] ?? '');
    },
    close(name) {
      if (name === 'mc:Fallback') fallback -= 1;
      else if (name === 'w:t' || name === 'w:delText') inText = null;
      if (localName(name) !== 'p' || name === 'a:p') return;
      const paragraph = open.pop();
      if (paragraph === undefined) return;
      const { text, level } = paragraph;
      if (text.trim() !== '') paragraphs.push({ text: text.trim(), level });
      if (paragraph.deleted.trim() !== '') deleted.push(paragraph.deleted.trim());
    },
    text(text) {
      const paragraph = fallback > 0 || inText === null ? undefined : open.at(-1);
      if (paragraph === undefined) return;
      if (inText === 'deleted') paragraph.deleted += text;
      else paragraph.text += text;
    },
  });
  return { paragraphs, deleted };
}

function headingLevel(style: string): number {
  if (/^title$/i.test(style)) return 1;
  return Math.min(6, Number(/^heading\s?(\d)$/i.exec(style)?.[1] ?? 0));
}
