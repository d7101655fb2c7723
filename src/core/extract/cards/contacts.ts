import type { ExtractedDocument } from '../document.ts';
import { DocumentBuilder } from '../document-builder.ts';
import { contentLines, shownTime, type ContentLine } from './content-lines.ts';

const labels: Readonly<Record<string, string>> = {
  NICKNAME: 'Nickname',
  ORG: 'Organization',
  TITLE: 'Position',
  ROLE: 'Role',
  EMAIL: 'Mail',
  TEL: 'Phone',
  ADR: 'Address',
  URL: 'Web',
  IMPP: 'Chat',
  BDAY: 'Birthday',
  CATEGORIES: 'Categories',
  NOTE: 'Note',
};

/** Reads contacts (vCard): a heading per person, then what is known as lines; pictures are left out. */
export function readContacts(text: string): ExtractedDocument {
  const builder = new DocumentBuilder();
  let card: ContentLine[] = [];
  let count = 0;
  for (const line of contentLines(text)) {
    if (line.name === 'BEGIN') card = [];
    else if (line.name === 'END') {
      count += 1;
      addCard(builder, card);
    } else card.push(line);
  }
  return builder.finish({}, count === 1 ? 'titled' : 'untitled');
}

function addCard(builder: DocumentBuilder, lines: readonly ContentLine[]): void {
  const valueOf = (name: string) => lines.find((line) => line.name === name)?.value ?? '';
  const structured = valueOf('N').split(';').slice(0, 3);
  const [family = '', given = '', middle = ''] = structured;
  const name = valueOf('FN') || [given, middle, family].filter((part) => part !== '').join(' ');
  builder.add('heading', name, { level: 2 });
  builder.add('paragraph', lines.flatMap(shownLine).join('\n'));
}

function shownLine({ name, value }: ContentLine): string[] {
  const label = labels[name];
  if (label === undefined) return [];
  const parts = value.split(name === 'ADR' || name === 'ORG' ? ';' : '\0');
  const shown = parts.filter((part) => part.trim() !== '').join(', ');
  if (shown === '') return [];
  return [`${label}: ${name === 'BDAY' ? shownTime(shown) : shown.replace(/^mailto:|^tel:/i, '')}`];
}
