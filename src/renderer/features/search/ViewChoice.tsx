import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
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
  const [isOpen, setOpen] = useState(false);
  const name = `${label}: ${wordOf[chosen]}`;
  return (
    <Popover
      label={label}
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button look="quiet" className="h-6 text-text-2" aria-label={name} title={name}>
          {icon}
          {showsWord && wordOf[chosen]}
        </Button>
      }
    >
      {ways.map((way) => (
        <button
          key={way}
          type="button"
          aria-pressed={way === chosen}
          onClick={() => {
            onChoose(way);
            setOpen(false);
          }}
          className={classNames(
            'flex h-7 w-full items-center rounded-sm px-2 hover:bg-hover',
            way === chosen && 'bg-selected',
          )}
        >
          {wordOf[way]}
        </button>
      ))}
    </Popover>
  );
}
