import { CircleCheck, CircleHelp, CircleMinus, CircleX, Clock, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Verdict } from '../../../shared/contract/library.ts';
import { messages } from '../../app/messages.ts';
import { toldVerdict } from '../../app/told.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Section } from '../../ui/Page.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';

const { library: words } = messages;

const icons: Readonly<Record<Verdict['state'], LucideIcon>> = {
  indexed: CircleCheck,
  pending: Clock,
  skipped: CircleMinus,
  failed: CircleX,
  'not-covered': CircleHelp,
  missing: CircleHelp,
};

/** "Why isn't it here?": what the engine knows of any path. */
export function Why() {
  const { library } = useServices();
  const [path, setPath] = useState('');
  const verdict = useFeature('library', (state) => state.verdict);
  const error = useFeature('library', (state) => state.whyError);
  return (
    <Section title={words.why}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (path.trim() !== '') void library.getState().explain(path);
        }}
      >
        <Field
          label={words.whyHint}
          isLabelHidden
          placeholder={words.whyHint}
          help={words.whyHelp}
          error={error && `${error.message} ${error.nextStep}`}
          value={path}
          onChange={(event) => setPath(event.target.value)}
          suffix={
            <Button type="submit" disabled={path.trim() === ''}>
              {words.whyAction}
            </Button>
          }
        />
      </form>
      <div role="status">
        {verdict && (
          <VerdictNote
            verdict={verdict}
            action={
              verdict.state === 'not-covered' && (
                <Button onClick={() => void library.getState().askFor(verdict.path)}>
                  {words.addTitle}…
                </Button>
              )
            }
          />
        )}
      </div>
    </Section>
  );
}

export function VerdictNote({ verdict, action }: { verdict: Verdict; action?: ReactNode }) {
  const Icon = icons[verdict.state];
  return (
    <div className="mt-3 flex gap-3 rounded-lg border border-line px-4 py-3">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-text-2" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{words.verdicts[verdict.state]}</p>
        <p className="wrap-anywhere">{toldVerdict(verdict)}</p>
        <FrontEllipsis path={verdict.path} className="text-small text-text-2" />
      </div>
      {action}
    </div>
  );
}
