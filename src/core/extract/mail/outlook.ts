import { DocumentBuilder } from '../document-builder.ts';
import type { CompoundFile } from '../ole/compound-file.ts';
import type { NestedReader, ReadOutcome } from '../outcome.ts';
import { readRtf } from '../rtf/rtf.ts';
import { addMessage, type Message } from './message.ts';
import { unpackRtf } from './packed-rtf.ts';
import { PropertyStorage, type Decode } from './property-storage.ts';

/** Properties of a message by their number ([MS-OXPROPS]). */
const subject = 0x0037;
const plainBody = 0x1000;
const packedBody = 0x1009;
const htmlBody = 0x1013;
const senderName = 0x0c1a;
const senderAddress = 0x0c1f;
const senderMail = 0x5d01;
const delivered = 0x0e06;
const submitted = 0x0039;
const messageCodePage = 0x3ffd;
const internetCodePage = 0x3fde;
const recipientKind = 0x0c15;
const displayName = 0x3001;
const address = 0x3003;
const mailAddress = 0x39fe;
const attachedName = 0x3707;
const attachedShortName = 0x3704;
const attachedContent = 0x3701;
const embeddedMessage = '__substg1.0_3701000d/';

const utf8 = 65_001;
const maxDepth = 3;

/** Reads a message of Outlook ([MS-OXMSG]) like any other mail; messages inside it as its attachments. */
export async function readOutlook(
  file: CompoundFile,
  nested: NestedReader,
  decode: Decode,
): Promise<ReadOutcome> {
  const builder = new DocumentBuilder();
  const message = await addStored(builder, new PropertyStorage(file, '', decode), nested, 0);
  const created = message.date === undefined ? {} : { created: message.date };
  return { document: builder.finish({ title: message.subject, author: message.from, ...created }) };
}

async function addStored(
  builder: DocumentBuilder,
  storage: PropertyStorage,
  nested: NestedReader,
  depth: number,
): Promise<Message> {
  const message = await messageIn(storage);
  await addMessage(builder, message, nested, depth === 0 ? 'above' : 'below');
  for (const attached of storage.children('__attach_version1.0_#')) {
    const inner = attached.child(embeddedMessage);
    if (inner !== null && depth < maxDepth) await addStored(builder, inner, nested, depth + 1);
  }
  return message;
}

async function messageIn(storage: PropertyStorage): Promise<Message> {
  storage.codePage = storage.number(messageCodePage) ?? storage.number(internetCodePage) ?? storage.codePage;
  const html = storage.text(htmlBody) || htmlBytes(storage);
  const text = storage.text(plainBody).replace(/\r\n?/g, '\n').trim();
  return {
    subject: storage.text(subject),
    from: shownAddress(storage.text(senderName), storage.text(senderMail) || storage.text(senderAddress)),
    to: recipients(storage, 1),
    cc: recipients(storage, 2),
    date: storage.time(delivered) ?? storage.time(submitted),
    text: text !== '' || html !== '' ? text : await formattedText(storage),
    html,
    attachments: storage.children('__attach_version1.0_#').flatMap((attached) => {
      const bytes = attached.bytes(attachedContent);
      const name =
        attached.text(attachedName) || attached.text(attachedShortName) || attached.text(displayName);
      return bytes === null ? [] : [{ name, bytes }];
    }),
  };
}

function htmlBytes(storage: PropertyStorage): string {
  const bytes = storage.bytes(htmlBody);
  return bytes === null ? '' : storage.decode(bytes, storage.number(internetCodePage) ?? utf8);
}

/** A message without plain text has it in Rich Text, packed. */
async function formattedText(storage: PropertyStorage): Promise<string> {
  const packed = storage.bytes(packedBody);
  if (packed === null) return '';
  const outcome = await readRtf(unpackRtf(packed));
  return 'document' in outcome ? outcome.document.text : '';
}

function recipients(storage: PropertyStorage, kind: number): string {
  return storage
    .children('__recip_version1.0_#')
    .filter((recipient) => recipient.number(recipientKind) === kind)
    .map((recipient) =>
      shownAddress(recipient.text(displayName), recipient.text(mailAddress) || recipient.text(address)),
    )
    .join(', ');
}

/** Addresses inside an Exchange server (`/O=…`) mean nothing to a person. */
function shownAddress(name: string, mail: string): string {
  if (mail === '' || mail.startsWith('/')) return name;
  return name === '' || name === mail ? mail : `${name} <${mail}>`;
}
