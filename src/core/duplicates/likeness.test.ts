import { describe, expect, test } from 'vitest';
import { familiesOf } from './families.ts';
import { isNear, likenessOf, weightsOf } from './likeness.ts';
import { mix, shinglesOf } from './shingles.ts';
import { estimate, packSignature, signatureOf, unpackSignature } from './signature.ts';

/** Words that no other seed has. */
function words(seed: string, count: number): string {
  return Array.from({ length: count }, (_, at) => `${seed}${at}`).join(' ');
}

const evenly = (): number => 1;

describe('shingles', () => {
  test('layout, case and markup make no difference', () => {
    expect(shinglesOf('# The *quick*\nbrown  FOX.')).toEqual(shinglesOf('the quick brown fox'));
  });

  test('the order of words does', () => {
    expect(shinglesOf('the quick brown fox')).not.toEqual(shinglesOf('the brown quick fox'));
  });

  test('a changed character in Chinese text changes a few shingles and not all', () => {
    const one = shinglesOf('先将黄瓜切片然后放入锅中翻炒均匀即可出锅装盘');
    const other = shinglesOf('先将青瓜切片然后放入锅中翻炒均匀即可出锅装盘');
    expect(likenessOf(one, other, evenly).jaccard).toBeGreaterThan(0.6);
  });

  test('texts of no, one or two words are told apart', () => {
    expect([...shinglesOf(' .,! ')]).toEqual([]);
    expect(shinglesOf('hello')).toHaveLength(1);
    expect(shinglesOf('hello')).not.toEqual(shinglesOf('goodbye'));
    expect(shinglesOf('hello world')).not.toEqual(shinglesOf('hello'));
  });

  test('a text larger than the buffer keeps its first shingles', () => {
    const long = shinglesOf(words('w', 200_000));
    expect(long.length).toBeGreaterThan(199_900);
    expect(long).toContain(shinglesOf('w0 w1 w2')[0]);
  });
});

describe('signatures', () => {
  test('estimate what two sets share within their error', () => {
    const shared = Array.from({ length: 600 }, (_, at) => mix(at));
    const own = (seed: number): number[] => Array.from({ length: 300 }, (_, at) => mix(seed + at));
    const a = signatureOf(Uint32Array.from([...shared, ...own(10_000)]));
    const b = signatureOf(Uint32Array.from([...shared, ...own(20_000)]));
    expect(Math.abs(estimate(a, b) - 0.5)).toBeLessThan(0.13);
    expect(unpackSignature(packSignature(a))).toEqual(a);
    expect(unpackSignature(new Uint8Array(3))).toBeNull();
  });
});

describe('likeness', () => {
  test('a template that many share does not glue strangers, and a revision within the template is found', () => {
    const template = words('template', 60);
    const texts = Array.from({ length: 30 }, (_, at) => `${template} ${words(`own${at}x`, 25)}`);
    const revised = `${texts[0]} and one line more`;
    const sets = [...texts, revised].map(shinglesOf);
    const [first, second, last] = [sets[0], sets[1], sets.at(-1)] as [Uint32Array, Uint32Array, Uint32Array];
    const weight = weightsOf(sets, 30 * 85);
    expect(likenessOf(first, second, evenly).weighted).toBeGreaterThan(0.5);
    expect(isNear(likenessOf(first, second, weight), 0.5)).toBe(false);
    expect(isNear(likenessOf(first, last, weight), 0.5)).toBe(true);
  });

  test('a text that is nearly whole in a larger one is near although it shares less of that', () => {
    const part = words('part', 100);
    const [small, large] = [shinglesOf(part), shinglesOf(`${part} ${words('rest', 170)}`)];
    const likeness = likenessOf(small, large, evenly);
    expect(likeness.jaccard).toBeLessThan(0.5);
    expect(isNear(likeness, 0.5)).toBe(true);
  });
});

describe('families', () => {
  test('a chain of neighbours does not become one family', () => {
    const chain = Array.from({ length: 9 }, (_, at) => ({ a: at, b: at + 1, weight: 0.6 }));
    expect(Math.max(...familiesOf(chain).map(({ length }) => length))).toBeLessThanOrEqual(3);
  });

  test('all that are alike are one family, also when one pair is missing', () => {
    const edges = [
      { a: 0, b: 1, weight: 0.9 },
      { a: 1, b: 2, weight: 0.8 },
      { a: 0, b: 3, weight: 0.7 },
      { a: 1, b: 3, weight: 0.7 },
      { a: 2, b: 3, weight: 0.7 },
    ];
    expect(familiesOf(edges).map((family) => family.toSorted())).toEqual([[0, 1, 2, 3]]);
  });
});
