import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Tooltip } from './Tooltip.tsx';

type Look = 'primary' | 'plain' | 'quiet' | 'danger';

const looks: Readonly<Record<Look, string>> = {
  primary: 'bg-accent text-on-accent hover:opacity-90 font-medium',
  plain: 'bg-background text-text border border-line shadow-control hover:bg-raised',
  quiet: 'text-text hover:bg-hover',
  danger: 'bg-danger text-on-accent hover:opacity-90 font-medium',
};

const shared =
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md whitespace-nowrap select-none transition-[background-color,opacity] disabled:opacity-50 disabled:pointer-events-none';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: Look;
  readonly icon?: ReactNode;
}

export function Button({ look = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classNames(shared, 'h-7 px-2.5', looks[look], className)} {...rest}>
      {icon}
      {children}
    </button>
  );
}

export interface IconButtonProps extends ComponentProps<'button'> {
  /** Its name, shown as a tooltip too. */
  readonly label: string;
  readonly hint?: string | undefined;
}

export function IconButton({ label, hint, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} hint={hint}>
      <button
        type="button"
        aria-label={label}
        className={classNames(shared, 'size-7 text-text-2 hover:bg-hover hover:text-text', className)}
        {...rest}
      />
    </Tooltip>
  );
}
