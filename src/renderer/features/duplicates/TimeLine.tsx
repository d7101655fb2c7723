import { useEffect, useRef } from 'react';
import type { Version } from '../../../shared/contract/versions.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { baseName } from '../../app/paths.ts';
import { useServices } from '../../app/Services.tsx';
import { classNames } from '../../ui/class-names.ts';
import { MiddleEllipsis, RelativeDate } from '../../ui/Text.tsx';
import { useAnswer } from './use-answer.ts';

/** The most versions that are put in order at once. */
const mostVersions = 200;

/** The texts of a family in the order in which they came, each with what changed; one is chosen to see its changes. */
export function TimeLine({
  fileIds,
  chosenId,
  onChoose,
}: {
  fileIds: readonly number[];
  chosenId: number | null;
  /** A version and the one it came from. */
  onChoose: (fromId: number, toId: number) => void;
}) {
  const { client } = useServices().connection;
  const asked = fileIds.slice(0, mostVersions);
  const answer = useAnswer(asked.join(' '), (signal) =>
    client.duplicates.versions({ fileIds: asked }, { signal }),
  );
  // Without it the files above still are in order; a failure here takes nothing away.
  if (answer.state !== 'there') return null;
  return (
    <section aria-label={words.timeline} className="mb-4">
      <h3 className="mb-1.5 text-small font-medium text-text-2">{words.timeline}</h3>
      <ol className="flex overflow-x-auto pb-1">
        {answer.value.versions.map((version, index) => (
          <VersionStep
            key={version.fileId}
            version={version}
            isFirst={index === 0}
            isChosen={version.fileId === chosenId}
            onChoose={() => version.change && onChoose(version.change.fromFileId, version.fileId)}
          />
        ))}
      </ol>
    </section>
  );
}

function VersionStep({
  version: { path, format, modified, words: count, change },
  isFirst,
  isChosen,
  onChoose,
}: {
  version: Version;
  isFirst: boolean;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isChosen]);
  return (
    <li ref={item} className="w-44 shrink-0">
      <div aria-hidden className="flex items-center">
        <span className={classNames('h-px w-2', isFirst ? 'bg-transparent' : 'bg-line')} />
        <span className={classNames('size-2 rounded-full', isChosen ? 'bg-accent' : 'bg-text-2')} />
        <span className="h-px flex-1 bg-line" />
      </div>
      <button
        type="button"
        aria-pressed={isChosen}
        disabled={change === null}
        onClick={onChoose}
        title={path}
        className={classNames(
          'mt-1 flex w-full flex-col rounded-md px-2 py-1 text-left text-small',
          isChosen ? 'bg-selected' : change !== null && 'hover:bg-hover',
        )}
      >
        <MiddleEllipsis name={baseName(path)} className="w-full text-base font-medium" />
        <span className="text-text-2 tabular-nums">
          {format.toUpperCase()} · <RelativeDate time={modified} />
        </span>
        <span className="text-text-2 tabular-nums">{changeText(change, count)}</span>
      </button>
    </li>
  );
}

function changeText(change: Version['change'], count: number): string {
  if (change === null) return words.words(count);
  return change.same ? words.changeSame : words.changeWords(change.added, change.removed);
}
