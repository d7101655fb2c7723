/** Groups of texts that belong together, from pairs that are alike. */

export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Two families join when at least this part of the pairs across them is alike: no chain of strangers. */
const leastLinked = 0.5;
/** Pairs that are looked at across two large families. */
const mostLooked = 400;

/** Joins the most alike first (average linkage over the pairs that are alike); families of two members at least. */
export function familiesOf(edges: readonly Edge[]): number[][] {
  const linked = new Set(edges.map(({ a, b }) => keyOf(a, b)));
  const familyOf = new Map<number, number[]>();
  const family = (member: number): number[] => {
    const known = familyOf.get(member) ?? [member];
    familyOf.set(member, known);
    return known;
  };
  for (const { a, b } of edges.toSorted((x, y) => y.weight - x.weight)) {
    const [one, other] = [family(a), family(b)];
    if (one === other || linkedPart(one, other, linked) < leastLinked) continue;
    const [larger, smaller] = one.length >= other.length ? [one, other] : [other, one];
    for (const member of smaller) {
      larger.push(member);
      familyOf.set(member, larger);
    }
  }
  return [...new Set(familyOf.values())].filter(({ length }) => length > 1);
}

function linkedPart(one: readonly number[], other: readonly number[], linked: ReadonlySet<string>): number {
  const stride = Math.max(1, Math.floor((one.length * other.length) / mostLooked));
  let [looked, found] = [0, 0];
  for (let pair = 0; pair < one.length * other.length; pair += stride) {
    const a = one[pair % one.length] ?? 0;
    const b = other[Math.floor(pair / one.length)] ?? 0;
    looked += 1;
    if (linked.has(keyOf(a, b))) found += 1;
  }
  return found / looked;
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
