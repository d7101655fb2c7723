import { useEffect } from 'react';
import type { Problem, Status } from '../../../shared/contract/library.ts';
import { formatBytes, formatNumber } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { toldDetail, toldReason } from '../../app/told.ts';
import { baseName, placeOf } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Choice.tsx';
import { Group, Section } from '../../ui/Page.tsx';
import { Row } from '../../ui/Row.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FrontEllipsis, MiddleEllipsis } from '../../ui/Text.tsx';
import { useRootPaths } from '../search/ResultList.tsx';

const { library: words } = messages;

/** Files that could not be read, and those left out on purpose, each with its reason. */
export function Problems({ status: { files: counts, inPart } }: { status: Status }) {
  const { library } = useServices();
  const state = useFeature('library', (store) => store.problemState);
  const problems = useFeature('library', (store) => store.problems);
  const next = useFeature('library', (store) => store.nextProblem);
  const error = useFeature('library', (store) => store.problemsError);
  useEffect(() => {
    void library.getState().showProblems(state);
  }, [library, state, counts.failed, counts.skipped, inPart]);
  return (
    <Section
      title={words.problems}
      actions={
        <Segmented
          label={words.problems}
          value={state}
          onChange={(value) => void library.getState().showProblems(value)}
          segments={[
            { value: 'failed', label: `${words.failed} ${formatNumber(counts.failed)}` },
            { value: 'skipped', label: `${words.skipped} ${formatNumber(counts.skipped)}` },
            { value: 'in-part', label: `${words['in-part']} ${formatNumber(inPart)}` },
          ]}
        />
      }
    >
      {error && <Notice nextStep={error.nextStep}>{error.message}</Notice>}
      {problems?.length === 0 && <p className="text-text-2">{words.problemsNone[state]}</p>}
      {problems === null && !error && <Skeleton className="h-11" />}
      {problems !== null && problems.length > 0 && (
        <Group>
          {problems.map((problem) => (
            <ProblemRow key={problem.fileId} problem={problem} />
          ))}
        </Group>
      )}
      {next !== null && (
        <Button look="quiet" className="mt-2" onClick={() => void library.getState().moreProblems()}>
          {words.showMore}
        </Button>
      )}
    </Section>
  );
}

function ProblemRow({ problem: { path, state, code, reason, size } }: { problem: Problem }) {
  const roots = useRootPaths();
  return (
    <div className="px-4">
      <Row
        title={
          <div className="flex items-baseline gap-4">
            <MiddleEllipsis name={baseName(path)} className="flex-1" />
            <FrontEllipsis
              path={placeOf(path, roots)}
              title={path}
              className="max-w-1/2 text-small text-text-2"
            />
          </div>
        }
        detail={
          <div className="flex gap-4">
            <span className="min-w-0 flex-1 wrap-anywhere">
              {state === 'in-part' ? toldDetail(reason) : toldReason(code, reason)}
            </span>
            <span className="shrink-0 tabular-nums">{formatBytes(size)}</span>
          </div>
        }
      />
    </div>
  );
}
