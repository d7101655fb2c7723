import type { IAudioMetadata } from 'music-metadata';
import { DocumentBuilder } from '../document-builder.ts';
import { parseDate } from '../facts.ts';
import type { ReadOutcome } from '../outcome.ts';

/** Reads the tags of a recording or film: title, who, album, year, comment, words of the song. */
export async function readRecording(bytes: Uint8Array, name: string): Promise<ReadOutcome> {
  const found = await parse(bytes, name);
  if (found === null)
    return { skip: 'unsupported-format', detail: 'It is no recording of a kind that Trove knows.' };
  const { common, format } = found;
  const builder = new DocumentBuilder();
  builder.add('heading', common.title ?? '', { level: 1 });
  const lines: Readonly<Record<string, string | undefined>> = {
    By: common.artists?.join(', ') ?? common.artist,
    Album: common.album,
    Composer: common.composer?.join(', '),
    Genre: common.genre?.join(', '),
    Year: common.date ?? common.year?.toString(),
  };
  const told = Object.entries(lines).flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  const duration = told.length > 0 && format.duration ? [`Length: ${clock(format.duration)}`] : [];
  builder.add('paragraph', [...told, ...duration].join('\n'));
  for (const { text } of [...(common.comment ?? []), ...(common.lyrics ?? [])])
    builder.add('paragraph', text ?? '');
  for (const text of common.description ?? []) builder.add('paragraph', text);
  if (builder.length === 0) return { skip: 'no-text', detail: 'It is a recording without tags.' };
  const created = parseDate(common.date);
  return {
    document: builder.finish({
      title: common.title ?? '',
      author: common.artist ?? '',
      ...(created === undefined ? {} : { created }),
    }),
  };
}

/** By content; where that says nothing (tags in front of silence), by the name's ending. Null when it is neither. */
async function parse(bytes: Uint8Array, name: string): Promise<IAudioMetadata | null> {
  const { parseBuffer } = await import('music-metadata');
  const options = { skipCovers: true, duration: false };
  return parseBuffer(bytes, undefined, options)
    .catch(() => parseBuffer(bytes, { path: name }, options))
    .catch(() => null);
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
