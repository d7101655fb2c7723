import type { ExtractedDocument } from './document.ts';
import { DocumentBuilder } from './document-builder.ts';
import { readPlainText } from './plain-text.ts';

/** `00:01:02,500 --> 00:01:04.000`, the hours being optional in WebVTT. */
const timing = /^(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s+-->\s+(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;
const marks = /<\/?(?:[a-z][^<>]*|\d{2}:[\d:.]+)>|\{\\?[a-z]+\d*[^{}]*\}/gi;
/** Seconds without a word after which another paragraph begins. */
const pause = 4;
const maxParagraphLength = 1500;

/** A line of SubStation Alpha: nine fields, then what is said. */
const dialogue = /^Dialogue:(?:[^,\n]*,){9}(.*)$/gm;

/** Reads subtitles (SRT, WebVTT, SubStation Alpha) as what is said, without numbers and times; a pause begins a paragraph. */
export function readSubtitles(text: string): ExtractedDocument {
  if (/^\[Script Info\]/m.test(text)) return readSubStation(text);
  const builder = new DocumentBuilder();
  let lines: string[] = [];
  let length = 0;
  let saidUntil = 0;
  let cues = 0;
  for (const cue of text.split(/\n[ \t]*\n+/)) {
    const rows = cue.split('\n');
    const at = rows.findIndex((row) => timing.test(row));
    if (at < 0) continue;
    cues += 1;
    const [start, end] = timesOf(rows[at] ?? '');
    if (start - saidUntil > pause || length > maxParagraphLength) {
      builder.add('paragraph', lines.join('\n'));
      lines = [];
      length = 0;
    }
    saidUntil = end;
    for (const row of rows.slice(at + 1)) {
      const said = row.replace(marks, '').trim();
      // Captions that roll up say each line twice.
      if (said === '' || said === lines.at(-1)) continue;
      lines.push(said);
      length += said.length;
    }
  }
  builder.add('paragraph', lines.join('\n'));
  return cues === 0 ? readPlainText(text) : builder.finish();
}

function readSubStation(text: string): ExtractedDocument {
  const builder = new DocumentBuilder();
  const said = [...text.matchAll(dialogue)].map(([, line = '']) =>
    line
      .replace(/\{[^{}]*\}/g, '')
      .replace(/\\[Nnh]/g, ' ')
      .trim(),
  );
  builder.add('paragraph', said.filter((line) => line !== '').join('\n'));
  return said.length === 0 ? readPlainText(text) : builder.finish();
}

function timesOf(row: string): [number, number] {
  const parts = (timing.exec(row) ?? []).slice(1).map((part) => Number(part ?? 0));
  const [hour = 0, minute = 0, second = 0, , endHour = 0, endMinute = 0, endSecond = 0] = parts;
  return [3600 * hour + 60 * minute + second, 3600 * endHour + 60 * endMinute + endSecond];
}
