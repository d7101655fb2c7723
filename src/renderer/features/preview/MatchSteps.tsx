import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { shortcuts } from '../../app/shortcuts.ts';
import { IconButton } from '../../ui/Button.tsx';

const { reading: words } = messages;

/** From one found word to the next, with where one is among them. */
export function MatchSteps({ from }: { from: number }) {
  const { matches: store } = useServices();
  const count = useFeature('matches', (state) => state.matches.length);
  const index = useFeature('matches', (state) => state.index);
  const isComplete = useFeature('matches', (state) => state.isComplete);
  const isFinding = useFeature('matches', (state) => (state.findText ?? '').trim() !== '');
  if (count === 0) return isFinding ? <span role="status">{words.noMatches}</span> : null;
  const text =
    index === null ? words.matches(count, isComplete) : words.matchOf(index + 1, count, isComplete);
  return (
    <div className="flex shrink-0 items-center">
      <span role="status" className="mr-1 tabular-nums">
        {text}
      </span>
      <IconButton
        label={words.previousMatch}
        hint={shortcuts.preview.steps[1]}
        onClick={() => store.getState().step(-1, from)}
      >
        <ChevronUp aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={words.nextMatch}
        hint={shortcuts.preview.steps[0]}
        onClick={() => store.getState().step(1, from)}
      >
        <ChevronDown aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}

/** Looks for a text in the file that is read; above it, while it is open. */
export function FindBar({ onClose }: { onClose: () => void }) {
  const { matches: store } = useServices();
  const text = useFeature('matches', (state) => state.findText);
  const input = useRef<HTMLInputElement>(null);
  const isOpen = text !== null;
  useEffect(() => {
    if (isOpen) input.current?.select();
  }, [isOpen]);
  if (text === null) return null;
  const close = (): void => {
    store.getState().closeFind();
    onClose();
  };
  return (
    <div
      role="search"
      aria-label={words.find}
      className="flex h-10 shrink-0 items-center gap-2 border-b border-line bg-raised pr-3 pl-6 text-small text-text-2"
    >
      <input
        ref={input}
        type="text"
        aria-label={words.find}
        placeholder={words.findHint}
        value={text}
        maxLength={1_000}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => store.getState().find(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') close();
          else if (event.key === 'Enter') store.getState().step(event.shiftKey ? -1 : 1, 0);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        className="h-7 min-w-0 flex-1 rounded-md border border-line bg-background px-2 text-base text-text placeholder:text-text-2"
      />
      <MatchSteps from={0} />
      <IconButton label={words.closeFind} hint="Esc" onClick={close}>
        <X aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
