import type { ReactNode } from 'react';
import { Sentence } from '../../ui/Text.tsx';

/** A setting: what it is, what it means, and its control at the end. */
export function Line({ label, help, children }: { label: ReactNode; help?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex min-h-11 items-center gap-4 px-4 py-2">
      <div className="min-w-0 flex-1">
        <div>{label}</div>
        {help && (
          <div className="text-small text-text-2">
            <Sentence>{help}</Sentence>
          </div>
        )}
      </div>
      {children}
    </div>
  );
}
