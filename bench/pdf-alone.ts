/** pdf.js by itself: the text of every page, one after the other. */
import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const data = new Uint8Array(readFileSync(process.argv[2] ?? ''));
const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
let characters = 0;
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  for (const item of items) if ('str' in item) characters += item.str.length;
  page.cleanup();
}
process.stdout.write(`${document.numPages} pages, ${characters} characters\n`);
