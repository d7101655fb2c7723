import type { Layered } from './layers.ts';
import type { InlineLook } from './MarkedText.tsx';

/** The same with the marks shown in which something was found, such as an address; what is counted can be seen. */
export function withFoundShown(
  inline: readonly Layered<InlineLook>[],
  found: readonly Layered<unknown>[],
): readonly Layered<InlineLook>[] {
  let next = 0;
  const holdsFound = ({ start, end, value }: Layered<InlineLook>): boolean => {
    while ((found[next]?.start ?? Infinity) < start) next += 1;
    return value === 'hidden' && (found[next]?.end ?? Infinity) <= end;
  };
  const isShown = inline.map(holdsFound);
  if (!isShown.includes(true)) return inline;
  return inline.map((mark, index) => {
    if (isShown[index]) return { ...mark, value: 'found' };
    const partsWords = mark.value === 'hidden' && isShown[index + 1] && inline[index + 1]?.start === mark.end;
    return partsWords ? { ...mark, value: 'gap' } : mark;
  });
}
