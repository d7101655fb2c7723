/** How hard Trove may work: the person's choice of pace, held against power, presence and the time of day. */
import type { Pace, Settings } from '../../shared/settings.ts';
import type { PaceReason } from '../../shared/contract/library.ts';
import type { PowerFacts } from './power.ts';

export interface Effort {
  readonly state: 'full' | 'slow' | 'waiting';
  /** What slows or stops it; null at full effort. */
  readonly reason: PaceReason | null;
  /** Batches in hand at a time. One keeps at most one core busy: it is read, then embedded, then committed. */
  readonly lanes: number;
  /** Milliseconds of rest after each millisecond of work. */
  readonly rest: number;
  /** Of the helpers, as in `nice`: 0 is normal, 19 gives way to everything else. */
  readonly niceness: number;
}

export interface Situation {
  readonly settings: Pick<Settings, 'pace' | 'onBattery' | 'whileActive' | 'overnight'>;
  readonly power: PowerFacts;
  /** The person is at the machine, or has just searched. */
  readonly isActive: boolean;
  /** "Index now": nothing is waited for. */
  readonly isUrged: boolean;
  /** Hour of the day, local time. */
  readonly hour: number;
  readonly processors: number;
}

interface PaceMeaning {
  readonly lanes: (processors: number) => number;
  readonly rest: number;
  readonly restWhileActive: number;
  readonly onBattery: 'wait' | 'go';
  readonly niceness: number;
}

const half = (processors: number): number => Math.max(1, Math.floor(processors / 2));

const meanings: Readonly<Record<Pace, PaceMeaning>> = {
  quiet: { lanes: () => 1, rest: 1, restWhileActive: 4, onBattery: 'wait', niceness: 19 },
  balanced: { lanes: half, rest: 0, restWhileActive: 1, onBattery: 'wait', niceness: 5 },
  fast: { lanes: () => Infinity, rest: 0, restWhileActive: 0, onBattery: 'go', niceness: 0 },
};

/** The effort that a situation allows. */
export function effortIn({ settings, isActive, processors, ...situation }: Situation): Effort {
  const meaning = meanings[situation.isUrged ? 'fast' : settings.pace];
  const { niceness } = meaning;
  const lanes = meaning.lanes(processors);
  const { isUrged, power } = situation;
  const obstacle = power.isAsleep ? 'asleep' : isUrged ? null : obstacleIn(settings, meaning, situation);
  if (obstacle) return { state: 'waiting', reason: obstacle, lanes: 0, rest: 0, niceness };
  if (isUrged) return { state: 'full', reason: null, lanes, rest: 0, niceness };
  const restWhileActive =
    settings.whileActive === 'go' ? meaning.rest : slowed(meaning, settings.whileActive === 'slow');
  const isSlowed = isActive && restWhileActive > meaning.rest;
  return {
    state: isSlowed ? 'slow' : 'full',
    reason: isSlowed ? 'active' : null,
    lanes: isSlowed ? 1 : lanes,
    rest: isSlowed ? restWhileActive : meaning.rest,
    niceness,
  };
}

function slowed({ restWhileActive }: PaceMeaning, asked: boolean): number {
  return asked ? Math.max(1, restWhileActive) : restWhileActive;
}

function obstacleIn(
  { onBattery, overnight }: Situation['settings'],
  meaning: PaceMeaning,
  { power, hour }: Pick<Situation, 'power' | 'hour'>,
): PaceReason | null {
  if (power.lowPower) return 'low-power';
  if (power.onBattery && (onBattery ?? meaning.onBattery) === 'wait') return 'battery';
  if (overnight && !isBetween(hour, overnight.from, overnight.until)) return 'overnight';
  return null;
}

/** Hours from `from` until before `until`, over midnight where that is earlier; the same hour means all day. */
function isBetween(hour: number, from: number, until: number): boolean {
  if (from === until) return true;
  return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}
