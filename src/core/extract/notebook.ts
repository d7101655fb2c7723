import type { ExtractedDocument } from './document.ts';
import { DocumentBuilder } from './document-builder.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';

/** What a cell printed, beyond this, is a log and not something to find. */
const maxOutputLength = 10_000;

/** Reads a Jupyter notebook: its notes as Markdown, its code, and what the code printed; pictures are left out. */
export async function readNotebook(text: string): Promise<ExtractedDocument> {
  const notebook = parseObject(text);
  const cells = notebook === null ? undefined : (notebook['cells'] ?? firstSheet(notebook));
  if (notebook === null || !Array.isArray(cells)) return readJson(text);
  const builder = new DocumentBuilder();
  for (const cell of cells) if (isObject(cell)) await addCell(builder, cell);
  const metadata = isObject(notebook['metadata']) ? notebook['metadata'] : {};
  const title = metadata['title'];
  return builder.finish(typeof title === 'string' ? { title } : {});
}

type JsonObject = Readonly<Record<string, unknown>>;

function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    // A notebook that was cut or merged badly is read as the text it is.
    return null;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Notebooks of before 2014 keep their cells in sheets. */
function firstSheet({ worksheets }: JsonObject): unknown {
  const sheet: unknown = Array.isArray(worksheets) ? worksheets[0] : undefined;
  return isObject(sheet) ? sheet['cells'] : undefined;
}

async function addCell(builder: DocumentBuilder, cell: JsonObject): Promise<void> {
  const source = joined(cell['source'] ?? cell['input']);
  switch (cell['cell_type']) {
    case 'markdown':
      return builder.addDocument(await readMarkdown(source));
    case 'heading':
      return builder.add('heading', source, { level: Math.min(6, Number(cell['level'] ?? 1) || 1) });
    case 'code':
      builder.add('code', source);
      return addOutputs(builder, cell['outputs']);
    default:
      return builder.add('paragraph', source);
  }
}

function addOutputs(builder: DocumentBuilder, outputs: unknown): void {
  if (!Array.isArray(outputs)) return;
  for (const output of outputs) {
    if (!isObject(output) || output['output_type'] === 'error') continue;
    const data = isObject(output['data']) ? output['data'] : output;
    const page = joined(data['text/html']).slice(0, maxOutputLength);
    // The plain form of a table or page only repeats it.
    if (page !== '') builder.addDocument(readHtml(page));
    else
      builder.add(
        'code',
        joined(output['text'] ?? data['text/markdown'] ?? data['text/plain']).slice(0, maxOutputLength),
      );
  }
}

/** Notebooks keep texts as lists of lines. */
function joined(value: unknown): string {
  if (Array.isArray(value)) return value.filter((line) => typeof line === 'string').join('');
  return typeof value === 'string' ? value : '';
}
