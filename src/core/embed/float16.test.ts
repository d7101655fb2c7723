import { expect, test } from 'vitest';
import { fromFloat16, toFloat16 } from './float16.ts';

test('half floats keep a normalised vector to three digits, and the edges exactly', () => {
  const values = Float32Array.of(
    0,
    -0,
    1,
    -1,
    0.5,
    65504,
    1e6,
    -Infinity,
    5.960464477539063e-8,
    1e-9,
    0.0612345,
  );
  const back = fromFloat16(toFloat16(values));
  expect([...back.subarray(0, 9)]).toEqual([
    0,
    -0,
    1,
    -1,
    0.5,
    65504,
    Infinity,
    -Infinity,
    5.960464477539063e-8,
  ]);
  expect(back[9]).toBe(0);
  expect(back[10]).toBeCloseTo(0.0612345, 4);
  expect(fromFloat16(toFloat16(Float32Array.of(NaN)))[0]).toBeNaN();
});

test('the bits are those LanceDB reads, and a view into a larger buffer is read from its own start', () => {
  expect([...toFloat16(Float32Array.of(1, -2, 0.5))]).toEqual([0x3c00, 0xc000, 0x3800]);
  expect([...fromFloat16(Uint16Array.of(0, 0x3c00, 0xc000).subarray(1))]).toEqual([1, -2]);
});
