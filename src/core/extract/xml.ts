import { Parser } from 'htmlparser2';
import type { BlockKind, ExtractedDocument } from './document.ts';
import { DocumentBuilder } from './document-builder.ts';
import { parseLanguage } from './facts.ts';
import { maxDepth, NestedTooDeeply, readDeep } from './nesting.ts';

const words = (list: string) => new Set(list.split(' '));
const headingNames = words('title heading head subtitle article-title book-title');
const authorNames = words('creator dc:creator author dc:author');
const codeNames = words('programlisting screen code-block codeblock literallayout pre');
const skippedNames = words('style script office:binary-data binary svg:desc');
/** Elements that never end a line, in the XML languages people have: HTML, DocBook, Mallard, TEI, JATS, OpenDocument. */
const inlineNames = words(
  'a b i em strong u s sub sup span code tt q cite abbr link gui guiseq app cmd file key keyseq input output sys var ' +
    'media emphasis quote literal filename command option ulink xref ref citetitle firstterm application guilabel ' +
    'guimenu guimenuitem keycap italic bold sc ext-link hi foreign term text:span text:a text:s text:tab tspan',
);

/** Attributes that are what an element says: of outlines, mind maps and diagrams. */
const sayingAttributes: Readonly<Record<string, readonly string[]>> = {
  outline: ['text', '_note'],
  node: ['text'],
  mxcell: ['value'],
  object: ['label'],
  userobject: ['label'],
};

interface Frame {
  readonly name: string;
  readonly parent: Frame | null;
  /** Level of the last heading directly inside, or the parent's: a heading below is one level deeper. */
  level: number;
  /** Has text of its own: what follows inside stands in the middle of a sentence. */
  mixed: boolean;
  /** Inside a sentence: the element whose sentence it is. */
  readonly owner: Frame | null;
  readonly depth: number;
}

/**
 * Reads any XML as the text of its elements: one line per element, a block per parent; elements inside a sentence
 * do not break it. Attributes are left out, but for those of outlines and diagrams that are their text; entities other than XML's own are neither expanded nor fetched.
 */
export function readXml(xml: string): ExtractedDocument {
  const reader = new XmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name.toLowerCase(), attributes),
      onclosetag: () => reader.close(),
      ontext: (text) => reader.text(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  return readDeep(xml, () => {
    parser.end(xml);
    return reader.finish();
  });
}

/** The state of reading one XML document from its tags. */
class XmlReader {
  readonly #builder = new DocumentBuilder();
  #frame: Frame | null = null;
  #buffer: string[] = [];
  #kind: BlockKind = 'paragraph';
  #level = 0;
  /** The element whose children's texts the open block gathers. */
  #gathering: Frame | null = null;
  /** What goes before the next text: nothing, a space, or a new line that text of the same sentence takes back. */
  #gap = '';
  #skipDepth = 0;
  #author = '';
  #language: string | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#frame;
    const depth = (parent?.depth ?? 0) + 1;
    if (depth > maxDepth) throw new NestedTooDeeply();
    const inline = parent !== null && (inlineNames.has(name) || parent.mixed);
    const owner = inline ? (parent.owner ?? parent) : null;
    this.#frame = { name, parent, owner, depth, level: parent?.level ?? 0, mixed: false };
    if (skippedNames.has(name)) this.#skipDepth += 1;
    if (parent === null) this.#language = parseLanguage(attributes['xml:lang'] ?? attributes['lang']);
    if (!inline) this.#gap = '\n';
    for (const said of sayings(name, attributes)) this.#say(said);
  }

  /** An element's text that stands in an attribute: a line, whose element's children are lines of their own. */
  #say(text: string): void {
    this.text(text);
    if (this.#frame) this.#frame.mixed = false;
    this.#gap = '\n';
  }

  close(): void {
    const frame = this.#frame;
    if (frame === null) return;
    if (skippedNames.has(frame.name)) this.#skipDepth -= 1;
    this.#frame = frame.parent;
    if (frame.owner !== null) return;
    this.#gap = '\n';
    if (this.#kind !== 'paragraph' && this.#gathering === frame) this.#flush();
  }

  text(raw: string): void {
    const frame = this.#frame;
    if (frame === null || this.#skipDepth > 0) return;
    const visible = raw.trim();
    if (visible === '') {
      if (this.#gap === '') this.#gap = ' ';
      return;
    }
    const owner = frame.owner ?? frame;
    this.#place(owner);
    const spaced = /^\s/.test(raw) ? ' ' : '';
    // Text right after a child's end, on the same line, goes on with the sentence.
    const goesOn = owner.mixed && this.#gap === '\n' && !/^\s*\n/.test(raw);
    if (this.#buffer.length > 0) this.#buffer.push(goesOn ? spaced : this.#gap || spaced);
    this.#buffer.push(this.#kind === 'code' ? raw : visible.replace(/\s+/g, ' '));
    this.#gap = /\s$/.test(raw) ? ' ' : '';
    owner.mixed = true;
    if (authorNames.has(owner.name) && this.#author === '') this.#author = visible;
  }

  finish(): ExtractedDocument {
    this.#flush();
    const language = this.#language === undefined ? {} : { language: this.#language };
    return this.#builder.finish({ author: this.#author, ...language });
  }

  /** Opens the block that text of this element belongs to. */
  #place(owner: Frame): void {
    if (headingNames.has(localName(owner.name))) this.#start(owner, 'heading');
    else if (codeNames.has(owner.name)) this.#start(owner, 'code');
    else if (this.#kind !== 'paragraph' || this.#gathering !== (owner.parent ?? owner)) {
      this.#flush();
      this.#gathering = owner.parent ?? owner;
    }
  }

  #start(owner: Frame, kind: BlockKind): void {
    if (this.#gathering === owner) return;
    this.#flush();
    this.#gathering = owner;
    this.#kind = kind;
    if (kind === 'heading') this.#level = headingLevel(owner);
  }

  #flush(): void {
    if (this.#buffer.length > 0) {
      const level = this.#kind === 'heading' ? { level: this.#level } : {};
      this.#builder.add(this.#kind, this.#buffer.join(''), level);
    }
    this.#buffer = [];
    this.#kind = 'paragraph';
    this.#gathering = null;
    this.#gap = '';
  }
}

/** One deeper than the heading of the nearest section around; the section's other children inherit it. */
function headingLevel(heading: Frame): number {
  const section = heading.parent;
  const level = Math.min(6, (section?.parent?.level ?? 0) + 1);
  if (section !== null) section.level = level;
  return level;
}

/** Shapes of diagrams hold their text as HTML. */
function sayings(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const names = Object.hasOwn(sayingAttributes, name) ? sayingAttributes[name] : undefined;
  if (names === undefined) return [];
  return Object.entries(attributes)
    .filter(([key]) => names.includes(key.toLowerCase()))
    .map(([, value]) => value.replace(/<[^<>]*>/g, ' '));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
