import { ChevronsUpDown } from 'lucide-react';
import { useState } from 'react';
import type { SelectionRule } from '../../../shared/contract/acting.ts';
import { actingMessages as words } from '../../app/messages-acting.ts';
import { baseName, cleanPath } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Field } from '../../ui/Field.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useRootPaths } from '../search/ResultList.tsx';

const simple = ['newest', 'oldest', 'shortest-path'] as const;

/** The rule by which one file of each group stays. */
export function RuleChoice() {
  const { acting } = useServices();
  const rule = useFeature('acting', (state) => state.rule);
  const [isOpen, setOpen] = useState(false);
  const choose = (next: SelectionRule | null): void => {
    acting.getState().setRule(next);
    setOpen(false);
  };
  return (
    <div className="flex items-center gap-2">
      <span aria-hidden className="text-text-2">
        {words.keep}
      </span>
      <Popover
        label={words.keep}
        open={isOpen}
        onOpenChange={setOpen}
        trigger={
          <Button aria-label={`${words.keep}: ${nameOf(rule)}`} className="max-w-64">
            <span className="truncate">{nameOf(rule)}</span>
            <ChevronsUpDown aria-hidden className="size-3.5 text-text-2" />
          </Button>
        }
      >
        <RuleButton isChosen={rule === null} onClick={() => choose(null)}>
          {words.rules['by-hand']}
        </RuleButton>
        {simple.map((keep) => (
          <RuleButton key={keep} isChosen={rule?.keep === keep} onClick={() => choose({ keep })}>
            {words.rules[keep]}
          </RuleButton>
        ))}
        <div className="mt-1.5 flex flex-col gap-3 border-t border-line px-2 pt-2 pb-1">
          <FolderRule rule={rule} onChoose={choose} />
          <NameRule rule={rule} keep="name" onChoose={choose} />
          <NameRule rule={rule} keep="other-names" onChoose={choose} />
        </div>
      </Popover>
    </div>
  );
}

function nameOf(rule: SelectionRule | null): string {
  if (rule === null) return words.rules['by-hand'];
  if (rule.keep === 'folder') return `${words.rules.folder}: ${baseName(rule.folder)}`;
  if ('pattern' in rule) return `${words.rules[rule.keep]}: ${rule.pattern}`;
  return words.rules[rule.keep];
}

function RuleButton({
  isChosen,
  onClick,
  children,
}: {
  isChosen: boolean;
  onClick: () => void;
  children: string;
}) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onClick}
      className={classNames(
        'flex h-7 w-full items-center rounded-sm px-2 hover:bg-hover',
        isChosen && 'bg-selected',
      )}
    >
      {children}
    </button>
  );
}

interface RuleFieldProps {
  readonly rule: SelectionRule | null;
  readonly onChoose: (rule: SelectionRule) => void;
}

function FolderRule({ rule, onChoose }: RuleFieldProps) {
  const roots = useRootPaths();
  const [typed, setTyped] = useState(rule?.keep === 'folder' ? rule.folder : (roots[0] ?? ''));
  return (
    <RuleForm
      label={words.rules.folder}
      hint={words.folderHint}
      help={undefined}
      typed={typed}
      onType={setTyped}
      onSubmit={() => onChoose({ keep: 'folder', folder: cleanPath(typed) })}
    />
  );
}

function NameRule({ rule, keep, onChoose }: RuleFieldProps & { keep: 'name' | 'other-names' }) {
  const [typed, setTyped] = useState(rule?.keep === keep ? rule.pattern : '');
  return (
    <RuleForm
      label={words.rules[keep]}
      hint={words.patternHint}
      help={keep === 'other-names' ? words.patternHelp : undefined}
      typed={typed}
      onType={setTyped}
      onSubmit={() => onChoose({ keep, pattern: typed.trim() })}
    />
  );
}

function RuleForm({
  label,
  hint,
  help,
  typed,
  onType,
  onSubmit,
}: {
  label: string;
  hint: string;
  help: string | undefined;
  typed: string;
  onType: (typed: string) => void;
  onSubmit: () => void;
}) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onSubmit();
      }}
    >
      <Field
        label={label}
        placeholder={hint}
        help={help}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        suffix={
          <Button type="submit" disabled={typed.trim() === ''}>
            {words.keep}
          </Button>
        }
      />
    </form>
  );
}
