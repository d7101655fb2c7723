import { Progress as Base } from '@base-ui/react/progress';
import { classNames } from './class-names.ts';

/** A thin bar; `value` is a fraction, or null while the end cannot be told. */
export function Progress({
  label,
  value,
  valueText,
  className,
}: {
  label: string;
  value: number | null;
  valueText?: string;
  className?: string;
}) {
  return (
    <Base.Root
      aria-label={label}
      value={value === null ? null : Math.round(value * 100)}
      getAriaValueText={valueText === undefined ? undefined : () => valueText}
      className={classNames('block', className)}
    >
      <Base.Track className="block h-1 overflow-hidden rounded-full bg-line">
        <Base.Indicator className="block h-full rounded-full bg-accent transition-[width] data-indeterminate:w-full data-indeterminate:animate-breathe" />
      </Base.Track>
    </Base.Root>
  );
}
