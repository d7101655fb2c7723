import type { ExtractedDocument } from '../document.ts';
import { DocumentBuilder } from '../document-builder.ts';
import { contentLines, shownTime, type ContentLine } from './content-lines.ts';

const entries = new Set(['VEVENT', 'VTODO', 'VJOURNAL']);
const labels: Readonly<Record<string, string>> = {
  DTSTART: 'Start',
  DTEND: 'End',
  DUE: 'Due',
  LOCATION: 'Place',
  ORGANIZER: 'Organizer',
  ATTENDEE: 'Attendee',
  CATEGORIES: 'Categories',
  STATUS: 'Status',
  RRULE: 'Repeats',
  URL: 'Address',
  CONTACT: 'Contact',
};

/** Reads a calendar: a heading per event or task, then when, where and who as lines, then its description. */
export function readCalendar(text: string): ExtractedDocument {
  const builder = new DocumentBuilder();
  let title = '';
  let entry: ContentLine[] | null = null;
  let alarms = 0;
  for (const line of contentLines(text)) {
    if (line.name === 'X-WR-CALNAME') title = line.value;
    else if (line.name === 'BEGIN' && line.value === 'VALARM') alarms += 1;
    else if (line.name === 'END' && line.value === 'VALARM') alarms -= 1;
    else if (line.name === 'BEGIN' && entries.has(line.value)) entry = [];
    else if (line.name === 'END' && entry !== null && entries.has(line.value)) {
      addEntry(builder, entry);
      entry = null;
    } else if (alarms === 0) entry?.push(line);
  }
  return builder.finish({ title });
}

function addEntry(builder: DocumentBuilder, lines: readonly ContentLine[]): void {
  const valueOf = (name: string) => lines.find((line) => line.name === name)?.value ?? '';
  builder.add('heading', valueOf('SUMMARY'), { level: 2 });
  builder.add('paragraph', lines.flatMap(shownLine).join('\n'));
  builder.add('paragraph', valueOf('DESCRIPTION'));
  for (const { name, value } of lines) if (name === 'COMMENT') builder.add('paragraph', value);
}

function shownLine({ name, parameters, value }: ContentLine): string[] {
  const label = labels[name];
  if (label === undefined || value === '') return [];
  if (name.startsWith('DT') || name === 'DUE') return [`${label}: ${shownTime(value)}`];
  const person = /CN="?([^";:]+)/i.exec(parameters)?.[1];
  const address = value.replace(/^mailto:/i, '');
  return [`${label}: ${person === undefined || person === address ? address : `${person} <${address}>`}`];
}
