import { Parser } from 'htmlparser2';
import { maxDepth, NestedTooDeeply } from '../nesting.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What happens while XML is read; names come with their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const sliceBytes = 1024 * 1024;

/** Reads XML piece by piece. Entities other than XML's own are neither expanded nor fetched; damage is passed over. */
export function scanXml(bytes: Uint8Array, handler: XmlHandler): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > maxDepth) throw new NestedTooDeeply();
        handler.open?.(name, attributes);
      },
      onclosetag(name) {
        depth -= 1;
        handler.close?.(name);
      },
      ontext: (text) => handler.text?.(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder(charsetOf(bytes));
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    parser.write(decoder.decode(bytes.subarray(at, at + sliceBytes), { stream: true }));
  }
  parser.end(decoder.decode());
}

function charsetOf([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
}

/** The name without its prefix, which differs from program to program. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its name without prefix (`r:id`, `rel:id`). */
export function attributeNamed(attributes: Attributes, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

/** Text of the elements with these names (without prefix), one string per element that has any. */
export function textsOf(bytes: Uint8Array, names: ReadonlySet<string>): string[] {
  const texts: string[] = [];
  let current = '';
  let inside = 0;
  scanXml(bytes, {
    open: (name) => {
      if (names.has(localName(name))) inside += 1;
    },
    close: (name) => {
      if (!names.has(localName(name))) return;
      inside -= 1;
      if (current.trim() !== '') texts.push(current.trim());
      current = '';
    },
    text: (text) => {
      if (inside > 0) current += text;
    },
  });
  return texts;
}
