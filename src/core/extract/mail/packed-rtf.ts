/** What a packed text may refer to before it has written anything ([MS-OXRTFCP] 2.1.2.1). */
const dictionary =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial' +
  'Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const windowSize = 4096;
const headerLength = 16;
const unpackedMark = 0x414c454d;
const maxLength = 64 * 1024 * 1024;

/** Unpacks the Rich Text of an Outlook message; what is cut gives what is there. */
export function unpackRtf(packed: Buffer): Buffer {
  if (packed.length < headerLength) return Buffer.alloc(0);
  if (packed.readUInt32LE(8) === unpackedMark) return packed.subarray(headerLength);
  const window = Buffer.alloc(windowSize);
  let place = window.write(dictionary, 'latin1');
  // Each reference of two bytes stands for at most seventeen.
  const output = Buffer.alloc(Math.min(maxLength, packed.readUInt32LE(4), 9 * packed.length));
  let length = 0;
  let at = headerLength;
  const put = (byte: number) => {
    output[length] = byte;
    length += 1;
    window[place] = byte;
    place = (place + 1) % windowSize;
  };
  while (at < packed.length && length < output.length) {
    const flags = packed.readUInt8(at);
    at += 1;
    for (let bit = 0; bit < 8 && at < packed.length && length < output.length; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        put(packed.readUInt8(at));
        at += 1;
        continue;
      }
      if (at + 2 > packed.length) return output.subarray(0, length);
      const reference = packed.readUInt16BE(at);
      at += 2;
      const start = reference >>> 4;
      if (start === place) return output.subarray(0, length);
      for (let step = 0; step < (reference & 15) + 2; step += 1)
        put(window[(start + step) % windowSize] ?? 0);
    }
  }
  return output.subarray(0, Math.min(length, output.length));
}
