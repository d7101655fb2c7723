import { asBuffer } from '../sniff.ts';
import type { ArchiveMember } from './member.ts';

const maxHeadLength = 64 * 1024;

/** The answers kept in a web archive (ISO 28500), under their addresses; ends where the file is cut. */
export function* warcMembers(bytes: Uint8Array): Generator<ArchiveMember> {
  const buffer = asBuffer(bytes);
  for (let at = buffer.indexOf('WARC/'); at >= 0;) {
    const end = buffer.indexOf('\r\n\r\n', at);
    if (end < 0 || end - at > maxHeadLength) return;
    const head = buffer.toString('latin1', at, end);
    const length = Number(fieldOf(head, 'Content-Length'));
    if (!Number.isSafeInteger(length)) return;
    const content = buffer.subarray(end + 4, end + 4 + length);
    const kind = fieldOf(head, 'WARC-Type');
    if (kind === 'response' || kind === 'resource' || kind === 'conversion')
      yield memberOf(head, kind, content);
    at = buffer.indexOf('WARC/', end + 4 + length);
  }
}

function memberOf(head: string, kind: string, content: Buffer): ArchiveMember {
  const address = fieldOf(head, 'WARC-Target-URI').replace(/^<|>$/g, '');
  const bodyAt =
    kind === 'response' && content.toString('latin1', 0, 5) === 'HTTP/' ? content.indexOf('\r\n\r\n') + 4 : 0;
  const isPage = /^content-type:\s*text\/html/im.test(content.toString('latin1', 0, bodyAt));
  const path = address.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/s, '');
  const body = content.subarray(bodyAt);
  return {
    path: isPage && !/\.x?html?$/i.test(path) ? `${path}/index.html` : path,
    kind: 'file',
    size: body.length,
    encrypted: false,
    read: () => body,
  };
}

function fieldOf(head: string, name: string): string {
  return new RegExp(`^${name}:\\s*(.*?)\\s*$`, 'im').exec(head)?.[1] ?? '';
}
