/** Power, heat, sleep and presence, as Electron hears of them, for the engine. */
import type { PowerFacts, ToEngine } from '../shared/ipc.ts';
import { powerMonitor } from './platform.ts';

/** A locked screen is a machine that nobody is at. */
const awaySeconds = 86_400;
/** Somebody has just touched it: it is awake, even if no event said so. */
const touchedSeconds = 10;
const lookAgainMs = 30_000;

/** Tells now, at each event and, since presence has none, every half minute. Answers with how to tell again. */
export function followPower(tell: (message: ToEngine) => void, platform = process.platform): () => void {
  let isLocked = false;
  let isAsleep = false;
  const facts = (): PowerFacts => {
    // Only macOS knows how hot it is.
    const heat = platform === 'darwin' ? powerMonitor.getCurrentThermalState() : 'nominal';
    return {
      onBattery: powerMonitor.isOnBatteryPower(),
      lowPower: heat === 'serious' || heat === 'critical',
      idleSeconds: isLocked ? awaySeconds : powerMonitor.getSystemIdleTime(),
      isAsleep,
    };
  };
  const look = (): void => tell({ type: 'power', facts: facts() });
  const lookAgain = (): void => {
    if (powerMonitor.getSystemIdleTime() < touchedSeconds) isAsleep = false;
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
    isAsleep = true;
    look();
  });
  powerMonitor.on('resume', () => {
    isAsleep = false;
    look();
    tell({ type: 'rescan' });
  });
  setInterval(lookAgain, lookAgainMs).unref();
  return look;
}
