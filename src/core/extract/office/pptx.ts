import { DocumentBuilder } from '../document-builder.ts';
import type { NestedReader, ReadOutcome } from '../outcome.ts';
import { coreFacts } from './core-facts.ts';
import { chartTexts, drawnTexts } from './drawing-text.ts';
import { addEmbedded } from './embedded.ts';
import { attributeNamed, localName, scanXml, textsOf } from './scan-xml.ts';
import { mainPart, relationsOf, ZipPackage } from './zip-package.ts';

const commentText = new Set(['text', 't']);

/**
 * Reads a PowerPoint presentation: slides in the order they are shown, each with its charts, comments and speaker notes,
 * `page` being the slide's number; then what layouts and masters say of their own, and files inside.
 */
export async function readPptx(bytes: Uint8Array, nested: NestedReader): Promise<ReadOutcome> {
  const zip = new ZipPackage(bytes, 'presentation');
  const builder = new DocumentBuilder();
  for (const [index, slide] of slidesInOrder(zip).entries()) addSlide(builder, zip, slide, index + 1);
  addMasters(builder, zip);
  await addEmbedded(builder, zip, nested);
  return { document: builder.finish(coreFacts(zip)) };
}

/** As the presentation lists them; by their numbers when it does not. */
function slidesInOrder(zip: ZipPackage): string[] {
  const main = mainPart(zip, 'ppt/presentation.xml');
  const content = zip.read(main);
  const slides = new Map(
    relationsOf(zip, main).flatMap(({ id, kind, target }) => (kind === 'slide' ? [[id, target]] : [])),
  );
  const listed: string[] = [];
  if (content !== null) {
    scanXml(content, {
      open(name, attributes) {
        if (localName(name) !== 'sldId') return;
        const target = slides.get(attributes['r:id'] ?? relationId(attributes) ?? '');
        if (target !== undefined) listed.push(target);
      },
    });
  }
  if (listed.length > 0) return listed;
  const slideNumber = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  const found = zip.names.filter((name) => /\/slides\/slide\d+\.xml$/i.test(name));
  if (found.length === 0 && content === null) throw new Error('The presentation has no slides.');
  return found.sort((a, b) => slideNumber(a) - slideNumber(b));
}

/** A slide's entry has a number of its own as `id` besides the relation's. */
function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  const { id: _own, ...others } = attributes;
  return attributeNamed(others, 'id');
}

function addSlide(builder: DocumentBuilder, zip: ZipPackage, slide: string, page: number): void {
  addDrawing(builder, zip, slide, page);
  for (const { kind, target } of relationsOf(zip, slide)) {
    const content = isShown(kind) ? zip.read(target) : null;
    if (content === null) continue;
    if (kind === 'notesSlide') addNotes(builder, content, page);
    else if (kind === 'comments')
      builder.add('paragraph', textsOf(content, commentText).join('\n'), { page });
    else builder.add('paragraph', chartTexts(content), { page });
  }
}

function isShown(kind: string): boolean {
  return kind === 'notesSlide' || kind === 'comments' || kind === 'chart' || kind === 'diagramData';
}

function addDrawing(builder: DocumentBuilder, zip: ZipPackage, slide: string, page: number): void {
  const content = zip.read(slide);
  if (content === null) return;
  for (const { kind, text } of drawnTexts(content)) {
    builder.add(kind, text, kind === 'heading' ? { level: 2, page } : { page });
  }
}

/** The notes themselves; the slide's number and picture on the notes page are no news. */
function addNotes(builder: DocumentBuilder, content: Buffer, page: number): void {
  for (const { text, placeholder } of drawnTexts(content)) {
    if (placeholder === 'sldNum' || placeholder === 'sldImg') continue;
    builder.add('paragraph', text, { page });
  }
}

/** Texts that stand on every slide: those of layouts and masters that are not prompts. */
function addMasters(builder: DocumentBuilder, zip: ZipPackage): void {
  const texts = new Set<string>();
  for (const name of zip.names) {
    if (!/\/slide(?:Layouts|Masters)\/[^/]+\.xml$/i.test(name)) continue;
    for (const { text, placeholder } of drawnTexts(zip.read(name) ?? Buffer.alloc(0))) {
      if (placeholder === null) texts.add(text);
    }
  }
  for (const text of texts) builder.add('paragraph', text);
}
