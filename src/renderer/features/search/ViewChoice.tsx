import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Popover } from '../../ui/Popover.tsx';

/** One of a few ways to show the list, on a quiet button that says which. */
export function ViewChoice<Way extends string>({
  label,
  icon,
  ways,
  chosen,
  wordOf,
  showsWord = true,
  onChoose,
}: {
  label: string;
  icon: ReactNode;
  ways: readonly Way[];
  chosen: Way;
  wordOf: Readonly<Record<Way, string>>;
  showsWord?: boolean;
  onChoose: (way: Way) => void;
}) {
  const name = `${label}: ${wordOf[chosen]}`;
  return (
    <Popover
      label={label}
      trigger={
        <Button look="quiet" className="h-6 text-text-2" aria-label={name} title={name}>
          {icon}
          {showsWord && wordOf[chosen]}
        </Button>
      }
    >
      {(close) =>
        ways.map((way) => (
          <Choice
            key={way}
            isChosen={way === chosen}
            onChoose={() => {
              onChoose(way);
              close();
            }}
          >
            {wordOf[way]}
          </Choice>
        ))
      }
    </Popover>
  );
}
