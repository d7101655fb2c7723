import type { Address, Attachment, Email } from 'postal-mime';
import { DocumentBuilder } from '../document-builder.ts';
import { parseDate } from '../facts.ts';
import type { NestedReader, ReadOutcome } from '../outcome.ts';
import { asBuffer } from '../sniff.ts';
import { addMessage, type Message } from './message.ts';
import { withCharset } from './missing-charset.ts';

/** Endings for attachments without a name, so that they can be read at all. */
const endings: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/calendar': 'ics',
  'text/x-vcard': 'vcf',
  'text/vcard': 'vcf',
  'application/pdf': 'pdf',
  'application/rtf': 'rtf',
};

/** Reads a mail message (`.eml`), a message of Apple Mail (`.emlx`) or a web page saved as one (`.mhtml`). */
export async function readMail(bytes: Uint8Array, nested: NestedReader, name: string): Promise<ReadOutcome> {
  const content = /\.emlx$/i.test(name) ? withoutEnvelope(bytes) : bytes;
  const message = await parseMessage(content);
  const builder = new DocumentBuilder();
  await addMessage(builder, message, nested, 'above');
  const { subject, from, date } = message;
  return {
    document: builder.finish({
      title: subject,
      author: from,
      ...(date === undefined ? {} : { created: date }),
    }),
  };
}

/** Apple Mail writes the message's length before it and a list of properties behind it. */
function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  const head = /^\s*(\d{1,12})\s*\n/.exec(asBuffer(bytes).toString('latin1', 0, 32));
  if (head === null) return bytes;
  return bytes.subarray(head[0].length, head[0].length + Number(head[1]));
}

/** The parts of a message in the format of mail (RFC 5322, MIME); throws when it is nested beyond reason. */
export async function parseMessage(bytes: Uint8Array): Promise<Message> {
  const mail = await parse(bytes);
  return {
    subject: mail.subject ?? '',
    from: mail.from === undefined ? '' : shownAddress(mail.from),
    to: shownAddresses(mail.to),
    cc: shownAddresses(mail.cc),
    date: dateOf(mail),
    text: (mail.text ?? '').replace(/\r\n?/g, '\n'),
    html: mail.html ?? '',
    attachments: mail.attachments.filter(isAttached).map((attachment, index) => ({
      name: attachment.filename ?? `part ${index + 1}.${endings[attachment.mimeType] ?? 'bin'}`,
      bytes: contentOf(attachment),
    })),
  };
}

/** A second time, with a guess, where a text that does not say its encoding is not the UTF-8 it should be. */
async function parse(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  const options = { forceRfc822Attachments: true, maxNestingDepth: 100 };
  const mail = await PostalMime.parse(bytes, options);
  if (!`${mail.text ?? ''}${mail.html ?? ''}`.includes('\uFFFD')) return mail;
  const patched = await withCharset(bytes);
  return patched === null ? mail : PostalMime.parse(patched, options);
}

/** The library gives a date it does not understand as it stands. */
function dateOf({ date }: Email): number | undefined {
  return date === undefined ? undefined : parseDate(date);
}

function shownAddresses(addresses: readonly Address[] | undefined): string {
  return (addresses ?? []).map(shownAddress).join(', ');
}

function shownAddress({ name, address, group }: Address): string {
  if (group !== undefined) return `${name}: ${group.map(shownAddress).join(', ')}`;
  const shown = name.replace(/\s+/g, ' ').trim();
  if (address === '' || address === undefined) return shown;
  return shown === '' || shown === address ? address : `${shown} <${address}>`;
}

/** Pictures and styles of the message itself are no attachments. */
function isAttached({ filename, mimeType, related, disposition }: Attachment): boolean {
  if (/^(?:image|font)\/|^text\/css$|javascript/.test(mimeType)) {
    return related !== true && disposition === 'attachment';
  }
  return filename !== null || endings[mimeType] !== undefined;
}

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
