import { ChevronDown, ChevronUp, FileText, X } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { formatBytes, formatFullDate } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { folderOf } from '../../app/paths.ts';
import { useFeature } from '../../app/Services.tsx';
import { Note } from '../../ui/Banner.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FileIcon } from '../../ui/FileIcon.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';
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
  return (
    <>
      <PreviewHeader result={result} onClose={onClose}>
        {count > 1 && <PassageSteps index={chosen} count={count} onChange={setPassage} />}
      </PreviewHeader>
      <PreviewBody result={result} passage={chosen} />
    </>
  );
}

function PreviewHeader({
  result,
  onClose,
  children,
}: {
  result: SearchResult;
  onClose: (() => void) | undefined;
  children: ReactNode;
}) {
  const { name, path, size, modified, type, title } = result;
  const actions = useFileMenu(result).filter(({ label }) => label !== messages.search.actions.preview);
  const facts = [messages.types[type], formatBytes(size), formatFullDate(modified)].filter(Boolean);
  return (
    <header className="shrink-0 border-b border-line pt-3 pr-3 pb-2 pl-6">
      <div className="flex items-start gap-3">
        <FileIcon type={type} className="mt-1 size-6" />
        <div className="min-w-0 flex-1">
          <h2 className="line-clamp-2 text-read leading-6 font-semibold wrap-anywhere">{name}</h2>
          {title !== '' && title !== name && <p className="truncate text-text-2">{title}</p>}
          <FrontEllipsis path={folderOf(path)} title={path} className="text-small text-text-2 select-text" />
        </div>
        <div className="flex shrink-0">
          {actions.map(({ label, keys, icon, run }) => (
            <IconButton key={label} label={label} hint={keys} onClick={run}>
              {icon}
            </IconButton>
          ))}
          {onClose && (
            <IconButton label={words.close} hint="Esc" onClick={onClose}>
              <X aria-hidden className="size-4" />
            </IconButton>
          )}
        </div>
      </div>
      <div className="flex h-7 items-center gap-3 pl-9 text-small text-text-2">
        <p className="min-w-0 flex-1 truncate tabular-nums">{facts.join(' · ')}</p>
        {children}
      </div>
    </header>
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

function PreviewBody({ result, passage }: { result: SearchResult; passage: number }) {
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
