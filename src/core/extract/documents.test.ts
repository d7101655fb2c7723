/** Real files in many formats, ordinary and odd, with what each must give. They are not part of the repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extraction } from './document.ts';
import { classify, extractBytes } from './extract-file.ts';

const documents = resolve(import.meta.dirname, '../../../../shared/data/documents');
const present = existsSync(join(documents, 'files.tar.gz'));
if (!present) process.emitWarning(`Skipped: no test documents at ${documents}.`);

/** Rows that cannot hold for formats read now, and why. */
const known: Readonly<Record<string, string>> = {
  'doc/testWORD_embedded_rtf.doc': 'expects a mark for a picture, as antiword writes it',
  'doc/testWORD_numbered_list.doc': 'expects the numbers of an automatic list, which are not in the text',
  'doc/test_recursive_embedded.doc': 'expects the path of an embedded archive',
  'html/testArabicMisleadingCharset.html': 'expects mojibake; the page is read as the Arabic it is',
  'docx/testWORD_missing_ooxml_bean1.docx': 'expects deleted text before what is moved',
  'ipynb/rank.ipynb': 'expects raw JSON; the notebook is read as its cells',
  'ods/test-columnar.ods': 'expects the codes of number formats run into the text',
  'odt/footnote.odt': 'expects a footnote in the middle of its sentence, its number glued to it',
  'odt/trackedChanges.odt': 'expects what was deleted glued to its author',
  'xlsm/testEXCEL_macro.xlsm': 'expects the numbers of cells as they are stored, before their texts',
  'xlsx/protectedSheets.xlsx': 'expects a formula glued to its value',
  'xlsx/testEXCEL_dateFormats.xlsx':
    'expects dates as the numbers they are stored as; they are shown as dates',
  'pdf/secHandler.pdf': 'its text is in the appearance of a signature field, which pdfjs gives no text of',
  'pdf/scanned.pdf': 'has a text layer made by OCR',
  'pdf/labelled_pages.pdf': 'pdfjs finds no text; its pages are blank',
  'pdf/testPDF_Version.4.x.pdf': 'pdfjs finds no text',
  'pdf/right_to_left_01.pdf': 'expects another order of words than pdfjs gives',
  'pdf/testContentStreamSpaceGlyphs.pdf': 'expects another order of words than pdfjs gives',
  'pdf/testOverlappingText.pdf': 'expects another order of words than pdfjs gives',
  'pdf/SimFang-variant.pdf': 'expects another order of words than pdfjs gives',
  'pdf/XiaoBiaoSong.pdf': 'expects another order of words than pdfjs gives',
  'pdf/french_diacritics.pdf': 'pdfjs sees spaces between its letters',
  'msg/testMSG.msg': 'expects a technical header of the mail',
  'ppt/testPPT_skipBadCompressedObject.ppt': 'expects another order of texts',
  'mbox/single_mail.mbox': 'expects the source of an HTML message',
};

interface Row {
  readonly path: string;
  readonly expect: string;
  readonly phrase: string;
}

const rows: readonly Row[] = present
  ? readFileSync(join(documents, 'manifest.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map(([path = '', , , expected = '', phrase = '-']) => ({ path, expect: expected, phrase }))
  : [];

/** Compatibility forms (the ligature ﬁ) are equal to their letters here, as they are when searching; soft hyphens are nothing. */
const fold = (text: string) =>
  text.normalize('NFKC').replaceAll('\u00AD', '').replace(/\s+/g, ' ').toLowerCase().trim();

function holds({ expect: expected, phrase }: Row, extraction: Extraction): boolean {
  const text = extraction.state === 'extracted' ? fold(extraction.document.text) : '';
  const found = text.includes(fold(phrase));
  switch (expected) {
    case 'text':
      return found;
    case 'text-unknown':
      return text !== '';
    case 'no-text':
      return extraction.state === 'skipped' && extraction.reason === 'no-text';
    case 'password':
      if (extraction.state === 'extracted') return extraction.document.partial?.code === 'encrypted';
      return extraction.state === 'failed' && extraction.code === 'encrypted';
    case 'text-or-error':
      return found || extraction.state === 'failed';
    case 'safe':
      return phrase === '-' || found;
    default:
      return true;
  }
}

describe.skipIf(!present)('real documents', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'trove-documents-'));
    execFileSync('tar', ['-xzf', join(documents, 'files.tar.gz'), '-C', folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('every file gives what it must, within seconds', { timeout: 120_000 }, async () => {
    const failing: string[] = [];
    for (const row of rows) {
      const bytes = readFileSync(join(folder, row.path));
      const started = performance.now();
      const extraction = await extractBytes(basename(row.path), bytes);
      if (performance.now() - started > 10_000) failing.push(`${row.path} takes too long`);
      const name = row.path.replace(/^files\//, '');
      if (!classify(basename(row.path), bytes.subarray(0, 1024)).supported) {
        if (extraction.state === 'extracted') failing.push(`${name} is not supported, yet has text`);
      } else if (!holds(row, extraction) && known[name] === undefined) {
        failing.push(`${name}: ${row.expect}, got ${JSON.stringify(extraction).slice(0, 200)}`);
      }
    }
    expect(failing).toEqual([]);
  });
});
