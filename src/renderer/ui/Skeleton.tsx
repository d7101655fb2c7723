import { classNames } from './class-names.ts';

/** Holds the place of what is on its way; `className` gives its size, a full line when left out. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={classNames('block animate-breathe rounded-sm bg-line', className ?? 'h-3 w-full')}
    />
  );
}
