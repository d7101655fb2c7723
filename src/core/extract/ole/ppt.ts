import { DocumentBuilder, type DocumentFacts } from '../document-builder.ts';
import { ContentEncrypted, type ReadOutcome } from '../outcome.ts';
import type { CompoundFile } from './compound-file.ts';
import { pptRecords, readPersisted, type PptRecord } from './ppt-records.ts';

const documentContainer = 1000;
const slideTexts = 0x0ff0;
const slidePlace = 1011;
const textHeader = 3999;
const wideText = 4000;
const narrowText = 4008;
const notesLink = 1009;
const commentText = 0x0fba;
const comments = 12_000;
const masterContainer = 1016;
const slideContainer = 1006;
const encryptedMark = 0xf3d1c4df;
const titleTypes = new Set([0, 6]);

interface Text {
  readonly text: string;
  readonly isTitle: boolean;
}

/** A slide or notes page as the list of the presentation has it. */
interface Place {
  readonly reference: number;
  readonly slideId: number;
  readonly texts: Text[];
}

/** Reads a PowerPoint 97–2003 presentation: slides in order with their titles, text boxes, comments and notes. */
export function readPpt(file: CompoundFile, stream: Buffer, facts: DocumentFacts): ReadOutcome {
  const user = file.stream('Current User');
  if (user !== null && user.length >= 16 && user.readUInt32LE(12) === encryptedMark) {
    throw new ContentEncrypted('presentation');
  }
  const builder = new DocumentBuilder();
  const persisted = readPersisted(stream, user);
  const lists = listsOf(stream, persisted);
  const notes = notesBySlide(stream, persisted, lists.notes);
  if (lists.slides.length === 0) return { document: allTexts(stream).finish(facts) };
  for (const [index, place] of lists.slides.entries()) {
    const page = index + 1;
    const own = textsAt(stream, persisted.get(place.reference));
    for (const { text, isTitle } of [...place.texts, ...own]) {
      builder.add(isTitle ? 'heading' : 'paragraph', text, isTitle ? { level: 2, page } : { page });
    }
    for (const { text } of notes.get(place.slideId) ?? []) builder.add('paragraph', text, { page });
  }
  return { document: builder.finish(facts) };
}

/** Slides and notes pages in order, each with the texts of its placeholders. */
function listsOf(
  stream: Buffer,
  persisted: ReadonlyMap<number, number>,
): { slides: Place[]; notes: Place[] } {
  const lists: { slides: Place[]; notes: Place[] } = { slides: [], notes: [] };
  const start = persisted.get(1);
  const roots = start === undefined ? pptRecords(stream) : pptRecords(stream, start, start + 8);
  for (const root of roots) {
    if (root.type !== documentContainer) continue;
    // Without the directory the last version of the document counts.
    lists.slides = [];
    lists.notes = [];
    for (const list of pptRecords(stream, root.start, root.end)) {
      if (list.type !== slideTexts || list.instance === 1) continue;
      const places = placesIn(stream, list);
      if (list.instance === 0) lists.slides.push(...places);
      else lists.notes.push(...places);
    }
  }
  return lists;
}

function placesIn(stream: Buffer, list: PptRecord): Place[] {
  const places: Place[] = [];
  let isTitle = false;
  for (const { type, start, end } of pptRecords(stream, list.start, list.end)) {
    if (type === slidePlace && end - start >= 16) {
      places.push({
        reference: stream.readUInt32LE(start),
        slideId: stream.readUInt32LE(start + 12),
        texts: [],
      });
    } else if (type === textHeader) isTitle = titleTypes.has(stream.readUInt32LE(start));
    else if (type === wideText || type === narrowText) {
      places.at(-1)?.texts.push({ text: textOf(stream, { type, start, end }), isTitle });
    }
  }
  return places;
}

/** The texts of notes pages by the slide they belong to. */
function notesBySlide(
  stream: Buffer,
  persisted: ReadonlyMap<number, number>,
  places: readonly Place[],
): Map<number, Text[]> {
  const notes = new Map<number, Text[]>();
  for (const { reference, texts } of places) {
    const start = persisted.get(reference);
    if (start === undefined) continue;
    for (const root of pptRecords(stream, start, start + 8)) {
      for (const { type, start: at } of pptRecords(stream, root.start, root.end)) {
        if (type !== notesLink) continue;
        const slide = stream.readUInt32LE(at);
        notes.set(slide, [...(notes.get(slide) ?? []), ...texts, ...textsAt(stream, start)]);
      }
    }
  }
  return notes;
}

/** Texts of the shapes of a slide or notes page, and comments. */
function textsAt(stream: Buffer, start: number | undefined): Text[] {
  const texts: Text[] = [];
  if (start === undefined) return texts;
  for (const root of pptRecords(stream, start, start + 8)) collectTexts(stream, root, texts, 0);
  return texts;
}

const maxDepth = 100;

function collectTexts(stream: Buffer, container: PptRecord, texts: Text[], depth: number): void {
  let isTitle = false;
  if (depth > maxDepth) return;
  for (const record of pptRecords(stream, container.start, container.end)) {
    if (record.type === textHeader) isTitle = titleTypes.has(stream.readUInt32LE(record.start));
    else if (record.type === wideText || record.type === narrowText) {
      texts.push({ text: textOf(stream, record), isTitle });
    } else if (record.type === commentText && container.type === comments) {
      texts.push({ text: stream.toString('utf16le', record.start, record.end), isTitle: false });
    } else if (record.isContainer) collectTexts(stream, record, texts, depth + 1);
  }
}

/** All texts in the order of the file, where the lists are damaged; prompts of masters are left out. */
function allTexts(stream: Buffer): DocumentBuilder {
  const builder = new DocumentBuilder();
  for (const root of pptRecords(stream)) {
    if (!root.isContainer || root.type === masterContainer) continue;
    const texts: Text[] = [];
    if (root.type === slideContainer || root.type === documentContainer) collectTexts(stream, root, texts, 0);
    for (const { text } of texts) builder.add('paragraph', text);
  }
  return builder;
}

function textOf(stream: Buffer, { type, start, end }: Pick<PptRecord, 'type' | 'start' | 'end'>): string {
  return stream
    .toString(type === wideText ? 'utf16le' : 'latin1', start, end)
    .replace(/[\r\v]/g, '\n')
    .replaceAll('\u00AD', '');
}
