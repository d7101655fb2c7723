import { CircleQuestionMark } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { operators } from '../../shared/query/operators.ts';
import { IconButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { isTyping } from '../ui/is-typing.ts';
import { Keys } from '../ui/Keys.tsx';
import { useHelp } from './help-store.ts';
import { messages } from './messages.ts';
import { useServices } from './Services.tsx';
import { shortcuts, type ShortcutGroup } from './shortcuts.ts';

const { help: words } = messages;
/** The same in every language. */
const examples = {
  words: 'wild yeast',
  phrase: '"wild yeast"',
  without: '-sugar',
  withoutPhrase: '-"bread machine"',
  either: '"wild yeast" OR "dry yeast"',
} as const satisfies Record<keyof typeof words.text, string>;

export function HelpButton() {
  const setOpen = useHelp((state) => state.setOpen);
  return (
    <IconButton label={words.title} hint="?" className="ml-2" onClick={() => setOpen(true)}>
      <CircleQuestionMark aria-hidden className="size-4" />
    </IconButton>
  );
}

/** Every key, and what may stand in a search text. */
export function Help() {
  const { isOpen, setOpen } = useHelp();
  const { bridge } = useServices();
  useHelpKeys();
  const groups: readonly ShortcutGroup[] = ['anywhere', 'field', 'list', 'preview', 'similar'];
  return (
    <Dialog isOpen={isOpen} title={words.title} closeLabel={words.close} onClose={() => setOpen(false)}>
      <div className="flex flex-col gap-5">
        {(bridge ? [...groups, 'desktop' as const] : groups).map((group) => (
          <Group key={group} title={words.groups[group]}>
            {linesOf(group).map(([keys, label]) => (
              <Line key={label} meaning={label}>
                {keys.map((key) => (
                  <Keys key={key} keys={key} />
                ))}
              </Line>
            ))}
          </Group>
        ))}
        <Group title={words.groups.text}>
          {Object.entries(words.text).map(([kind, meaning]) => (
            <Line key={kind} meaning={meaning}>
              <Written>{examples[kind as keyof typeof examples]}</Written>
            </Line>
          ))}
          {operators.map(({ name, example }) => (
            <Line key={name} meaning={meaningOf(name)}>
              <Written>{example}</Written>
            </Line>
          ))}
        </Group>
        <p className="text-text-2">{words.more}</p>
      </div>
    </Dialog>
  );
}

function linesOf(group: ShortcutGroup): [keys: readonly string[], label: string][] {
  const labels: Readonly<Record<string, string>> = words.shortcuts[group];
  return Object.entries(shortcuts[group]).map(([name, keys]) => [keys, labels[name] ?? name]);
}

function meaningOf(name: string): string {
  const meanings: Readonly<Record<string, string>> = messages.finding.operators;
  return meanings[name] ?? name;
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Line({ meaning, children }: { meaning: string; children: ReactNode }) {
  return (
    <div className="grid min-h-7 grid-cols-[14rem_minmax(0,1fr)] items-center gap-3">
      <dt className="flex flex-wrap gap-1">{children}</dt>
      <dd className="text-text-2">{meaning}</dd>
    </div>
  );
}

function Written({ children }: { children: string }) {
  return <code className="rounded-sm bg-raised px-1 font-mono text-small select-text">{children}</code>;
}

/** `?` where nobody types, which an empty search field is too, and F1 anywhere. */
function useHelpKeys(): void {
  const setOpen = useHelp((state) => state.setOpen);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isText = isTyping(event.target) && !isEmptySearch(event.target);
      const isQuestion = event.key === '?' && !event.ctrlKey && !event.metaKey && !isText;
      if (event.key !== 'F1' && !isQuestion) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [setOpen]);
}

function isEmptySearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.role === 'combobox' && target.value === '';
}
