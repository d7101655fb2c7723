import { createRequire } from 'node:module';
import { DocumentBuilder } from '../document-builder.ts';
import { parseDate } from '../facts.ts';
import type { ReadOutcome } from '../outcome.ts';
import { asBuffer, sniffBinary } from '../sniff.ts';
import { imageSize } from './image-size.ts';

type Properties = ReadonlyMap<string, unknown>;

/** Names that EXIF, IPTC and XMP have for the same thing, the most telling first. */
const captions = ['description', 'Caption', 'ImageDescription', 'XPComment', 'UserComment'];
const titles = ['title', 'ObjectName', 'XPTitle', 'Headline'];
const authors = ['creator', 'Byline', 'Artist', 'XPAuthor'];
const keywords = ['subject', 'Keywords', 'XPKeywords'];
const places = ['Sublocation', 'Location', 'City', 'State', 'Country'];
const kinds = new Set(['jpg', 'png', 'gif', 'tif', 'webp', 'heic', 'psd', 'ico']);

/** Reads what a picture says of itself (EXIF, IPTC, XMP): title, caption, keywords, place, camera, size. */
export async function readImage(bytes: Uint8Array): Promise<ReadOutcome> {
  const buffer = asBuffer(bytes);
  const size = imageSize(buffer);
  const shown = size === null ? '' : `${size.width} × ${size.height} pixels`;
  if (size === null && !kinds.has(sniffBinary(bytes) ?? '')) {
    return { skip: 'unsupported-format', detail: 'It is no picture of a kind that Trove knows.' };
  }
  const properties = await propertiesOf(buffer);
  const builder = new DocumentBuilder();
  builder.add('heading', firstText(properties, titles), { level: 1 });
  builder.add('paragraph', firstText(properties, captions));
  const lines = linesOf(properties);
  if (builder.length === 0 && lines.length === 0) {
    return { skip: 'no-text', detail: `It is a picture without a description${shown && ` (${shown})`}.` };
  }
  builder.add('paragraph', [...lines, ...(shown === '' ? [] : [`Size: ${shown}`])].join('\n'));
  const created = dateOf(properties);
  return {
    document: builder.finish({
      title: firstText(properties, titles),
      author: firstText(properties, authors),
      ...(created === undefined ? {} : { created }),
    }),
  };
}

async function propertiesOf(buffer: Buffer): Promise<Properties> {
  // What its default import is depends on who loads it; `require` is the same for all.
  const exifr: typeof import('exifr') = createRequire(import.meta.url)('exifr');
  const options = { xmp: true, iptc: true, exif: true, gps: true, ihdr: true, reviveValues: false };
  try {
    const found: unknown = await exifr.parse(buffer, options);
    return new Map(Object.entries(typeof found === 'object' && found !== null ? found : {}));
  } catch {
    // Damaged or unusual properties: the picture has none then.
    return new Map();
  }
}

function linesOf(properties: Properties): string[] {
  const camera = [...new Set([textOf(properties.get('Make')), textOf(properties.get('Model'))])]
    .join(' ')
    .trim();
  const time = textOf(properties.get('DateTimeOriginal')).replace(/^(\d{4}):(\d{2}):(\d{2})/, '$1-$2-$3');
  const place = places.map((name) => textOf(properties.get(name))).filter((text) => text !== '');
  const lines = {
    Keywords: firstText(properties, keywords),
    Place: [...new Set(place)].join(', '),
    Position: positionOf(properties),
    'Taken by': firstText(properties, authors),
    Taken: time,
    Camera: camera,
    Rights: firstText(properties, ['rights', 'CopyrightNotice', 'Copyright']),
  };
  return Object.entries(lines)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`);
}

function positionOf(properties: Properties): string {
  const latitude = properties.get('latitude');
  const longitude = properties.get('longitude');
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return '';
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}

function firstText(properties: Properties, names: readonly string[]): string {
  for (const name of names) {
    const text = textOf(properties.get(name));
    if (text !== '') return text;
  }
  return '';
}

/** XMP has texts in several languages, lists, and single values. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replaceAll('\0', '').trim();
  if (Array.isArray(value)) return [...new Set(value.map(textOf))].filter((text) => text !== '').join(', ');
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return '';
  return textOf((value as { value?: unknown }).value);
}

/** Cameras write `2024:05:31 14:00:00`, without a zone. */
function dateOf(properties: Properties): number | undefined {
  const taken = textOf(properties.get('DateTimeOriginal') ?? properties.get('CreateDate'));
  return parseDate(taken.replace(/^(\d{4}):(\d{2}):(\d{2})/, '$1-$2-$3'));
}
