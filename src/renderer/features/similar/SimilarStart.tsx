import { FileUp, Folder } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { similarMessages as words } from '../../app/messages-similar.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** Nothing to compare yet: a file to drop or pick, or a text to paste. */
export function SimilarStart() {
  const hasNoFolder = useFeature('engine', ({ status }) => status?.roots.length === 0);
  const goTo = useFeature('place', (state) => state.goTo);
  if (hasNoFolder)
    return (
      <EmptyState
        icon={<Folder />}
        title={words.noFolders}
        action={
          <Button look="primary" onClick={() => goTo('search')}>
            {words.chooseFolders}
          </Button>
        }
      >
        <p>{words.noFoldersHelp}</p>
      </EmptyState>
    );
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto flex max-w-136 flex-col px-6 py-12">
        <h2 className="text-title font-semibold">{words.startTitle}</h2>
        <p className="mt-1 text-text-2">{words.startHelp}</p>
        <PickFile />
        <PasteText />
        <p className="mt-6 text-text-2">{words.fromSearch}</p>
      </div>
    </div>
  );
}

/** The dashed place is a target for the eye: a file may be dropped anywhere in the window. */
function PickFile() {
  const { bridge, similar } = useServices();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="mt-6 flex flex-col items-center gap-3 rounded-lg border border-dashed border-text-2/50 bg-raised px-6 py-8">
      <FileUp aria-hidden className="size-8 stroke-[1.25] text-text-2" />
      <p className="text-read font-medium">{words.drop}</p>
      <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        aria-label={words.choose}
        className="hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) similar.getState().start({ kind: 'file', file, path: bridge?.pathOf(file) || null });
          target.value = '';
        }}
      />
    </div>
  );
}

/** As much as the engine takes; a longer text is a file. */
const longestText = 400_000;

function PasteText() {
  const { similar } = useServices();
  const [text, setText] = useState('');
  const id = useId();
  const start = (): void => {
    if (text.trim() !== '') similar.getState().start({ kind: 'text', text });
  };
  return (
    <form
      className="mt-6 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <label htmlFor={id} className="font-medium">
        {words.paste}
      </label>
      <textarea
        id={id}
        value={text}
        rows={5}
        maxLength={longestText}
        placeholder={words.pasteHint}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          start();
        }}
        className="w-full resize-y rounded-md border border-line bg-background px-3 py-2 text-read placeholder:text-text-2 focus:border-accent focus:outline-1 focus:-outline-offset-1 focus:outline-accent"
      />
      <div className="flex justify-end">
        <Button type="submit" look="primary" disabled={text.trim() === ''}>
          {words.find}
        </Button>
      </div>
    </form>
  );
}
