import { ChevronDown, ChevronUp, FileText, Lightbulb, TextQuote, TextSearch } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { toldLook } from '../../app/told.ts';
import { classNames } from '../../ui/class-names.ts';
import { Notice } from '../../ui/Notice.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FileView } from '../preview/FileView.tsx';
import { FindBar, MatchSteps } from '../preview/MatchSteps.tsx';
import { PreviewSkeleton } from '../preview/PreviewSkeleton.tsx';
import type { PreviewedResult } from '../preview/previewed-result.ts';
import { WhyThis } from '../preview/WhyThis.tsx';
import { useReadingKeys } from '../preview/use-reading-keys.ts';
import { useFindText } from '../similar/use-find-similar.ts';
import { FileHeader } from './FileHeader.tsx';
import { useFileMenu } from './use-file-menu.tsx';
import { usePreviewed } from './use-previewed.ts';

const { preview: words } = messages;

/** The selected file: what it is, what can be done with it, and its text at the passage that was found. */
export function Preview({ onClose }: { onClose?: () => void }) {
  const { result, query, isWaiting } = usePreviewed();
  if (!result) return <p className="m-auto text-text-2">{words.none}</p>;
  // A file of its own begins at its own best passage.
  return (
    <PreviewOf key={result.fileId} result={result} query={query} isWaiting={isWaiting} onClose={onClose} />
  );
}

interface PreviewOfProps {
  readonly result: SearchResult;
  readonly query: string;
  /** It is not to be seen; its keys work. */
  readonly isWaiting: boolean;
  readonly onClose: (() => void) | undefined;
}

/** Not drawn again with every key. */
const PreviewOf = memo(function PreviewOf({ result, query, isWaiting, onClose }: PreviewOfProps) {
  const [passage, setPassage] = useState(0);
  const [showsWhy, setShowsWhy] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const count = result.passages.length;
  const chosen = Math.min(passage, Math.max(0, count - 1));
  const actions = useFileMenu(result).filter(({ label }) => label !== messages.search.actions.preview);
  const from = result.passages[chosen]?.start ?? 0;
  const onKeyDown = useReadingKeys(pane, from);
  const isFinding = useFeature('matches', ({ findText }) => findText !== null);
  useFollowFile(result, query, isWaiting);
  return (
    // The keys are those of the text and the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- see above
    <div
      ref={pane}
      onKeyDown={onKeyDown}
      className={classNames('relative flex min-h-0 flex-1 flex-col', isWaiting && 'opacity-0')}
    >
      <FileHeader file={result} actions={actions} onClose={onClose}>
        <IconButton
          label={messages.why.title}
          aria-expanded={showsWhy}
          onClick={() => setShowsWhy(!showsWhy)}
        >
          <Lightbulb aria-hidden className="size-4" />
        </IconButton>
        {!isFinding && <MatchSteps from={from} />}
        {count > 1 && <PassageSteps index={chosen} count={count} onChange={setPassage} />}
        {result.passages[chosen] && (
          <PassageActions text={result.passages[chosen].text} fileId={result.fileId} />
        )}
      </FileHeader>
      {showsWhy && <WhyThis result={result} />}
      <FindBar onClose={() => pane.current?.querySelector<HTMLElement>('article')?.focus()} />
      <PreviewBody result={result} passage={chosen} />
    </div>
  );
});

/** What is found and meant in the file follows the search that it was found by. */
function useFollowFile({ fileId, passages }: SearchResult, query: string, isWaiting: boolean): void {
  const { matches, explained } = useServices();
  useEffect(() => {
    matches.getState().follow(fileId, query, isWaiting);
    if (isWaiting) return;
    explained.getState().follow(
      query,
      passages.map(({ chunkId }) => chunkId),
    );
  }, [matches, explained, fileId, passages, query, isWaiting]);
}

/** The keyboard's way to what a selection in the text offers. */
function PassageActions({ text, fileId }: { text: string; fileId: number }) {
  const find = useFindText();
  return (
    <div className="flex">
      <IconButton label={words.similarPassage} onClick={() => find(text, 'files', fileId)}>
        <TextQuote aria-hidden className="size-4" />
      </IconButton>
      <IconButton label={words.tracePassage} onClick={() => find(text, 'places', fileId)}>
        <TextSearch aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}

function PassageSteps({
  index,
  count,
  onChange,
}: {
  index: number;
  count: number;
  onChange: (index: number) => void;
}) {
  return (
    <div className="flex shrink-0 items-center">
      <span className="mr-1 tabular-nums">{words.passage(index + 1, count)}</span>
      <IconButton label={words.previousPassage} disabled={index === 0} onClick={() => onChange(index - 1)}>
        <ChevronUp aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={words.nextPassage}
        disabled={index === count - 1}
        onClick={() => onChange(index + 1)}
      >
        <ChevronDown aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}

export function PreviewBody({ result, passage }: { result: PreviewedResult; passage: number }) {
  const show = useFeature('preview', (state) => state.show);
  const isLoaded = useFeature('preview', (state) => state.loadedId === result.fileId);
  const isSlow = useFeature('preview', (state) => state.slow);
  const error = useFeature('preview', (state) => state.error);
  const isEmpty = useFeature('preview', (state) => state.parts.length === 0);
  const problem = useFeature('preview', (state) => state.look?.problem ?? null);
  const showsItself = useFeature(
    'preview',
    ({ look }) => look?.shows != null && look.problem?.code !== 'encrypted',
  );
  const holdsPassage = useFeature('preview', ({ parts }) => {
    const wanted = result.passages[passage];
    return (
      wanted === undefined || parts.some((part) => part.start <= wanted.start && wanted.start < part.end)
    );
  });
  const chunkId = result.passages[passage]?.chunkId ?? null;
  useEffect(() => {
    // The passage lies outside the parts that were read: read around it.
    if (isLoaded && !holdsPassage) show(result.fileId, chunkId);
  }, [show, isLoaded, holdsPassage, result.fileId, chunkId]);

  if (isLoaded && error)
    return (
      <div className="p-6">
        <Notice nextStep={error.nextStep}>{`${words.failed} ${error.message}`}</Notice>
      </div>
    );
  if (!isLoaded) return isSlow ? <PreviewSkeleton /> : null;
  if (isEmpty && !showsItself)
    return (
      <EmptyState icon={<FileText />} title={words.noText}>
        <p>{problem ? toldLook(problem).message : words.noTextHelp}</p>
        {problem && <p>{toldLook(problem).nextStep}</p>}
      </EmptyState>
    );
  return <FileView result={result} passage={passage} />;
}
