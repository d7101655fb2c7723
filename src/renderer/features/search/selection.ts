/** Which row a key leads to. The selection is a file, not a row number, so that it survives new results. */

export type Move = 'up' | 'down' | 'pageUp' | 'pageDown' | 'first' | 'last';

const steps: Readonly<Record<'up' | 'down', number>> = { up: -1, down: 1 };

export function moveSelection(
  ids: readonly number[],
  selected: number | null,
  move: Move,
  pageSize: number,
): number | null {
  if (ids.length === 0) return null;
  const last = ids.length - 1;
  const present = selected === null ? -1 : ids.indexOf(selected);
  if (present === -1) return ids[move === 'last' || move === 'up' ? last : 0] ?? null;
  const target = targetOf(move, present, last, pageSize);
  return ids[Math.min(last, Math.max(0, target))] ?? null;
}

function targetOf(move: Move, present: number, last: number, pageSize: number): number {
  switch (move) {
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'pageUp':
      return present - Math.max(1, pageSize);
    case 'pageDown':
      return present + Math.max(1, pageSize);
    default:
      return present + steps[move];
  }
}

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The move of a key. In the field, Home and End belong to the text unless Ctrl or Command is held. */
export function moveOfKey(press: KeyPress, inField: boolean): Move | null {
  if (press.altKey || press.shiftKey) return null;
  const command = press.ctrlKey || press.metaKey;
  switch (press.key) {
    case 'ArrowUp':
      return command ? 'first' : 'up';
    case 'ArrowDown':
      return command ? 'last' : 'down';
    case 'PageUp':
      return 'pageUp';
    case 'PageDown':
      return 'pageDown';
    case 'Home':
      return !inField || command ? 'first' : null;
    case 'End':
      return !inField || command ? 'last' : null;
    default:
      return null;
  }
}
