import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A line of 44 px: icon, two lines of text, what belongs at its end. */
export function Row({
  icon,
  title,
  detail,
  end,
  className,
}: {
  icon?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  end?: ReactNode;
  className?: string;
}) {
  return (
    <div className={classNames('flex min-h-11 min-w-0 flex-1 items-center gap-3 py-1', className)}>
      {icon}
      <div className="min-w-0 flex-1">
        <div className="min-w-0">{title}</div>
        {detail && <div className="min-w-0 text-small text-text-2">{detail}</div>}
      </div>
      {end}
    </div>
  );
}
