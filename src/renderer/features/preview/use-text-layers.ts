import { useEffect, useMemo, useState } from 'react';
import type { Passage } from '../../../shared/contract/search.ts';
import type { TextPart } from '../../../shared/contract/files.ts';
import { useFeature } from '../../app/Services.tsx';
import type { PreviewedResult } from './previewed-result.ts';
import type { ShownBlock } from '../search/shown-parts.ts';
import { withoutOverlaps } from '../search/snippet.ts';
import { withFoundShown } from './found-marks.ts';
import type { Layered } from './layers.ts';
import type { Manner } from './Blocks.tsx';
import type { TextLayers } from './MarkedText.tsx';

/** All that is said of the text that is shown; how it is written comes a moment later. */
export function useTextLayers(
  result: PreviewedResult,
  passage: number,
  parts: readonly TextPart[],
  blocks: readonly ShownBlock[],
  manner: Manner,
): TextLayers {
  const marks = useMarks(result);
  const nearest = useNearest(result.passages[passage]);
  const written = useWritten(parts, blocks, manner);
  return useMemo(
    () => ({ marks, nearest, syntax: written.syntax, inline: withFoundShown(written.inline, marks) }),
    [marks, nearest, written],
  );
}

/** Found words of the whole file once they are known, until then those of the found passages. */
export function useMarks(result: PreviewedResult): TextLayers['marks'] {
  const matches = useFeature('matches', (state) => (state.fileId === result.fileId ? state.matches : null));
  const current = useFeature('matches', (state) => (state.fileId === result.fileId ? state.index : null));
  return useMemo(() => {
    if (matches)
      return matches.map(({ start, end }, index) => ({
        start,
        end,
        value: index === current ? ('current' as const) : ('match' as const),
      }));
    const found = result.passages.flatMap(({ start, highlights }) =>
      highlights.map(([from, to]) => [start + from, start + to] as const),
    );
    return withoutOverlaps(found).map(([start, end]) => ({ start, end, value: 'match' as const }));
  }, [matches, current, result.passages]);
}

function useNearest(passage: Passage | undefined): TextLayers['nearest'] {
  const range = useFeature('explained', (state) => passage && state.nearest.get(passage.chunkId));
  return useMemo(
    () =>
      range && passage
        ? [{ start: passage.start + range[0], end: passage.start + range[1], value: true }]
        : [],
    [passage, range],
  );
}

type Written = Pick<TextLayers, 'inline' | 'syntax'>;

const asItIs: Written = { inline: [], syntax: [] };

function useWritten(parts: readonly TextPart[], blocks: readonly ShownBlock[], manner: Manner): Written {
  const format = useFeature('preview', (state) => state.look?.format ?? '');
  const [written, setWritten] = useState<Written>(asItIs);
  useEffect(() => {
    let isWanted = true;
    const take = (layers: Written): void => {
      if (isWanted) setWritten(layers);
    };
    const work = async (): Promise<void> => {
      if (manner.isMono) take({ inline: [], syntax: await syntaxOfParts(parts, format) });
      else if (manner.isMarkdown) take(await markdownOf(blocks));
      else take(asItIs);
    };
    // Without what says how it is written the text is still there.
    work().catch(() => take(asItIs));
    return () => {
      isWanted = false;
    };
  }, [parts, blocks, format, manner]);
  return written;
}

async function syntaxOfParts(parts: readonly TextPart[], format: string): Promise<Layered<string>[]> {
  const { syntaxLayer } = await import('./syntax.ts');
  return syntaxLayer(parts.map(({ text }) => text).join(''), parts[0]?.start ?? 0, format);
}

const fence = /^\s*(?:`{3,}|~{3,})[^\S\n]*([\w+#-]*)[^\n]*\n?/;
const closingFence = /\n?\s*(?:`{3,}|~{3,})\s*$/;

async function markdownOf(blocks: readonly ShownBlock[]): Promise<Written> {
  const { inlineLayer } = await import('./inline-markdown.ts');
  const written = { inline: [] as Written['inline'][number][], syntax: [] as Written['syntax'][number][] };
  for (const { kind, pieces } of blocks) {
    const [text, from] = [pieces.map((piece) => piece.text).join(''), pieces[0]?.start ?? 0];
    if (kind !== 'code') {
      written.inline.push(...inlineLayer(text, from));
      continue;
    }
    const [opening = '', language = ''] = fence.exec(text) ?? [];
    if (opening === '') continue;
    const end = closingFence.exec(text)?.index ?? text.length;
    written.inline.push({ start: from, end: from + opening.length, value: 'hidden' });
    if (end < text.length)
      written.inline.push({ start: from + end, end: from + text.length, value: 'hidden' });
    const { syntaxLayer } = await import('./syntax.ts');
    const code = text.slice(opening.length, end);
    written.syntax.push(...syntaxLayer(code, from + opening.length, language.toLowerCase()));
  }
  return written;
}
