import { CircleAlert, Info, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Sentence } from './Text.tsx';

export type BannerTone = 'info' | 'working' | 'danger';

const icons = { info: Info, working: LoaderCircle, danger: CircleAlert } as const;

/** One line across the window: what happened, then what to do. */
export function Banner({
  tone = 'info',
  children,
  nextStep,
  action,
}: {
  tone?: BannerTone;
  children: ReactNode;
  nextStep?: ReactNode;
  action?: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className="flex min-h-9 items-center gap-2 border-b border-line bg-raised px-4 py-1.5"
    >
      <Icon
        aria-hidden
        className={classNames(
          'size-4 shrink-0',
          tone === 'danger' ? 'text-danger' : 'text-text-2',
          tone === 'working' && 'animate-spin',
        )}
      />
      <p className="min-w-0 flex-1">
        <span className="font-medium">
          <Sentence>{children}</Sentence>
        </span>
        {nextStep && (
          <span className="text-text-2">
            {' '}
            <Sentence>{nextStep}</Sentence>
          </span>
        )}
      </p>
      {action}
    </div>
  );
}

/** The same inside a page: an error beside what it is about. */
export function Note({
  tone = 'danger',
  children,
  nextStep,
  action,
}: {
  tone?: 'danger' | 'info';
  children: ReactNode;
  nextStep?: ReactNode;
  action?: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className="flex items-start gap-2 rounded-md border border-line bg-raised px-3 py-2"
    >
      <Icon
        aria-hidden
        className={classNames('mt-0.5 size-4 shrink-0', tone === 'danger' ? 'text-danger' : 'text-text-2')}
      />
      <p className="min-w-0 flex-1 wrap-break-word">
        <span>
          <Sentence>{children}</Sentence>
        </span>
        {nextStep && (
          <span className="text-text-2">
            {' '}
            <Sentence>{nextStep}</Sentence>
          </span>
        )}
      </p>
      {action}
    </div>
  );
}
