/** Power, heat, sleep and presence, as Electron hears of them, for the engine. */
import type { PowerFacts, ToEngine } from '../shared/ipc.ts';
import { powerMonitor } from './platform.ts';

/** A locked screen is a machine that nobody is at. */
const awaySeconds = 86_400;
/** Somebody has just touched it, and not before it fell asleep: it is awake, even if no event said so. */
const touchedSeconds = 10;
/** Idle seconds are told whole. */
const roundingSeconds = 2;
const lookAgainMs = 30_000;

/** Tells now, at each event and, since presence has none, every half minute. Answers with how to tell again. */
export function followPower(tell: (message: ToEngine) => void, platform = process.platform): () => void {
  let isLocked = false;
  let asleepSince: number | null = null;
  const facts = (): PowerFacts => {
    // Only macOS knows how hot it is.
    const heat = platform === 'darwin' ? powerMonitor.getCurrentThermalState() : 'nominal';
    return {
      onBattery: powerMonitor.isOnBatteryPower(),
      lowPower: heat === 'serious' || heat === 'critical',
      idleSeconds: isLocked ? awaySeconds : powerMonitor.getSystemIdleTime(),
      isAsleep: asleepSince !== null,
    };
  };
  const look = (): void => tell({ type: 'power', facts: facts() });
  const lookAgain = (): void => {
    const idleSeconds = powerMonitor.getSystemIdleTime();
    const asleepSeconds = (Date.now() - (asleepSince ?? 0)) / 1000;
    if (idleSeconds < touchedSeconds && idleSeconds + roundingSeconds < asleepSeconds) asleepSince = null;
    look();
  };
  powerMonitor.on('on-ac', look);
  powerMonitor.on('on-battery', look);
  powerMonitor.on('thermal-state-change', look);
  powerMonitor.on('lock-screen', () => {
    isLocked = true;
    look();
  });
  powerMonitor.on('unlock-screen', () => {
    isLocked = false;
    look();
  });
  powerMonitor.on('suspend', () => {
    asleepSince = Date.now();
    look();
  });
  powerMonitor.on('resume', () => {
    asleepSince = null;
    look();
    tell({ type: 'rescan' });
  });
  setInterval(lookAgain, lookAgainMs).unref();
  return look;
}
