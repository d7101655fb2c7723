import { useEffect, useState } from 'react';
import { messages } from '../../app/messages.ts';
import { toldNotice } from '../../app/told.ts';
import type { Notice } from '../../../shared/contract/search.ts';
import { asPath } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { DidYouMean } from './DidYouMean.tsx';

const { finding: words } = messages;
/** An operator that is being typed is not wrong yet. */
const settleTime = 700;
const none: readonly Notice[] = [];

/** What is said of the search text itself, right below it: what was left out of it, and what may have been meant. */
export function SearchNotes() {
  const answered = useFeature('search', (state) => state.answeredQuery);
  const isSettled = useSettled(answered);
  const about = useFeature('search', (state) => state.response?.notices ?? none).filter(
    ({ range }) => range && (isSettled || range[1] < answered.length),
  );
  // Where nothing was found it stands in the middle, with what else can be done.
  const isSuggested = useFeature(
    'search',
    ({ response }) => (response?.didYouMean ?? null) !== null && (response?.results.length ?? 0) > 0,
  );
  const isFailed = useFeature('search', (state) => state.phase === 'failed');
  const path = useUnknownPath(isSettled);
  if (isFailed || (about.length === 0 && !isSuggested && path === null)) return null;
  return (
    <section
      aria-label={words.notes}
      className="flex shrink-0 flex-col gap-0.5 border-b border-line px-4 py-1.5 text-text-2"
    >
      {about.map((notice) => (
        <p key={`${notice.range?.join('-')} ${notice.message}`} className="wrap-anywhere">
          {toldNotice(notice, answered.slice(...(notice.range ?? []))).message}
        </p>
      ))}
      {path !== null && <UnknownPath path={path} />}
      {isSuggested && <DidYouMean />}
    </section>
  );
}

/** True once this text has stayed the same for a while. */
function useSettled(text: string): boolean {
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settleTime);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text;
}

/** The path that is searched for when no file of the index has it. */
function useUnknownPath(isSettled: boolean): string | null {
  return useFeature('search', ({ answeredQuery, response }) => {
    if (!isSettled || response === null || response.goTo !== null) return null;
    if (response.notices.some(({ code }) => code === 'FOLDER_PATH')) return null;
    return asPath(answeredQuery);
  });
}

function UnknownPath({ path }: { path: string }) {
  const { library, place } = useServices();
  return (
    <p className="flex min-w-0 items-center gap-1">
      {words.unknownPath}
      <Button
        look="quiet"
        className="h-6 font-semibold"
        onClick={() => {
          void library.getState().explain(path);
          place.getState().goTo('library');
        }}
      >
        {words.whyPath}
      </Button>
    </p>
  );
}
