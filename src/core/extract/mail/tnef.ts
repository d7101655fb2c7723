/** What Outlook sends to others as `winmail.dat` ([MS-OXTNEF]). */
import { DocumentBuilder } from '../document-builder.ts';
import type { NestedReader, ReadOutcome } from '../outcome.ts';
import { readRtf } from '../rtf/rtf.ts';
import { charsetOfCodePage } from '../rtf/rtf-charsets.ts';
import { asBuffer } from '../sniff.ts';
import { readMapiProperties, type MapiProperties } from './mapi-properties.ts';
import { addMessage, type Message } from './message.ts';
import { unpackRtf } from './packed-rtf.ts';

const headerLength = 6;
const codePage = 0x00069007;
const subject = 0x00018004;
const plainBody = 0x0002800c;
const messageProperties = 0x00069003;
const attachmentBegin = 0x00069002;
const attachmentName = 0x00018010;
const attachmentData = 0x0006800f;
const attachmentProperties = 0x00069005;

interface Attached {
  name: string;
  bytes: Uint8Array;
}

/** Reads the message and the files that a `winmail.dat` wraps. */
export async function readTnef(bytes: Uint8Array, nested: NestedReader): Promise<ReadOutcome> {
  const { default: iconv } = await import('iconv-lite');
  let charset = 'windows-1252';
  const decode = (raw: Buffer) => iconv.decode(raw, charset).replace(/\0+$/, '');
  const attachments: Attached[] = [];
  let properties: MapiProperties = new Map();
  const said = { subject: '', text: '' };
  for (const { tag, data } of attributesOf(asBuffer(bytes))) {
    const attached = attachments.at(-1);
    if (tag === codePage && data.length >= 4) {
      const named = charsetOfCodePage(data.readUInt32LE(0));
      if (iconv.encodingExists(named)) charset = named;
    } else if (tag === subject) said.subject = decode(data);
    else if (tag === plainBody) said.text = decode(data);
    else if (tag === messageProperties) properties = readMapiProperties(data, decode);
    else if (tag === attachmentBegin) attachments.push({ name: '', bytes: new Uint8Array() });
    else if (attached === undefined) continue;
    else if (tag === attachmentName) attached.name ||= decode(data);
    else if (tag === attachmentData) attached.bytes = data;
    else if (tag === attachmentProperties) describeAttached(attached, readMapiProperties(data, decode));
  }
  const message = await messageOf(said, properties, attachments);
  const builder = new DocumentBuilder();
  await addMessage(builder, message, nested, 'above');
  return { document: builder.finish({ title: message.subject, author: message.from }) };
}

/** Level, tag, length, content, checksum; ends where the file is cut. */
function* attributesOf(bytes: Buffer): Generator<{ tag: number; data: Buffer }> {
  for (let at = headerLength; at + 9 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 5);
    yield { tag: bytes.readUInt32LE(at + 1), data: bytes.subarray(at + 9, at + 9 + length) };
    at += 11 + length;
  }
}

function describeAttached(attached: Attached, properties: MapiProperties): void {
  attached.name = textIn(properties, 0x3707) || attached.name || textIn(properties, 0x3704);
  const object = properties.get(0x3701);
  // A file put in as an object begins with the kind of object it is.
  if (attached.bytes.length === 0 && Buffer.isBuffer(object)) attached.bytes = object.subarray(16);
}

async function messageOf(
  said: { subject: string; text: string },
  properties: MapiProperties,
  attachments: readonly Attached[],
): Promise<Message> {
  const html = properties.get(0x1013);
  return {
    subject: said.subject || textIn(properties, 0x0037),
    from: textIn(properties, 0x0c1a) || textIn(properties, 0x0042),
    to: textIn(properties, 0x0e04),
    cc: textIn(properties, 0x0e03),
    date: undefined,
    text: said.text || textIn(properties, 0x1000) || (await formattedText(properties)),
    html: Buffer.isBuffer(html) ? html.toString('utf8') : textIn(properties, 0x1013),
    attachments: attachments.map(({ name, bytes }, index) => ({
      name: name || `part ${index + 1}.bin`,
      bytes,
    })),
  };
}

async function formattedText(properties: MapiProperties): Promise<string> {
  const packed = properties.get(0x1009);
  if (!Buffer.isBuffer(packed)) return '';
  const outcome = await readRtf(unpackRtf(packed));
  return 'document' in outcome ? outcome.document.text : '';
}

function textIn(properties: MapiProperties, id: number): string {
  const value = properties.get(id);
  return typeof value === 'string' ? value : '';
}
