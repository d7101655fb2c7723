import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { useServices } from '../../app/Services.tsx';
import { isTyping } from '../../ui/is-typing.ts';

/** F3 steps from anywhere; n, N and Ctrl or Command with F belong to the pane. */
export function useReadingKeys(
  pane: RefObject<HTMLElement | null>,
  from: number,
): (event: KeyboardEvent) => void {
  const { matches } = useServices();
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F3' || !pane.current) return;
      matches.getState().step(event.shiftKey ? -1 : 1, from);
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [matches, pane, from]);
  return (event) => {
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === 'f') matches.getState().openFind();
    else if (isTyping(event.target) || command || event.altKey) return;
    else if (event.key === 'n') matches.getState().step(1, from);
    else if (event.key === 'N') matches.getState().step(-1, from);
    else return;
    event.preventDefault();
  };
}
