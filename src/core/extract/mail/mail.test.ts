import { expect, test } from 'vitest';
import type { ExtractedDocument } from '../document.ts';
import { classify, extractBytes } from '../extract-file.ts';
import { makePdf } from '../office-fixtures.ts';
import { splitMbox } from './mbox.ts';

async function documentOf(name: string, content: string | Uint8Array): Promise<ExtractedDocument> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const extraction = await extractBytes(name, bytes);
  if (extraction.state !== 'extracted') throw new Error(JSON.stringify(extraction));
  return extraction.document;
}

const headers =
  'From: =?utf-8?Q?J=C3=BCrgen?= <j@example.org>\nTo: Ada <a@example.org>, b@example.org\nSubject: =?iso-8859-1?Q?=C4pfel?=\n' +
  'Date: Fri, 31 May 2024 14:00:00 +0200\nMIME-Version: 1.0\n';

const part = (type: string, body: string, more = '') => `--b\nContent-Type: ${type}\n${more}\n${body}\n`;
const attached = (name: string, content: Uint8Array) =>
  part(
    'application/octet-stream',
    Buffer.from(content).toString('base64'),
    `Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="${name}"\n`,
  );
const multipart = (...parts: string[]) =>
  `${headers}Content-Type: multipart/alternative; boundary=b\n\n${parts.join('')}--b--\n`;

test('a message shows who, when, subject and text; its facts are those of the mail', async () => {
  const document = await documentOf(
    'a.eml',
    `${headers}Content-Type: text/plain; charset=utf-8\n\nRipe on \xe2\x82\xac5.\n`,
  );
  expect(document.text).toBe(
    'From: Jürgen <j@example.org>\nTo: Ada <a@example.org>, b@example.org\nDate: 2024-05-31 12:00 UTC\n\nÄpfel\n\nRipe on €5.',
  );
  expect(document).toMatchObject({
    title: 'Äpfel',
    author: 'Jürgen <j@example.org>',
    created: Date.UTC(2024, 4, 31, 12),
  });
});

test('of two versions that say the same only the formatted one is read', async () => {
  const both = multipart(
    part('text/plain', 'Ripe pears today'),
    part('text/html', '<h1>Pears</h1><p>Ripe pears today'),
  );
  expect((await documentOf('a.eml', both)).text.match(/today/g)).toHaveLength(1);
  const different = multipart(part('text/plain', 'Open the page'), part('text/html', '<p>Ripe pears today'));
  expect((await documentOf('a.eml', different)).text).toMatch(/Open the page\s+Ripe pears today/);
});

test('attachments are listed by name and read, messages in messages too, but not endlessly', async () => {
  const mail = multipart(
    part('text/plain', 'See below.'),
    attached('report.pdf', makePdf(['Gala 12 tons'])),
    attached('x.bin', Buffer.from([0, 1, 2, 0])),
  );
  const { text } = await documentOf('a.eml', mail);
  expect(text).toMatch(/See below\.\s+report\.pdf\s+Report\s+Gala 12 tons\s+Author: Ada\s+x\.bin$/);
  let nested = `${headers}\ninnermost\n`;
  for (let depth = 0; depth < 20; depth += 1)
    nested = multipart(attached('fwd.eml', Buffer.from(nested, 'latin1')));
  expect((await documentOf('a.eml', nested)).text).not.toContain('innermost');
});

test('old mail that does not name its encoding is read as what it is', async () => {
  const { text } = await documentOf(
    'a.eml',
    'From: a@example.org\nSubject: x\n\nDie \xc4pfel sind sehr sch\xf6n und s\xfc\xdf.\n',
  );
  expect(text).toContain('Die Äpfel sind sehr schön und süß.');
});

test('mail without an ending is known by its headers, a text that merely has a colon is not', () => {
  expect(classify('1234567', Buffer.from(headers))).toMatchObject({ type: 'mail', format: 'eml' });
  expect(classify('inbox', Buffer.from(`From a@b Fri May 31 14:00:00 2024\n${headers}`)).format).toBe('mbox');
  expect(classify('notes', Buffer.from('Note: buy pears\nDate: today\n\n')).format).toBe('notes');
});

test('a mailbox is split at its separators only, and quoted lines lose their quote', async () => {
  const mailbox =
    `From a@b Fri May 31 14:00:00 2024\n${headers}\nFirst\nFrom here on 2024\n\n>From there\n\n` +
    `From a@b Fri May 31 15:00:00 2024\r\nSubject: Second\r\n\r\nLast\r\n`;
  expect([...splitMbox(Buffer.from(mailbox, 'latin1'))]).toHaveLength(2);
  const document = await documentOf('a.mbox', mailbox);
  expect(document.text).toMatch(
    /^Äpfel\n\nFrom: Jürgen[^]*First\nFrom here on 2024\n\nFrom there\n\nSecond\n\nLast$/,
  );
  expect(document.title).toBe('');
});

test("Apple Mail's length and properties around a message are no text", async () => {
  const message = `${headers}\nHello\n`;
  const { text } = await documentOf(
    'a.emlx',
    `${message.length}\n${message}<?xml version="1.0"?><plist>no</plist>`,
  );
  expect(text).toMatch(/Hello$/);
});

test.each([
  '',
  '\0\x01\x02',
  'Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\nContent-Type: multipart/mixed; boundary=b\n\n--b',
])('a damaged message is an outcome: %j', async (content) => {
  await expect(extractBytes('a.eml', Buffer.from(content, 'latin1'))).resolves.toHaveProperty('state');
});
