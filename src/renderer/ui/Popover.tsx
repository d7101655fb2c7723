import { Popover as Base } from '@base-ui/react/popover';
import { useState, type ReactElement, type ReactNode } from 'react';

export const popupLook =
  'rounded-lg bg-popup text-text shadow-popup outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0';

/** Choices beside the button that opens them. What is inside may close it. */
export function Popover({
  trigger,
  label,
  onOpenChange,
  children,
}: {
  trigger: ReactElement;
  label: string;
  onOpenChange?: ((open: boolean) => void) | undefined;
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const [isOpen, setOpen] = useState(false);
  const change = (next: boolean): void => {
    setOpen(next);
    onOpenChange?.(next);
  };
  return (
    <Base.Root open={isOpen} onOpenChange={change}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align="start" sideOffset={6} className="z-40">
          <Base.Popup aria-label={label} className={`${popupLook} w-64 p-1.5`}>
            {typeof children === 'function' ? children(() => change(false)) : children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
