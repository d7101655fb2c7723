import { FileSearch } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { AlikePassage, SimilarResult } from '../../../shared/contract/similar.ts';
import { messages } from '../../app/messages.ts';
import { similarMessages as words } from '../../app/messages-similar.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Segmented } from '../../ui/Choice.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { HighlightedText } from '../../ui/Text.tsx';
import { FileHeader } from '../search/FileHeader.tsx';
import { PreviewBody } from '../search/Preview.tsx';
import type { Range } from '../search/snippet.ts';
import { compareWords } from './compare-words.ts';
import { ownerOf } from './origin.ts';
import { SimilarityMeter } from './SimilarityMeter.tsx';
import { selectedResult, useSimilarMenu } from './use-similar-menu.tsx';

type View = 'pairs' | 'text';

/** The selected file: the passages that make it alike, side by side, or its text. */
export function Comparison({ onClose }: { onClose: (() => void) | undefined }) {
  const selected = useFeature('similar', selectedResult);
  const [view, setView] = useState<View>('pairs');
  const actions = useSimilarMenu(selected).filter(({ label }) => label !== messages.search.actions.preview);
  if (!selected) return <p className="m-auto text-text-2">{words.none}</p>;
  return (
    <>
      <FileHeader file={selected} actions={actions} onClose={onClose}>
        <Segmented
          label={words.views.label}
          value={view}
          onChange={setView}
          segments={[
            { value: 'pairs', label: words.views.pairs },
            { value: 'text', label: words.views.text },
          ]}
        />
      </FileHeader>
      {view === 'pairs' ? <Pairs key={selected.fileId} result={selected} /> : <WholeText result={selected} />}
    </>
  );
}

function Pairs({ result: { pairs, name, similarity } }: { result: SimilarResult }) {
  const origin = useFeature('similar', (state) => state.origin);
  if (pairs.length === 0)
    return (
      <EmptyState icon={<FileSearch />} title={words.noPairs}>
        <p>{words.noPairsHelp}</p>
        <SimilarityMeter similarity={similarity} />
      </EmptyState>
    );
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled text must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label={words.label}
      className="@container min-h-0 flex-1 overflow-y-auto px-6 py-4 -outline-offset-2"
    >
      <ol className="flex flex-col gap-6">
        {pairs.map((pair, index) => (
          <li key={`${pair.from.start} ${pair.to.chunkId}`}>
            <PairCard
              pair={pair}
              label={words.pair(index + 1, pairs.length)}
              names={[origin ? ownerOf(origin, pair.from) : '', name]}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

function PairCard({
  pair: { from, to, similarity },
  label,
  names,
}: {
  pair: SimilarResult['pairs'][number];
  label: string;
  names: readonly [string, string];
}) {
  const compared = useMemo(() => compareWords(from.text, to.text), [from.text, to.text]);
  const hasMarks = compared.from.length + compared.to.length > 0;
  return (
    <>
      <div className="mb-1.5 flex flex-wrap items-center gap-x-3 text-small text-text-2">
        <h3 className="font-medium text-text">{label}</h3>
        <SimilarityMeter similarity={similarity} />
        {hasMarks && (
          <p className="ml-auto">{compared.marks === 'same' ? words.sameMarked : words.differencesMarked}</p>
        )}
      </div>
      <div className="grid overflow-hidden rounded-lg border border-line @xl:grid-cols-2">
        <Passage name={names[0]} passage={from} ranges={compared.from} />
        <Passage
          name={names[1]}
          passage={to}
          ranges={compared.to}
          className="border-t border-line @xl:border-t-0 @xl:border-l"
        />
      </div>
    </>
  );
}

function Passage({
  name,
  passage: { text, page, headings },
  ranges,
  className,
}: {
  name: string;
  passage: AlikePassage;
  ranges: readonly Range[];
  className?: string;
}) {
  const place = [page === null ? null : messages.search.page(page), headings.join(' › ')].filter(Boolean);
  return (
    <div role="group" aria-label={words.inThis(name)} className={className}>
      <p className="flex gap-3 border-b border-line bg-raised px-3 py-1 text-small text-text-2">
        <span className="truncate font-medium text-text" title={name}>
          {name}
        </span>
        <span className="ml-auto max-w-1/2 shrink-0 truncate">{place.join(' · ')}</span>
      </p>
      <p className="px-3 py-2 text-read wrap-anywhere whitespace-pre-wrap select-text">
        <HighlightedText
          text={text.trimEnd()}
          ranges={ranges.filter(([, end]) => end <= text.trimEnd().length)}
        />
      </p>
    </div>
  );
}

/** The file's text around the passages of the pairs. */
function WholeText({ result }: { result: SimilarResult }) {
  const { preview } = useServices();
  const shown = useMemo(
    () => ({
      ...result,
      passages: result.pairs.flatMap(({ to }) =>
        to.chunkId === null ? [] : [{ ...to, chunkId: to.chunkId, highlights: [] }],
      ),
    }),
    [result],
  );
  const chunkId = shown.passages[0]?.chunkId ?? null;
  useEffect(() => {
    preview.getState().show(result.fileId, chunkId);
  }, [preview, result.fileId, chunkId]);
  return <PreviewBody key={result.fileId} result={shown} passage={0} />;
}
