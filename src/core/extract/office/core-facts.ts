import type { DocumentFacts } from '../document-builder.ts';
import { parseDate, parseLanguage } from '../facts.ts';
import { scanXml } from './scan-xml.ts';
import type { ZipPackage } from './zip-package.ts';

/** What an Office document says of itself in its core properties; empty without any. */
export function coreFacts(zip: ZipPackage): DocumentFacts {
  const content = zip.read('docProps/core.xml');
  if (content === null) return {};
  const facts = elementTexts(content);
  return factsFrom({
    title: facts.get('dc:title'),
    author: facts.get('dc:creator'),
    created: facts.get('dcterms:created'),
    modified: facts.get('dcterms:modified'),
    language: facts.get('dc:language'),
    about: ['dc:subject', 'cp:keywords', 'dc:description'].map((name) => facts.get(name)),
  });
}

/** Facts from a document's own words; what is no date or language is left out. */
export function factsFrom(said: {
  title?: string | undefined;
  author?: string | undefined;
  created?: string | undefined;
  modified?: string | undefined;
  language?: string | undefined;
  about?: readonly (string | undefined)[];
}): DocumentFacts {
  const created = parseDate(said.created);
  const modified = parseDate(said.modified);
  const language = parseLanguage(said.language);
  return {
    ...(said.title === undefined ? {} : { title: said.title }),
    ...(said.author === undefined ? {} : { author: said.author }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(language === undefined ? {} : { language }),
    about: (said.about ?? []).filter((text) => text !== undefined).join('\n'),
  };
}

/** The first text of each element, by its name as written. */
export function elementTexts(xml: Uint8Array): Map<string, string> {
  const texts = new Map<string, string>();
  let name = '';
  let current = '';
  scanXml(xml, {
    open: (opened) => {
      name = opened;
      current = '';
    },
    text: (text) => (current += text),
    close: (closed) => {
      if (closed === name && current.trim() !== '' && !texts.has(name)) texts.set(name, current.trim());
      name = '';
    },
  });
  return texts;
}
