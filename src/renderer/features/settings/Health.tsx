import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import type { Check } from '../../../shared/contract/library.ts';
import { messages } from '../../app/messages.ts';
import { useFeature } from '../../app/Services.tsx';
import { toldCheck } from '../../app/told.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Group, Section } from '../../ui/Page.tsx';
import { Row } from '../../ui/Row.tsx';
import { Sentence } from '../../ui/Text.tsx';

const { settings: words } = messages;

const icons = { ok: CircleCheck, warning: TriangleAlert, error: CircleAlert } as const;
const tints = { ok: 'text-green', warning: 'text-orange', error: 'text-danger' } as const;

/** The doctor's checks, run when asked for. */
export function Health() {
  const checks = useFeature('settings', (state) => state.checks);
  const error = useFeature('settings', (state) => state.checksError);
  const runChecks = useFeature('settings', (state) => state.runChecks);
  return (
    <Section
      title={words.health}
      actions={
        <Button disabled={checks === 'running'} onClick={() => void runChecks()}>
          {words.runChecks}
        </Button>
      }
    >
      {error && <Notice nextStep={error.nextStep}>{error.message}</Notice>}
      {checks === null || checks === 'running' ? (
        <p className="text-small text-text-2">{words.healthHelp}</p>
      ) : (
        <Group>
          {checks.map((check) => (
            <CheckRow key={check.name} check={check} />
          ))}
        </Group>
      )}
    </Section>
  );
}

export function CheckRow({ check }: { check: Check }) {
  const { state } = check;
  const { name, message, nextStep } = toldCheck(check);
  const Icon = icons[state];
  return (
    <div className="px-4">
      <Row
        icon={
          <Icon
            role="img"
            aria-label={words.checkStates[state]}
            className={`size-4 shrink-0 ${tints[state]}`}
          />
        }
        title={<span className="font-medium">{name}</span>}
        detail={
          <span className="wrap-anywhere">
            <Sentence>{`${message} ${nextStep ?? ''}`}</Sentence>
          </span>
        }
      />
    </div>
  );
}
