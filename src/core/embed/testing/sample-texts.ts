import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const archive = fileURLToPath(
  new URL('../../../../../shared/data/home-folder/home-folder.tar.gz', import.meta.url),
);

/** Why the sample of real files is not there; null when it is. */
export const sampleMissing = existsSync(archive) ? null : `${archive} is not on this machine`;

/** Up to `limit` passages of 1,000 characters, spread over the text files of the sample home folder. */
export function samplePassages(limit: number): string[] {
  const passages: string[] = [];
  for (const { name, content } of tarFiles(gunzipSync(readFileSync(archive)))) {
    if (!/\.(?:txt|md|html|csv|json|py|js|ts|c|eml|xml|rst|tex|srt)$/.test(name)) continue;
    const text = content.toString('utf8');
    for (let at = 0; at < text.length; at += 1000) passages.push(text.slice(at, at + 1000));
  }
  const stride = Math.max(1, Math.floor(passages.length / limit));
  return passages.filter((_, index) => index % stride === 0).slice(0, limit);
}

/** The plain files of a tar archive; names longer than its header allows come without their folder. */
function* tarFiles(tar: Buffer): Generator<{ name: string; content: Buffer }> {
  let at = 0;
  while (at + 512 <= tar.length && tar[at] !== 0) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    const type = String.fromCharCode(tar[at + 156] ?? 0);
    if (type === '0' || type === '\0') yield { name, content: tar.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
