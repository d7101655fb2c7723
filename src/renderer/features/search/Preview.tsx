import { ChevronDown, ChevronUp, FileText, TextQuote, TextSearch } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { messages } from '../../app/messages.ts';
import { useFeature } from '../../app/Services.tsx';
import { Note } from '../../ui/Banner.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useFindText } from '../similar/use-find-similar.ts';
import { FileHeader } from './FileHeader.tsx';
import { PreviewText } from './PreviewText.tsx';
import { useFileMenu } from './use-file-menu.tsx';

const { preview: words } = messages;

/** The selected file: what it is, what can be done with it, and its text at the passage that was found. */
export function Preview({ onClose }: { onClose?: () => void }) {
  const result = useFeature('search', ({ response, selectedId }) =>
    response?.results.find(({ fileId }) => fileId === selectedId),
  );
  if (!result) return <p className="m-auto text-text-2">{words.none}</p>;
  // A file of its own begins at its own best passage.
  return <PreviewOf key={result.fileId} result={result} onClose={onClose} />;
}

function PreviewOf({ result, onClose }: { result: SearchResult; onClose: (() => void) | undefined }) {
  const [passage, setPassage] = useState(0);
  const count = result.passages.length;
  const chosen = Math.min(passage, Math.max(0, count - 1));
  const actions = useFileMenu(result).filter(({ label }) => label !== messages.search.actions.preview);
  return (
    <>
      <FileHeader file={result} actions={actions} onClose={onClose}>
        {result.passages[chosen] && (
          <PassageActions text={result.passages[chosen].text} fileId={result.fileId} />
        )}
        {count > 1 && <PassageSteps index={chosen} count={count} onChange={setPassage} />}
      </FileHeader>
      <PreviewBody result={result} passage={chosen} />
    </>
  );
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

/** What of a result the text needs. */
export type PreviewedResult = Pick<SearchResult, 'fileId' | 'name' | 'type' | 'passages'>;

export function PreviewBody({ result, passage }: { result: PreviewedResult; passage: number }) {
  const show = useFeature('preview', (state) => state.show);
  const isLoaded = useFeature('preview', (state) => state.loadedId === result.fileId);
  const isSlow = useFeature('preview', (state) => state.slow);
  const error = useFeature('preview', (state) => state.error);
  const isEmpty = useFeature('preview', (state) => state.parts.length === 0);
  const holdsPassage = useFeature('preview', ({ parts }) => {
    const wanted = result.passages[passage];
    return (
      wanted === undefined || parts.some((part) => part.start <= wanted.start && wanted.start < part.end)
    );
  });
  const chunkId = result.passages[passage]?.chunkId ?? null;
  useEffect(() => {
    // The passage lies outside the parts that were read: read around it.
    if (isLoaded && !holdsPassage && !isEmpty) show(result.fileId, chunkId);
  }, [show, isLoaded, holdsPassage, isEmpty, result.fileId, chunkId]);

  if (isLoaded && error)
    return (
      <div className="p-6">
        <Note nextStep={error.nextStep}>{`${words.failed} ${error.message}`}</Note>
      </div>
    );
  if (!isLoaded) return isSlow ? <PreviewSkeleton /> : null;
  if (isEmpty)
    return (
      <EmptyState icon={<FileText />} title={words.noText}>
        <p>{words.noTextHelp}</p>
      </EmptyState>
    );
  return <PreviewText result={result} passage={passage} />;
}

export function PreviewSkeleton() {
  return (
    <div className="flex flex-col gap-3 p-6">
      {['w-11/12', 'w-full', 'w-10/12', 'w-full', 'w-3/5', 'w-11/12', 'w-4/5'].map((width, line) => (
        // oxlint-disable-next-line react/no-array-index-key -- the lines never change
        <Skeleton key={line} className={`h-3 ${width}`} />
      ))}
    </div>
  );
}
