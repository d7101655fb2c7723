import { useMemo } from 'react';
import type { DuplicateFile } from '../../../shared/contract/duplicates.ts';
import type { TextDiff as Diff } from '../../../shared/contract/versions.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { useServices } from '../../app/Services.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';
import { hunksOf, type DiffPiece } from './diff-hunks.ts';
import { useAnswer } from './use-answer.ts';

type Known = DuplicateFile & { readonly fileId: number };

/** What changed from the older to the newer of two texts, word by word and side by side. */
export function TextDiff({ older, newer }: { older: Known; newer: Known }) {
  const { client } = useServices().connection;
  const answer = useAnswer(`${older.fileId} ${newer.fileId}`, (signal) =>
    client.duplicates.diff({ from: older.fileId, to: newer.fileId }, { signal }),
  );
  if (answer.state === 'failed')
    return (
      <Notice nextStep={answer.error.nextStep}>{`${words.compareFailed} ${answer.error.message}`}</Notice>
    );
  return (
    <section aria-label={words.diff}>
      <div className="overflow-hidden rounded-lg border border-line">
        <div className="grid grid-cols-2 border-b border-line bg-raised text-small">
          <FrontEllipsis path={older.path} className="px-3 py-1 font-medium" />
          <FrontEllipsis path={newer.path} className="border-l border-line px-3 py-1 font-medium" />
        </div>
        {answer.state === 'there' ? <Hunks diff={answer.value} /> : <Skeleton className="m-3 h-3 w-4/5" />}
      </div>
    </section>
  );
}

function Hunks({ diff }: { diff: Diff }) {
  const hunks = useMemo(() => hunksOf(diff.parts), [diff]);
  return (
    <>
      {hunks.length === 0 && <p className="px-3 py-2 text-text-2">{words.diffNone}</p>}
      {hunks.map(({ left, right, skippedBefore }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the stretches of one comparison never change
        <div key={index}>
          {skippedBefore > 0 && (
            <p className="border-y border-line bg-raised px-3 py-0.5 text-center text-small text-text-2 first:border-t-0">
              {words.sameWords(skippedBefore)}
            </p>
          )}
          <div className="grid grid-cols-2">
            <Side pieces={left} changed="del" />
            <Side pieces={right} changed="ins" />
          </div>
        </div>
      ))}
      {(diff.coarse || diff.truncated) && (
        <p className="border-t border-line px-3 py-1 text-small text-text-2">
          {diff.truncated ? words.diffTruncated : words.diffCoarse}
        </p>
      )}
    </>
  );
}

/** Changed words are marked, and told apart by a line through or below them as well as by their side. */
function Side({ pieces, changed: Changed }: { pieces: readonly DiffPiece[]; changed: 'del' | 'ins' }) {
  return (
    <p
      className={`px-3 py-2 text-read wrap-anywhere whitespace-pre-wrap select-text ${Changed === 'ins' ? 'border-l border-line' : ''}`}
    >
      {pieces.map(({ text, isChanged }, index) =>
        isChanged ? (
          // oxlint-disable-next-line react/no-array-index-key -- the pieces of one comparison never change
          <Changed key={index} className="rounded-sm bg-mark text-text">
            {text}
          </Changed>
        ) : (
          text
        ),
      )}
    </p>
  );
}
