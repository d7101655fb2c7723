/** What a host can do for the page on the person's desktop; the page hides the rest. */
export const deskAbilities = [
  'open',
  'reveal',
  /** The person can choose a program for a file. */
  'openWith',
  'pickFolder',
  /** Files can be sent to the system's trash; on Linux Trove fills the trash itself and asks nobody. */
  'trash',
  /** Files can be dragged out of the window. */
  'drag',
  /** A place for a new file can be asked for; else the page is given what is to be saved. */
  'saveFile',
  /** The system has a preview of its own (Quick Look on macOS). */
  'preview',
  /** The system's icons can be had. */
  'icons',
] as const;

export type DeskAbility = (typeof deskAbilities)[number];
export type DeskAbilities = Readonly<Record<DeskAbility, boolean>>;

/** All of them, or none of them, but for what is said otherwise. */
export function abilitiesOf(isAble: boolean, except: Partial<DeskAbilities> = {}): DeskAbilities {
  const all = Object.fromEntries(deskAbilities.map((ability) => [ability, isAble])) as DeskAbilities;
  return { ...all, ...except };
}

/** Files that can be dragged out at once. */
export const mostDragged = 1_000;
