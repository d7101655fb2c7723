/**
 * Letters that are added, left out, changed, or swapped with the next (optimal string alignment), between each beginning of the
 * word and another text: by the length of the beginning, until the next call. Nothing exact above `limit`.
 */
export function editDistances(word: string, limit: number): (other: string) => Uint16Array {
  const far = new Uint16Array(word.length + 1).fill(limit + 1);
  let [before, last, row] = [new Uint16Array(far), new Uint16Array(far), new Uint16Array(far)];
  return (other) => {
    for (let length = 0; length <= word.length; length += 1) last[length] = length;
    for (let at = 1; at <= other.length; at += 1) {
      let least = (row[0] = at);
      for (let length = 1; length <= word.length; length += 1) {
        const isSame = word.charCodeAt(length - 1) === other.charCodeAt(at - 1);
        let cost = Math.min(
          (row[length - 1] ?? 0) + 1,
          (last[length] ?? 0) + 1,
          (last[length - 1] ?? 0) + (isSame ? 0 : 1),
        );
        const isSwapped =
          length > 1 &&
          at > 1 &&
          word.charCodeAt(length - 1) === other.charCodeAt(at - 2) &&
          word.charCodeAt(length - 2) === other.charCodeAt(at - 1);
        if (isSwapped) cost = Math.min(cost, (before[length - 2] ?? 0) + 1);
        row[length] = cost;
        least = Math.min(least, cost);
      }
      if (least > limit) return far;
      [before, last, row] = [last, row, before];
    }
    return last;
  };
}
