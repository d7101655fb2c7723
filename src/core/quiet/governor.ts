/** Knows at any moment how hard Trove may work, and says so when that changes. */
import type { Settings } from '../../shared/settings.ts';
import { effortIn, type Effort } from './effort.ts';
import { mainsPower, type PowerFacts, type PowerSource } from './power.ts';

export interface GovernorDependencies {
  readonly power: PowerSource | null;
  readonly settings: () => Settings;
  readonly processors: number;
  readonly onChange: (effort: Effort) => void;
  readonly now?: () => Date;
}

/** A person who touched the machine this recently is at it. */
const activeForSeconds = 60;
/** A search is followed by another one, or by reading what it found. */
const searchesForMs = 10_000;
/** Who works asks for the effort as it goes; telling the others must not cost the search that is being answered. */
const tellsAfterMs = 500;
const lookAgainMs = 30_000;

export class Governor {
  readonly #dependencies: GovernorDependencies;
  #power: PowerFacts = mainsPower;
  #isUrged = false;
  #searchedAt = -Infinity;
  #timer: NodeJS.Timeout | null = null;
  #searchTimer: NodeJS.Timeout | null = null;
  #tellTimer: NodeJS.Timeout | null = null;
  #stopListening: () => void = () => undefined;
  #told: Effort | null = null;

  constructor(dependencies: GovernorDependencies) {
    this.#dependencies = dependencies;
  }

  /** To be called when the settings are read. */
  start(): void {
    this.#stopListening =
      this.#dependencies.power?.listen((facts) => {
        this.#power = facts;
        this.look();
      }) ?? this.#stopListening;
    this.#timer = setInterval(() => this.look(), lookAgainMs);
    this.#timer.unref();
    this.look();
  }

  close(): void {
    this.#stopListening();
    if (this.#timer) clearInterval(this.#timer);
    if (this.#searchTimer) clearTimeout(this.#searchTimer);
    if (this.#tellTimer) clearTimeout(this.#tellTimer);
  }

  get effort(): Effort {
    const { settings, processors, now = () => new Date() } = this.#dependencies;
    const { idleSeconds } = this.#power;
    const isAtMachine = idleSeconds !== null && idleSeconds < activeForSeconds;
    return effortIn({
      settings: settings(),
      power: this.#power,
      isActive: isAtMachine || performance.now() - this.#searchedAt < searchesForMs,
      isUrged: this.#isUrged,
      hour: now().getHours(),
      processors,
    });
  }

  /** "Index now": whatever stands in the way, until `done`. */
  urge(): void {
    this.#isUrged = true;
    this.look();
  }

  /** What was urged is done. */
  done(): void {
    this.#isUrged = false;
    this.look();
  }

  /** The person is looking for something: the machine is theirs for a while. */
  searched(): void {
    this.#searchedAt = performance.now();
    if (this.#searchTimer) clearTimeout(this.#searchTimer);
    this.#searchTimer = setTimeout(() => this.look(), searchesForMs);
    this.#searchTimer.unref();
    this.#tellTimer ??= setTimeout(() => {
      this.#tellTimer = null;
      this.look();
    }, tellsAfterMs).unref();
  }

  /** Settings or the time of day may have changed. */
  look(): void {
    const { effort } = this;
    if (isSame(effort, this.#told)) return;
    this.#told = effort;
    this.#dependencies.onChange(effort);
  }
}

function isSame(a: Effort, b: Effort | null): boolean {
  return b !== null && (Object.keys(a) as (keyof Effort)[]).every((key) => a[key] === b[key]);
}
