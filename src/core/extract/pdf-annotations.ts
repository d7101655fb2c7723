import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { DocumentBuilder } from './document-builder.ts';

/** Notes and form fields are read from this many pages at most, drawn ones from fewer: they must be drawn. */
const maxAnnotatedPages = 500;
const maxDrawnPages = 20;

interface Annotation {
  readonly contentsObj?: { readonly str?: unknown };
  readonly fieldValue?: unknown;
  readonly textContent?: unknown;
  readonly subtype?: unknown;
  readonly fieldType?: unknown;
  readonly hasAppearance?: unknown;
}

/** Adds notes, the values of form fields, and what stamps, buttons and signatures show; none is part of the pages' text. */
export async function addAnnotations(builder: DocumentBuilder, document: PDFDocumentProxy): Promise<void> {
  let drawn = 0;
  for (let number = 1; number <= Math.min(document.numPages, maxAnnotatedPages); number += 1) {
    const page = await document.getPage(number);
    const annotations = (await page.getAnnotations({ intent: 'display' })) as Annotation[];
    const texts = new Set(annotations.flatMap(textsOf));
    if (drawn < maxDrawnPages && annotations.some(isDrawn)) {
      drawn += 1;
      for (const text of await drawnTexts(page)) texts.add(text);
    }
    for (const text of texts) builder.add('paragraph', text, { page: number });
    page.cleanup();
  }
}

function textsOf({ contentsObj, fieldValue, textContent, subtype }: Annotation): string[] {
  const shown = subtype === 'FreeText' && Array.isArray(textContent) ? textContent.join('\n') : '';
  const typed =
    subtype === 'Widget' && typeof fieldValue === 'string' && fieldValue !== 'Off' ? fieldValue : '';
  return [contentsObj?.str, typed, shown].filter(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
}

function isDrawn({ subtype, fieldType, hasAppearance }: Annotation): boolean {
  if (hasAppearance !== true) return false;
  return subtype === 'Stamp' || (subtype === 'Widget' && (fieldType === 'Btn' || fieldType === 'Sig'));
}

/** The letters that the drawings of annotations show, one text a drawing. */
async function drawnTexts(page: PDFPageProxy): Promise<string[]> {
  const { OPS, AnnotationMode } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
  const texts: string[] = [];
  let current: string | null = null;
  for (const [index, operation] of fnArray.entries()) {
    if (operation === OPS.beginAnnotation) current = '';
    else if (operation === OPS.endAnnotation) {
      if (current !== null && current.trim() !== '') texts.push(current.trim());
      current = null;
    } else if (current !== null && operation === OPS.showText) current += `${glyphText(argsArray[index])} `;
  }
  return texts;
}

function glyphText(args: unknown): string {
  const glyphs: unknown = Array.isArray(args) ? args[0] : [];
  if (!Array.isArray(glyphs)) return '';
  return glyphs
    .map((glyph: unknown) => {
      if (typeof glyph !== 'object' || glyph === null) return '';
      const letter = (glyph as { unicode?: unknown }).unicode;
      return typeof letter === 'string' ? letter : '';
    })
    .join('');
}
