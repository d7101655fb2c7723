import { detectLegacyCharset } from '../legacy-charset.ts';
import { asBuffer } from '../sniff.ts';

const textPart = /^(Content-Type:[ \t]*text\/(?:plain|html))(?![^\n]*(?:\n[ \t][^\n]*)*charset)/gim;
const anyPart = /^Content-Type:/im;

/**
 * A message whose texts do not say their encoding, with the likeliest one written in; null when all of them say it.
 * Mail is UTF-8 then by the rules, but old mail is what its writer's computer used.
 */
export async function withCharset(bytes: Uint8Array): Promise<Uint8Array | null> {
  const raw = asBuffer(bytes).toString('latin1');
  const charset =
    /charset=(?:3D)?["']?([\w-]+)/i.exec(raw)?.[1] ?? (await detectLegacyCharset(unquoted(raw)));
  const headersEnd = raw.search(/\r?\n\r?\n/);
  if (!anyPart.test(raw.slice(0, Math.max(0, headersEnd)))) {
    return Buffer.from(`Content-Type: text/plain; charset=${charset}\n${raw}`, 'latin1');
  }
  const patched = raw.replace(textPart, `$1; charset=${charset}`);
  return patched === raw ? null : Buffer.from(patched, 'latin1');
}

/** The bytes that quoted-printable stands for; text that is none has few `=E4` in it. */
function unquoted(raw: string): Buffer {
  const bytes = raw.replace(/=([89A-F][0-9A-F])/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}
