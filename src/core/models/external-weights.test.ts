import { expect, test } from 'vitest';
import { ExternalWeights } from './external-weights.ts';

const entry = (name: string): Buffer =>
  Buffer.concat([
    Buffer.from('\x0a\x08location\x12', 'latin1'),
    Buffer.from(name.length < 128 ? [name.length] : [(name.length & 127) | 128, name.length >> 7]),
    Buffer.from(name),
  ]);

test.each([1, 7, 100, 5_000, 1_000_000])(
  'names are found once each, in blocks of %i bytes too, and no others',
  (size) => {
    const long = `weights-${'x'.repeat(200)}`;
    const filling = Buffer.alloc(6_000, 'the location of a tensor ');
    const graph = Buffer.concat([
      filling,
      entry('model.onnx_data'),
      filling,
      entry(long),
      entry('model.onnx_data'),
    ]);
    const external = new ExternalWeights();
    for (let at = 0; at < graph.length; at += size) external.read(graph.subarray(at, at + size), false);
    external.read(Buffer.alloc(0), true);
    expect(external.names).toEqual(['model.onnx_data', long]);
  },
);
