/** What the machine says of its power and its person. Each host brings one: Electron's main process, or Linux's files. */
export interface PowerFacts {
  readonly onBattery: boolean;
  /** The person asked the system to save power, or it is too hot to work hard. */
  readonly lowPower: boolean;
  /** Seconds since the person last touched keyboard or pointer; null where the host cannot tell. */
  readonly idleSeconds: number | null;
  /** It sleeps, and may wake in between for the system's own sake: on battery, in a bag. */
  readonly isAsleep: boolean;
}

export interface PowerSource {
  /** Calls the listener with the present facts and after each change, until the returned function is called. */
  listen(listener: (facts: PowerFacts) => void): () => void;
}

/** A machine that says nothing of itself counts as plugged in and left alone. */
export const mainsPower: PowerFacts = {
  onBattery: false,
  lowPower: false,
  idleSeconds: null,
  isAsleep: false,
};
