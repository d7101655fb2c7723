import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { Switch as BaseSwitch } from '@base-ui/react/switch';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A box to tick with its label, the whole line clickable. */
export function Checkbox({
  isChecked,
  onChange,
  children,
  className,
}: {
  isChecked: boolean;
  onChange: () => void;
  children: ReactNode;
  className?: string;
}) {
  return (
    <label
      className={classNames('flex items-center gap-2 rounded-sm hover:bg-hover', className ?? 'h-7 px-2')}
    >
      <BaseCheckbox.Root
        checked={isChecked}
        onCheckedChange={onChange}
        className={classNames(
          'flex size-4 shrink-0 items-center justify-center rounded-sm border',
          isChecked ? 'border-accent bg-accent text-on-accent' : 'border-text-2 bg-background',
        )}
      >
        <BaseCheckbox.Indicator>
          <Check aria-hidden className="size-3 stroke-3" />
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      {children}
    </label>
  );
}

/** One line of a few to choose from; the chosen one is tinted. */
export function Choice({
  isChosen,
  onChoose,
  children,
}: {
  isChosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      className={classNames(
        'flex h-7 w-full items-center gap-2 rounded-sm px-2 hover:bg-hover',
        isChosen && 'bg-selected',
      )}
    >
      {children}
    </button>
  );
}

export function Switch({
  label,
  isOn,
  onChange,
}: {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <BaseSwitch.Root
      aria-label={label}
      checked={isOn}
      onCheckedChange={onChange}
      className="flex h-5 w-8 shrink-0 rounded-full bg-text-2 p-0.5 transition-colors data-checked:bg-accent"
    >
      <BaseSwitch.Thumb className="size-4 rounded-full bg-background shadow-control transition-transform data-checked:translate-x-3" />
    </BaseSwitch.Root>
  );
}

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of a few, side by side. */
export function Segmented<Value extends string>({
  label,
  segments,
  value,
  onChange,
}: {
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={(next) => onChange(next as Value)}
      className="inline-flex w-fit rounded-md bg-raised p-0.5 ring-1 ring-line ring-inset"
    >
      {segments.map((segment) => (
        <Radio.Root
          key={segment.value}
          value={segment.value}
          className="flex h-6 items-center rounded-sm px-3 text-text-2 select-none hover:text-text data-checked:bg-background data-checked:text-text data-checked:shadow-[0_0_0_1px_var(--line)]"
        >
          {segment.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
