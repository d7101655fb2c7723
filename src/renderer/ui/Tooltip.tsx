import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { Keys } from './Keys.tsx';

/** Shows the name of what it surrounds, which a screen reader has already. */
export function Tooltip({
  text,
  hint,
  children,
}: {
  text: string;
  hint?: string | undefined;
  children: ReactElement;
}) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className="z-50">
          <Base.Popup
            aria-hidden
            className="flex items-center gap-2 rounded-md bg-popup px-2 py-1 text-small text-text shadow-popup transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
          >
            {text}
            {hint && <Keys keys={hint} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
