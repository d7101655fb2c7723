import { Star as StarIcon } from 'lucide-react';
import { memo, useState } from 'react';
import type { SavedSearch } from '../../../shared/contract/search.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Field } from '../../ui/Field.tsx';
import { Popover } from '../../ui/Popover.tsx';

const { history: words } = messages.finding;
const longestName = 200;

/** The star of the field: gives the search a name, under which it is found again. */
export function SaveSearch({ query }: { query: string }) {
  const text = query.trim();
  const saved = useFeature('history', (state) => state.saved).find((search) => search.text === text);
  return <Star saved={saved} />;
}

/** Not drawn again with every key. */
const Star = memo(function Star({ saved }: { saved: SavedSearch | undefined }) {
  const label = saved ? words.savedAs(saved.name) : words.save;
  return (
    <Popover
      label={label}
      trigger={
        <button
          type="button"
          aria-label={label}
          title={label}
          className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-text-2 hover:bg-hover hover:text-text"
        >
          <StarIcon aria-hidden className={classNames('size-4', saved && 'fill-accent text-accent')} />
        </button>
      }
    >
      {(close) => <NameOfTyped saved={saved} onDone={close} />}
    </Popover>
  );
});

interface NameProps {
  readonly saved: SavedSearch | undefined;
  readonly onDone: () => void;
}

function NameOfTyped({ saved, onDone }: NameProps) {
  const text = useFeature('search', ({ query }) => query.trim());
  return <NameForm key={text} text={text} saved={saved} onDone={onDone} />;
}

function NameForm({ text, saved, onDone }: NameProps & { text: string }) {
  const { history } = useServices();
  const [name, setName] = useState(saved?.name ?? text.slice(0, longestName));
  const [isTaken, setTaken] = useState(false);
  const others = useFeature('history', (state) => state.saved);
  const replaces = !saved && others.some((search) => search.name === name.trim());
  const keep = async (): Promise<void> => {
    if (!saved) await history.getState().save(name, text);
    else if (name.trim() !== saved.name && !(await history.getState().rename(saved.id, name))) {
      setTaken(true);
      return;
    }
    onDone();
  };
  return (
    <form
      className="flex flex-col gap-2 px-2 py-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field
        label={words.name}
        value={name}
        maxLength={longestName}
        error={isTaken && words.nameTaken}
        help={replaces && words.replaces}
        onChange={(event) => {
          setName(event.target.value);
          setTaken(false);
        }}
      />
      <div className="flex justify-end gap-2">
        {saved && (
          <Button
            look="quiet"
            onClick={() => {
              void history.getState().removeSaved(saved.id);
              onDone();
            }}
          >
            {words.unsave}
          </Button>
        )}
        <Button type="submit" look="primary" disabled={name.trim() === ''}>
          {saved ? words.rename : words.saveAction}
        </Button>
      </div>
    </form>
  );
}
