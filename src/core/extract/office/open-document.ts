import type { ExtractedDocument } from '../document.ts';
import { DocumentBuilder, type DocumentFacts } from '../document-builder.ts';
import { ContentEncrypted, type ReadOutcome } from '../outcome.ts';
import { elementTexts, factsFrom } from './core-facts.ts';
import { OpenDocumentReader } from './open-document-reader.ts';
import { scanXml } from './scan-xml.ts';
import { ZipPackage } from './zip-package.ts';

/**
 * Reads OpenDocument text, spreadsheets and presentations, also of OpenOffice 1: headings, paragraphs, lists and tables,
 * notes and comments after the paragraph they belong to, `page` being the slide or sheet; headers and footers last.
 */
export async function readOpenDocument(bytes: Uint8Array): Promise<ReadOutcome> {
  const zip = new ZipPackage(bytes, 'document');
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest?.includes('encryption-data')) throw new ContentEncrypted('document');
  const content = zip.read('content.xml');
  if (content === null) throw new Error('The document has no content.');
  const meta = zip.read('meta.xml');
  const parts = [content, zip.read('styles.xml')].filter((part) => part !== null);
  return { document: readParts(parts, meta === null ? {} : factsOf(meta)) };
}

/** Reads OpenDocument in one XML file (`.fodt`, `.fods`, `.fodp`). */
export async function readFlatOpenDocument(bytes: Uint8Array): Promise<ReadOutcome> {
  return { document: readParts([bytes], factsOf(bytes)) };
}

function readParts(parts: readonly Uint8Array[], facts: DocumentFacts): ExtractedDocument {
  const builder = new DocumentBuilder();
  const reader = new OpenDocumentReader(builder);
  let inSpreadsheet = false;
  for (const part of parts) {
    scanXml(part, {
      open(name, attributes) {
        if (name === 'office:spreadsheet') {
          inSpreadsheet = true;
          reader.inSpreadsheet = true;
        }
        reader.open(name, attributes);
      },
      close: (name) => reader.close(name),
      text: (text) => reader.text(text),
    });
  }
  for (const text of reader.margins) builder.add('paragraph', text);
  return builder.finish(facts, inSpreadsheet ? 'untitled' : 'titled');
}

function factsOf(xml: Uint8Array): DocumentFacts {
  const said = elementTexts(xml);
  return factsFrom({
    title: said.get('dc:title'),
    author: said.get('meta:initial-creator') ?? said.get('dc:creator'),
    created: said.get('meta:creation-date'),
    modified: said.get('dc:date'),
    language: said.get('dc:language'),
    about: ['dc:subject', 'meta:keyword', 'dc:description'].map((name) => said.get(name)),
  });
}
