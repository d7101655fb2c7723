import { Slider as Base } from '@base-ui/react/slider';
import { useState } from 'react';

/** A value between two bounds; told when it is let go of, because something long may follow. */
export function Slider({
  label,
  value,
  minimum,
  maximum,
  step,
  format,
  onCommit,
}: {
  label: string;
  value: number;
  minimum: number;
  maximum: number;
  step: number;
  format: (value: number) => string;
  onCommit: (value: number) => void;
}) {
  const [moved, setMoved] = useState<number | null>(null);
  const shown = moved ?? value;
  return (
    <Base.Root
      value={shown}
      min={minimum}
      max={maximum}
      step={step}
      onValueChange={setMoved}
      onValueCommitted={(next) => {
        setMoved(null);
        if (next !== value) onCommit(next);
      }}
      className="flex items-center gap-2"
    >
      <span className="text-text-2">{label}</span>
      <Base.Control className="flex h-6 w-28 touch-none items-center select-none">
        <Base.Track className="h-1 w-full rounded-full bg-line">
          <Base.Indicator className="rounded-full bg-accent" />
          <Base.Thumb
            getAriaLabel={() => label}
            getAriaValueText={(_, thumb) => format(thumb)}
            className="size-4 rounded-full border border-line bg-background shadow-control has-focus-visible:outline-2 has-focus-visible:outline-accent"
          />
        </Base.Track>
      </Base.Control>
      <span aria-hidden className="w-24 whitespace-nowrap tabular-nums">
        {format(shown)}
      </span>
    </Base.Root>
  );
}
