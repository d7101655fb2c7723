import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import wabt from 'wabt';
import { toFloat16 } from '../embed/float16.ts';
import { Int8Rows, program } from './int8-rows.ts';
import { clusteredVectors } from './vector-test-store.ts';

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
}

describe('Int8Rows', () => {
  test('runs what int8-rows.wat says (bytes of an older text)', async () => {
    const name = 'int8-rows.wat';
    const module = (await wabt()).parseWat(name, readFileSync(new URL(name, import.meta.url), 'utf8'));
    module.validate();
    expect(Buffer.from(module.toBinary({}).buffer).toString('base64')).toBe(program);
  });

  test.each([
    [256, 5_000],
    [40, 300],
    [3, 10],
  ])('of %i dimensions: %i cosines are those of the vectors', (dimensions, count) => {
    const vectors = clusteredVectors(count, dimensions);
    const rows = new Int8Rows(dimensions);
    for (const vector of vectors) rows.push(toFloat16(vector));
    const [query = new Float32Array()] = clusteredVectors(1, dimensions, 9);
    const cosines = rows.cosines(query);
    expect(cosines).toHaveLength(count);
    vectors.forEach((vector, row) =>
      expect(Math.abs((cosines[row] ?? 9) - dot(query, vector))).toBeLessThan(0.005),
    );
    expect([...rows.cosinesOf(query, [count - 1, undefined, 0])]).toEqual([
      cosines[count - 1],
      Number.NaN,
      cosines[0],
    ]);
  });

  test('keeps largest values in range (products that leave 32 bits), and no row without a direction', () => {
    const flat = new Float32Array(2_048).fill(1 / Math.sqrt(2_048));
    const rows = new Int8Rows(2_048);
    rows.push(toFloat16(flat));
    rows.push(toFloat16(flat.map((value) => -value)));
    expect(rows.push(new Uint16Array(2_048))).toBe(false);
    expect([...rows.cosines(flat)].map((cosine) => Number(cosine.toFixed(4)))).toEqual([1, -1]);
  });

  test('the last row takes the place of a removed one', () => {
    const vectors = clusteredVectors(4, 32);
    const rows = new Int8Rows(32);
    for (const vector of vectors) rows.push(toFloat16(vector));
    const [query = new Float32Array()] = vectors;
    const before = rows.cosines(query);
    rows.removeBySwap(1);
    expect([...rows.cosines(query)]).toEqual([before[0], before[3], before[2]]);
    rows.removeBySwap(2);
    expect([...rows.cosines(query)]).toEqual([before[0], before[3]]);
  });
});
