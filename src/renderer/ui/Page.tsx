import { useId, type ReactNode } from 'react';

/** A place that is read from top to bottom: its title and actions, then sections. */
export function Page({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto flex max-w-200 flex-col gap-6 px-6 pt-6 pb-16">
        <div className="flex min-h-7 flex-wrap items-center gap-2">
          <h1 className="flex-1 text-title font-semibold">{title}</h1>
          {actions}
        </div>
        {children}
      </div>
    </div>
  );
}

export function Section({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="mb-2 flex min-h-7 items-center gap-3">
        <h2 id={id} className="flex-1 font-semibold">
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

/** Rows in a frame, a line between them. */
export function Group({ children }: { children: ReactNode }) {
  return <div className="divide-y divide-line rounded-lg border border-line">{children}</div>;
}
