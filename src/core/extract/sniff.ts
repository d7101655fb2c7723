/** Recognises binary formats by their first bytes. Own table: the common path is text and must cost nothing. */

const oleMagic = 'd0cf11e0a1b11ae1';
const pdfSearchLength = 1024;

/** Hexadecimal first bytes of a format, and the name it has in the format table. */
const magics: readonly [string, string][] = [
  [oleMagic, 'ole'],
  ['1f8b', 'gz'],
  ['425a68', 'bz2'],
  ['fd377a585a00', 'xz'],
  ['28b52ffd', 'zst'],
  ['377abcaf271c', '7z'],
  ['526172211a07', 'rar'],
  ['4d534346', 'cab'],
  ['303730373031', 'cpio'],
  ['c771', 'cpio'],
  ['89504e470d0a1a0a', 'png'],
  ['ffd8ff', 'jpg'],
  ['47494638', 'gif'],
  ['49492a00', 'tif'],
  ['4d4d002a', 'tif'],
  ['38425053', 'psd'],
  ['00000100', 'ico'],
  ['4f676753', 'ogg'],
  ['664c6143', 'flac'],
  ['494433', 'mp3'],
  ['1a45dfa3', 'mkv'],
  ['53514c69746520666f726d61742033', 'sqlite'],
  ['000100005374616e64617264', 'mdb'],
  ['7b5c727466', 'rtf'],
  ['49545346', 'chm'],
  ['ff575043', 'wpd'],
  ['62706c6973743030', 'plist-binary'],
  ['7f454c46', 'elf'],
  ['cafebabe', 'class'],
  ['0061736d', 'wasm'],
  ['774f4646', 'woff'],
  ['774f4632', 'woff2'],
  ['789f3e22', 'tnef'],
  ['574152432f', 'warc'],
  ['213c617263683e0a', 'ar'],
  ['4c5a4950', 'lz'],
  ['25215053', 'ps'],
  ['e4525c7b8cd8a74d', 'one'],
  ['31be0000', 'wri'],
  ['4d5a90', 'exe'],
];

const magicsByFirstByte = new Map<number, { bytes: Uint8Array; name: string }[]>();
for (const [hex, name] of magics) {
  const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
  const first = bytes[0] ?? 0;
  magicsByFirstByte.set(first, [...(magicsByFirstByte.get(first) ?? []), { bytes, name }]);
}

const riffKinds: Readonly<Record<string, string>> = { WEBP: 'webp', WAVE: 'wav', 'AVI ': 'avi' };

/** The binary format that the first bytes show, `zip` and `ole` being containers; null when they show none. */
export function sniffBinary(head: Uint8Array): string | null {
  const first = head[0];
  if (first === undefined) return null;
  const candidates = magicsByFirstByte.get(first);
  const match = candidates?.find(({ bytes }) => startsWith(head, bytes));
  if (match !== undefined) return match.name;
  if (first === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)) return 'zip';
  if (first === 0x52 && latin1(head, 0, 4) === 'RIFF') return riffKinds[latin1(head, 8, 12)] ?? null;
  if (latin1(head, 257, 262) === 'ustar') return 'tar';
  if (latin1(head, 4, 8) === 'ftyp')
    return /^(?:avif|hei[cf]|mif1)/.test(latin1(head, 8, 12)) ? 'heic' : 'mp4';
  return isPdf(head) ? 'pdf' : null;
}

/** Readers accept a PDF whose mark comes a little late; it must still stand at the start of a line or of the file. */
function isPdf(head: Uint8Array): boolean {
  if (head[0] === 0x25) return latin1(head, 0, 5) === '%PDF-';
  const at = asBuffer(head.subarray(0, pdfSearchLength)).indexOf('%PDF-1.');
  return at > 0 && (head[at - 1] === 0x0a || head[at - 1] === 0x0d || head[at - 1] === 0);
}

function startsWith(head: Uint8Array, prefix: Uint8Array): boolean {
  return prefix.length <= head.length && prefix.every((byte, index) => head[index] === byte);
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return asBuffer(bytes).toString('latin1', start, end);
}

/** The same memory as a Buffer. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What a zip holds, by the names of its entries: an office format, or just `zip`. */
export function sniffZip(bytes: Uint8Array): string {
  const buffer = asBuffer(bytes);
  if (buffer.toString('latin1', 30, 38) === 'mimetype') {
    const kind = buffer.toString('latin1', 38, 100);
    if (kind.includes('epub')) return 'epub';
    if (kind.includes('opendocument.text')) return 'odt';
    if (kind.includes('opendocument.spreadsheet')) return 'ods';
    if (kind.includes('opendocument.presentation')) return 'odp';
  }
  if (!buffer.includes('[Content_Types].xml')) return 'zip';
  if (buffer.includes('word/')) return 'docx';
  if (buffer.includes('xl/')) return 'xlsx';
  return buffer.includes('ppt/') ? 'pptx' : 'zip';
}

/** What an old-style container holds, by the names of its streams; `ole` when it is none that Trove reads. */
export function sniffOle(bytes: Uint8Array): string {
  const buffer = asBuffer(bytes);
  const has = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'));
  if (has('__properties_version1.0')) return 'msg';
  if (has('WordDocument')) return 'doc';
  if (has('PowerPoint Document')) return 'ppt';
  if (has('BodyText') && has('HwpSummaryInformation')) return 'hwp';
  return has('Workbook') || has('Book\0') ? 'xls' : 'ole';
}

/** Word, Excel and PowerPoint keep a password-protected document in this stream of an old-style container. */
export function isEncryptedOle(bytes: Uint8Array): boolean {
  return asBuffer(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
