import { CircleAlert, Info, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Sentence } from './Text.tsx';

export type NoticeTone = 'info' | 'working' | 'danger';

const icons = { info: Info, working: LoaderCircle, danger: CircleAlert } as const;

/** `bar`: one line across the window; `box`: inside a page, beside what it is about. */
const looks = {
  bar: { frame: 'min-h-9 items-center border-b px-4 py-1.5', icon: '', text: 'font-medium' },
  box: { frame: 'items-start rounded-md border px-3 py-2', icon: 'mt-0.5', text: '' },
} as const;

export interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly look?: keyof typeof looks;
  readonly children: ReactNode;
  readonly nextStep?: ReactNode;
  readonly action?: ReactNode;
}

/** What happened, then what to do. */
export function Notice({ tone = 'danger', look = 'box', children, nextStep, action }: NoticeProps) {
  const Icon = icons[tone];
  const { frame, icon, text } = looks[look];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classNames('flex gap-2 border-line bg-raised', frame)}
    >
      <Icon
        aria-hidden
        className={classNames(
          'size-4 shrink-0',
          icon,
          tone === 'danger' ? 'text-danger' : 'text-text-2',
          tone === 'working' && 'animate-spin',
        )}
      />
      <p className="min-w-0 flex-1 wrap-break-word">
        <span className={text}>
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
