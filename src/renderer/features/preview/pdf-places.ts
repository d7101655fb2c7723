/**
 * Where an extracted text stands on a page as it is drawn. The two differ in blanks, line ends and hyphens, and
 * sometimes in order, so that they are laid over each other piece by piece.
 */

interface Squeezed {
  readonly text: string;
  /** Of each character, its place in the text it is from. */
  readonly places: readonly number[];
}

const windowLength = 24;
const shortestWindow = 6;
const hop = 8;
const dropped = /[\s\u00AD\u2010\u2011-]/u;

function squeeze(text: string): Squeezed {
  const places: number[] = [];
  let squeezed = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (dropped.test(letter)) continue;
    places.push(at);
    squeezed += letter;
  }
  return { text: squeezed, places };
}

/**
 * For each UTF-16 code unit of `passage` its place in `page`, -1 where it is not there. Both are texts of the same page
 * of a PDF, one extracted and one as it is drawn.
 */
export function placesOnPage(passage: string, page: string): Int32Array {
  const [from, onto] = [squeeze(passage), squeeze(page)];
  const found = new Int32Array(passage.length).fill(-1);
  let cursor = 0;
  for (let at = 0; at < from.text.length;) {
    const wanted = from.text.slice(at, at + windowLength);
    if (wanted.length < shortestWindow && at > 0) break;
    let place = onto.text.indexOf(wanted, cursor);
    if (place === -1) place = onto.text.indexOf(wanted);
    if (place === -1) {
      at += hop;
      continue;
    }
    while (at < from.text.length && from.text[at] === onto.text[place]) {
      found[from.places[at] ?? 0] = onto.places[place] ?? -1;
      at += 1;
      place += 1;
    }
    cursor = place;
  }
  return found;
}

/** `[start, end)` in the page's text. */
export type PageRange = readonly [start: number, end: number];

/** The pieces of the page that a range of the passage covers; small gaps of blanks and hyphens are closed. */
export function rangesOnPage(places: Int32Array, start: number, end: number): PageRange[] {
  const ranges: [number, number][] = [];
  for (let at = start; at < Math.min(end, places.length); at += 1) {
    const place = places[at] ?? -1;
    if (place === -1) continue;
    const last = ranges.at(-1);
    if (last && place >= last[1] && place - last[1] <= 3) last[1] = place + 1;
    else ranges.push([place, place + 1]);
  }
  return ranges;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One box around lines that follow each other; another one where the text goes on in the next column. */
export function boxesAround(lines: readonly Box[]): Box[] {
  const boxes: Box[] = [];
  for (const line of lines) {
    const last = boxes.at(-1);
    const height = line.bottom - line.top;
    const isBeside = last !== undefined && (line.left > last.right || line.right < last.left);
    const isFar =
      last !== undefined && (line.top > last.bottom + 3 * height || line.bottom < last.top - height);
    if (!last || (isBeside && line.top < last.bottom - 2 * height) || isFar) boxes.push(line);
    else
      boxes[boxes.length - 1] = {
        left: Math.min(last.left, line.left),
        top: Math.min(last.top, line.top),
        right: Math.max(last.right, line.right),
        bottom: Math.max(last.bottom, line.bottom),
      };
  }
  return boxes;
}
