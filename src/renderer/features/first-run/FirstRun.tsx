import { useEffect, useState } from 'react';
import type { FolderSuggestion } from '../../../shared/contract/library.ts';
import { EngineBanners } from '../../app/EngineBanners.tsx';
import { formatBytes } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { Group } from '../../ui/Page.tsx';
import { Row } from '../../ui/Row.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FrontEllipsis, MiddleEllipsis } from '../../ui/Text.tsx';
import { usePickFolder } from '../library/use-pick-folder.ts';
import { foldersToAdd, outerFolder } from './first-run-store.ts';

const { firstRun: words } = messages;

/** The first thing a person sees: which folders, what it costs, what happens to the data. Then Search, at once. */
export function FirstRun() {
  const { firstRun } = useServices();
  const listError = useFeature('firstRun', (state) => state.listError);
  useEffect(() => void firstRun.getState().load(), [firstRun]);
  return (
    <div className="flex h-full flex-col">
      <EngineBanners />
      <main className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto flex min-h-full max-w-152 flex-col justify-center gap-5 px-6 py-10">
          <div className="flex flex-col gap-1.5">
            <h1 className="text-title font-semibold">{words.title}</h1>
            <p className="text-read text-text-2">{words.promise}</p>
          </div>
          {listError && (
            <Notice nextStep={listError.nextStep}>{`${words.failed} ${listError.message}`}</Notice>
          )}
          <FolderChoice />
          <OtherFolder />
          <Start />
        </div>
      </main>
    </div>
  );
}

function FolderChoice() {
  const { firstRun } = useServices();
  const folders = useFeature('firstRun', (state) => state.folders);
  const chosen = useFeature('firstRun', (state) => state.chosen);
  const refused = useFeature('firstRun', (state) => state.refused);
  if (folders === null) return <FoldersLoading />;
  if (folders.length === 0) return <p className="text-text-2">{words.noSuggestions}</p>;
  return (
    <div role="group" aria-label={words.suggestions}>
      <Group>
        {folders.map((folder) => {
          const error = refused.get(folder.path);
          return (
            <div key={folder.path}>
              <Checkbox
                isChecked={chosen.has(folder.path)}
                onChange={() => firstRun.getState().toggle(folder.path)}
                className="gap-3 px-4"
              >
                <FolderLine folder={folder} />
              </Checkbox>
              {error && (
                <p role="alert" className="px-4 pb-2 pl-11 text-small text-danger">
                  {error.message} {error.nextStep}
                </p>
              )}
            </div>
          );
        })}
      </Group>
    </div>
  );
}

function FolderLine({ folder }: { folder: FolderSuggestion }) {
  const { name, path, files, bytes, complete, estimateSeconds } = folder;
  const outer = useFeature('firstRun', (state) => outerFolder(state, path));
  return (
    <Row
      title={<MiddleEllipsis name={name} className="font-medium" />}
      detail={<FrontEllipsis path={path} />}
      end={
        <div className="shrink-0 text-right tabular-nums">
          <div>{words.size(files, formatBytes(bytes), complete)}</div>
          <div className="text-small text-text-2">
            {outer ? words.within(outer.name) : words.time(estimateSeconds)}
          </div>
        </div>
      }
    />
  );
}

function FoldersLoading() {
  return (
    <div role="status" aria-label={words.looking}>
      <Group>
        {[0, 1, 2].map((row) => (
          <div key={row} className="flex h-11 items-center gap-3 px-4">
            <Skeleton className="size-4" />
            <Skeleton className="h-3 w-1/3" />
            <div className="flex-1" />
            <Skeleton className="h-3 w-1/5" />
          </div>
        ))}
      </Group>
    </div>
  );
}

function OtherFolder() {
  const { firstRun } = useServices();
  const [path, setPath] = useState('');
  const isMeasuring = useFeature('firstRun', (state) => state.measuring);
  const error = useFeature('firstRun', (state) => state.addError);
  const add = async (typed: string): Promise<void> => {
    if (await firstRun.getState().addOther(typed)) setPath('');
  };
  const pick = usePickFolder((picked) => void add(picked));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (path.trim() !== '') void add(path);
      }}
    >
      <Field
        label={words.other}
        placeholder={words.otherHint}
        value={path}
        onChange={(event) => setPath(event.target.value)}
        error={error && `${error.message} ${error.nextStep}`}
        suffix={
          <>
            <Button type="submit" disabled={isMeasuring || path.trim() === ''}>
              {words.add}
            </Button>
            {pick && <Button onClick={() => void pick()}>{words.pick}</Button>}
          </>
        }
      />
    </form>
  );
}

function Start() {
  const { firstRun } = useServices();
  const count = useFeature('firstRun', (state) => foldersToAdd(state).length);
  const seconds = useFeature('firstRun', (state) =>
    foldersToAdd(state).reduce((sum, { estimateSeconds }) => sum + estimateSeconds, 0),
  );
  const isStarting = useFeature('firstRun', (state) => state.starting);
  return (
    <div className="flex items-center gap-4">
      <p className="min-w-0 flex-1 text-text-2">{count > 0 && words.total(seconds)}</p>
      <Button
        look="primary"
        className="h-8 px-4"
        disabled={count === 0 || isStarting}
        onClick={() => void firstRun.getState().start()}
      >
        {count === 0 ? words.startNone : words.start(count)}
      </Button>
    </div>
  );
}
