import type { ReactNode } from 'react';

/** A view with nothing in it: what is so, and what to do. */
export function EmptyState({
  icon,
  title,
  children,
  action,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="mx-auto flex max-w-112 flex-col items-center gap-1 px-6 py-16 text-center">
      {icon && <div className="mb-2 text-text-2 [&>svg]:size-8 [&>svg]:stroke-[1.25]">{icon}</div>}
      <h2 className="text-read font-semibold text-balance wrap-anywhere">{title}</h2>
      {children && <div className="flex max-w-full flex-col gap-1 text-balance text-text-2">{children}</div>}
      {action && <div className="mt-3 flex gap-2">{action}</div>}
    </div>
  );
}
