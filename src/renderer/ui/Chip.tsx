import { ChevronDown, X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

export interface ChipProps extends ComponentProps<'button'> {
  readonly isActive: boolean;
  /** Given, the chip carries its own button to take the filter away. */
  readonly onRemove?: (() => void) | undefined;
  readonly removeLabel?: string;
}

/** A filter: a button that opens its choices, tinted while it holds one. */
export function Chip({ isActive, onRemove, removeLabel, children, className, ...rest }: ChipProps) {
  return (
    <span
      className={classNames(
        'inline-flex h-6 max-w-64 items-center rounded-full border text-text',
        isActive ? 'border-transparent bg-selected' : 'border-line',
        className,
      )}
    >
      <button
        type="button"
        className="flex h-full min-w-0 items-center gap-1 rounded-full pr-1.5 pl-2.5 hover:bg-hover data-popup-open:bg-hover"
        {...rest}
      >
        <span dir="auto" className="truncate">
          {children}
        </span>
        {!onRemove && <ChevronDown aria-hidden className="size-3.5 shrink-0 text-text-2" />}
      </button>
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={onRemove}
          className="mr-0.5 flex size-5 shrink-0 items-center justify-center rounded-full text-text-2 hover:bg-hover hover:text-text"
        >
          <X aria-hidden className="size-3.5" />
        </button>
      )}
    </span>
  );
}
