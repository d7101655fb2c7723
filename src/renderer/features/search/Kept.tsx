/** What is at hand before anything is typed: past and saved searches, pinned files. */
import { History, Star, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { messages } from '../../app/messages.ts';
import { placeOf } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FileIcon } from '../../ui/FileIcon.tsx';
import { FrontEllipsis, MiddleEllipsis } from '../../ui/Text.tsx';
import { useFileActions } from './file-actions.ts';
import { MeasureDialog } from './MeasureDialog.tsx';
import { useRootPaths } from './ResultList.tsx';
import { focusSearchField } from './search-field-element.ts';

const { history: words } = messages.finding;
const icon = 'size-4 shrink-0 text-text-2';

export function Kept() {
  const error = useFeature('history', (state) => state.error);
  return (
    <div className="mx-auto -mt-6 flex w-full max-w-3xl flex-col gap-6 px-6 pb-12">
      {error && (
        <p role="alert" className="text-danger">
          {error.message} {error.nextStep}
        </p>
      )}
      <Saved />
      <Pinned />
      <Past />
    </div>
  );
}

function Group({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <div className="flex h-7 items-center px-3 text-text-2">
        <h3 className="flex-1 text-small font-medium">{title}</h3>
        {action}
      </div>
      <ul>{children}</ul>
    </section>
  );
}

function Item({
  icon: shown,
  onChoose,
  removeLabel,
  onRemove,
  children,
}: {
  icon: ReactNode;
  onChoose: () => void;
  removeLabel: string;
  onRemove: () => void;
  children: ReactNode;
}) {
  return (
    <li className="flex h-9 items-center rounded-md pr-1 hover:bg-hover">
      <button
        type="button"
        onClick={onChoose}
        className="flex h-full min-w-0 flex-1 items-center gap-2.5 rounded-md px-3 text-left"
      >
        {shown}
        {children}
      </button>
      <IconButton label={removeLabel} onClick={onRemove}>
        <X aria-hidden className="size-3.5" />
      </IconButton>
    </li>
  );
}

function useAsk(): (text: string) => void {
  const { search } = useServices();
  return (text) => {
    search.getState().setQuery(text);
    focusSearchField();
  };
}

function Past() {
  const { history } = useServices();
  const searches = useFeature('history', (state) => state.searches);
  const [isAsking, setAsking] = useState(false);
  const [isMeasuring, setMeasuring] = useState(false);
  const ask = useAsk();
  if (searches.length === 0) return null;
  return (
    <Group
      title={words.recent}
      action={
        <>
          <Button look="quiet" className="h-6 text-text-2" onClick={() => setMeasuring(true)}>
            {messages.finding.measuring.start}
          </Button>
          <Button look="quiet" className="h-6 text-text-2" onClick={() => setAsking(true)}>
            {words.clear}
          </Button>
        </>
      }
    >
      {searches.map((text) => (
        <Item
          key={text}
          icon={<History aria-hidden className={icon} />}
          onChoose={() => ask(text)}
          removeLabel={words.forget(text)}
          onRemove={() => void history.getState().forget(text)}
        >
          <span dir="auto" className="truncate">
            {text}
          </span>
        </Item>
      ))}
      <ForgetDialog isOpen={isAsking} onClose={() => setAsking(false)} />
      <MeasureDialog isOpen={isMeasuring} onClose={() => setMeasuring(false)} />
    </Group>
  );
}

export function ForgetDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { history } = useServices();
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={words.clearTitle}
      consequence={words.clearBody}
      confirmLabel={words.clearConfirm}
      cancelLabel={messages.library.cancel}
      onConfirm={() => void history.getState().forgetAll()}
      onClose={onClose}
    />
  );
}

function Saved() {
  const { history } = useServices();
  const saved = useFeature('history', (state) => state.saved);
  const [leaving, setLeaving] = useState<{ readonly id: number; readonly name: string } | null>(null);
  const ask = useAsk();
  if (saved.length === 0) return null;
  return (
    <Group title={words.saved}>
      {saved.map(({ id, name, text }) => (
        <Item
          key={id}
          icon={<Star aria-hidden className={icon} />}
          onChoose={() => ask(text)}
          removeLabel={words.removeSaved(name)}
          onRemove={() => setLeaving({ id, name })}
        >
          <span className="max-w-[60%] shrink-0 truncate">{name}</span>
          {name !== text && <span className="truncate text-text-2">{text}</span>}
        </Item>
      ))}
      <ConfirmDialog
        isOpen={leaving !== null}
        title={words.removeTitle(leaving?.name ?? '')}
        consequence={words.removeBody}
        confirmLabel={words.removeConfirm}
        cancelLabel={messages.library.cancel}
        onConfirm={() => leaving && void history.getState().removeSaved(leaving.id)}
        onClose={() => setLeaving(null)}
      />
    </Group>
  );
}

function Pinned() {
  const { history } = useServices();
  const pinned = useFeature('history', (state) => state.pinned);
  const roots = useRootPaths();
  const { open } = useFileActions();
  const canOpen = useFeature('engine', ({ abilities }) => abilities.open);
  const ask = useAsk();
  if (pinned.length === 0) return null;
  return (
    <Group title={words.pinned}>
      {pinned.map(({ fileId, name, path, type }) => (
        <Item
          key={fileId}
          icon={<FileIcon type={type} className="size-4 shrink-0" />}
          // Where nothing can be opened its path is asked for, which leads to it.
          onChoose={() => (canOpen ? open(fileId) : ask(path))}
          removeLabel={words.unpinNamed(name)}
          onRemove={() => void history.getState().setPinned(fileId, false)}
        >
          <span className="max-w-[60%] min-w-0 shrink-0">
            <MiddleEllipsis name={name} />
          </span>
          <span className="min-w-0 text-text-2">
            <FrontEllipsis path={placeOf(path, roots)} />
          </span>
        </Item>
      ))}
    </Group>
  );
}
