import { asBuffer } from './sniff.ts';

const prescanBytes = 4096;

/** The encoding an XML declaration or an HTML `meta` names in the first 4 KB, also of UTF-16; undefined without one. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = asBuffer(bytes).toString('latin1', 0, prescanBytes).replaceAll('\0', '');
  const declaration = /<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head);
  if (declaration !== null) return declaration[1];
  for (const meta of head.matchAll(/<meta\b[^>]*>/gi)) {
    const charset = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(meta[0]);
    if (charset !== null) return charset[1];
  }
  return undefined;
}
