import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { useFeature } from '../../app/Services.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { presentRun } from './duplicates-store.ts';
import { Problems } from './Problems.tsx';
import { fractionOf } from './progress.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { Treemap } from './Treemap.tsx';

/** How much there is to win, and where it lies. */
export function Summary() {
  const run = useFeature('duplicates', presentRun);
  const kind = useFeature('duplicates', (state) => state.kind);
  const { summary, groups, phase, progress } = run;
  const bytes = summary?.bytes ?? groups.reduce((sum, group) => sum + group.bytes, 0);
  const count = summary?.groups ?? groups.length;
  return (
    <section className="flex shrink-0 gap-6 border-b border-line px-4 py-3">
      <div className="flex w-72 shrink-0 flex-col">
        <h2 className="text-title font-semibold tabular-nums">
          {kind === 'meaning' ? words.summaryWithoutBytes(count) : words.summary(bytes, count)}
        </h2>
        {phase === 'running' && (
          <Progress label={words.progress} value={fractionOf(progress)} className="my-2" />
        )}
        {summary && (
          <>
            <p className="text-text-2 tabular-nums">
              {(kind === 'folder' ? words.summaryOfFolders : words.summaryDetail)(
                summary.files,
                summary.filesSeen,
                summary.elapsedMs,
              )}
            </p>
            <div className="-ml-2.5 flex flex-wrap items-center pt-1">
              <ExportMenu />
              {summary.problemCount > 0 && <Problems summary={summary} />}
            </div>
          </>
        )}
        <PartlyRead />
      </div>
      <Treemap />
    </section>
  );
}

/** Texts are compared only once they are read. */
function PartlyRead() {
  const kind = useFeature('duplicates', (state) => state.kind);
  const files = useFeature('engine', ({ status }) => status?.files);
  if ((kind !== 'near' && kind !== 'meaning') || !files || files.pending === 0) return null;
  return <p className="text-small text-text-2 tabular-nums">{words.partial(files.indexed, files.total)}</p>;
}
