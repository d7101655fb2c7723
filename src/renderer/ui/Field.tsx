import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface FieldProps extends ComponentProps<'input'> {
  readonly label: string;
  /** The label is read out, not shown. */
  readonly isLabelHidden?: boolean;
  readonly help?: ReactNode;
  readonly error?: ReactNode;
  readonly suffix?: ReactNode;
}

const inputLook =
  'w-full min-w-0 rounded-md border bg-background px-2 text-text placeholder:text-text-2 focus:border-accent focus:outline-1 focus:-outline-offset-1 focus:outline-accent';

/** Several lines of text with their label. */
export function TextArea({
  label,
  className,
  ...rest
}: ComponentProps<'textarea'> & { readonly label: string }) {
  const id = useId();
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className="text-text-2">
        {label}
      </label>
      <textarea
        id={id}
        spellCheck={false}
        autoComplete="off"
        className={classNames(inputLook, 'resize-y border-line py-1')}
        {...rest}
      />
    </div>
  );
}

/** A line of text with its label, help and error. */
export function Field({ label, isLabelHidden, help, error, suffix, className, ...rest }: FieldProps) {
  const id = useId();
  const noteId = useId();
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'text-text-2'}>
        {label}
      </label>
      <div className="flex items-center gap-2">
        <input
          id={id}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={error || help ? noteId : undefined}
          className={classNames(inputLook, 'h-7', error ? 'border-danger' : 'border-line')}
          {...rest}
        />
        {suffix}
      </div>
      {(error || help) && (
        <p id={noteId} className={classNames('text-small', error ? 'text-danger' : 'text-text-2')}>
          {error || help}
        </p>
      )}
    </div>
  );
}
