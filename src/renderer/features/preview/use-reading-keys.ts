import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { useServices } from '../../app/Services.tsx';
import { isTyping } from '../../ui/is-typing.ts';

/** F3 steps, and Ctrl or Command with F finds, from anywhere; n and N belong to the pane. */
export function useReadingKeys(
  pane: RefObject<HTMLElement | null>,
  from: number,
): (event: KeyboardEvent) => void {
  const { matches } = useServices();
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      // What lies below a dialog hears of no key, such as this pane below the same file looked into.
      if (!pane.current || pane.current.closest('[aria-hidden="true"]') !== null) return;
      const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
      if (event.key === 'F3') matches.getState().step(event.shiftKey ? -1 : 1, from);
      else if (isFind) matches.getState().openFind();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [matches, pane, from]);
  return (event) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') matches.getState().step(1, from);
    else if (event.key === 'N') matches.getState().step(-1, from);
    else return;
    event.preventDefault();
  };
}
