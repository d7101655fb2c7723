import { ChevronsUpDown } from 'lucide-react';
import { useState } from 'react';
import type { SelectionRule } from '../../../shared/contract/acting.ts';
import { actingMessages as words } from '../../app/messages-acting.ts';
import { baseName, cleanPath } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useRootPaths } from '../search/ResultList.tsx';

const simple = ['newest', 'oldest', 'shortest-path'] as const;

/** The rule by which one file of each group stays. */
export function RuleChoice() {
  const { acting } = useServices();
  const rule = useFeature('acting', (state) => state.rule);
  return (
    <div className="flex items-center gap-2">
      <span aria-hidden className="text-text-2">
        {words.keep}
      </span>
      <Popover
        label={words.keep}
        trigger={
          <Button aria-label={`${words.keep}: ${nameOf(rule)}`} className="max-w-64">
            <span className="truncate">{nameOf(rule)}</span>
            <ChevronsUpDown aria-hidden className="size-3.5 text-text-2" />
          </Button>
        }
      >
        {(close) => (
          <Rules
            rule={rule}
            onChoose={(next) => {
              acting.getState().setRule(next);
              close();
            }}
          />
        )}
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

interface RulesProps {
  readonly rule: SelectionRule | null;
  readonly onChoose: (rule: SelectionRule | null) => void;
}

function Rules({ rule, onChoose }: RulesProps) {
  return (
    <>
      <Choice isChosen={rule === null} onChoose={() => onChoose(null)}>
        {words.rules['by-hand']}
      </Choice>
      {simple.map((keep) => (
        <Choice key={keep} isChosen={rule?.keep === keep} onChoose={() => onChoose({ keep })}>
          {words.rules[keep]}
        </Choice>
      ))}
      <div className="mt-1.5 flex flex-col gap-3 border-t border-line px-2 pt-2 pb-1">
        <FolderRule rule={rule} onChoose={onChoose} />
        <NameRule rule={rule} keep="name" onChoose={onChoose} />
        <NameRule rule={rule} keep="other-names" onChoose={onChoose} />
      </div>
    </>
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
