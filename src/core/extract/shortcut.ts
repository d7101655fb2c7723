import type { ExtractedDocument } from './document.ts';
import { DocumentBuilder } from './document-builder.ts';

const shownKeys: Readonly<Record<string, string>> = {
  Name: '',
  GenericName: '',
  Comment: '',
  Keywords: 'Keywords',
  Categories: 'Categories',
  URL: '',
};

/** Reads a shortcut (`.url`, `.desktop`): its name and where it leads. What it would run is not looked at. */
export function readShortcut(text: string): ExtractedDocument {
  const builder = new DocumentBuilder();
  const lines: string[] = [];
  let title = '';
  for (const line of text.split('\n')) {
    const match = /^\s*([A-Za-z]+)(?:\[[\w@.-]+\])?\s*=\s*(.*)$/.exec(line);
    const [, key = '', value = ''] = match ?? [];
    const label = shownKeys[key];
    if (label === undefined || value === '') continue;
    if (key === 'Name' && title === '') title = value.trim();
    lines.push(
      label === '' ? value.trim() : `${label}: ${value.replace(/;\s*/g, ', ').replace(/, $/, '').trim()}`,
    );
  }
  builder.add('paragraph', [...new Set(lines)].join('\n'));
  return builder.finish({ title });
}
