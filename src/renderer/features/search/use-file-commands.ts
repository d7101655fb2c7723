import { useEffect, useRef } from 'react';
import { useServices } from '../../app/Services.tsx';
import type { MenuAction } from '../../ui/Menu.tsx';

/** Lets the native menu do what the menu of the list does, while the list is there. */
export function useFileCommands(menu: readonly MenuAction[]): void {
  const { bridge } = useServices();
  const latest = useRef(menu);
  useEffect(() => {
    latest.current = menu;
  });
  useEffect(
    () =>
      bridge?.onCommand((command) => {
        if (command.type !== 'file') return;
        const action = latest.current.find(({ id }) => id === command.act);
        if (action && !action.isDisabled) action.run();
      }),
    [bridge],
  );
}
