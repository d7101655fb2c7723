/** Power facts of a Linux machine, from the files the kernel keeps of its batteries and power profile. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { PowerFacts, PowerSource } from '../core/quiet/power.ts';

export interface PowerFiles {
  /** A folder per battery and charger. */
  readonly supplies: string;
  /** Holds `low-power`, `balanced` or `performance`. */
  readonly profile: string;
}

const kernelFiles: PowerFiles = {
  supplies: '/sys/class/power_supply',
  profile: '/sys/firmware/acpi/platform_profile',
};
const everyMs = 15_000;

/** Looks every 15 s; who sits at the machine cannot be told without a desktop. */
export function createLinuxPower(files: PowerFiles = kernelFiles, intervalMs = everyMs): PowerSource {
  return {
    listen: (listener) => {
      let told: PowerFacts | null = null;
      let stopped = false;
      const look = async (): Promise<void> => {
        const facts = await readPower(files);
        if (stopped || isDeepStrictEqual(facts, told)) return;
        told = facts;
        listener(facts);
      };
      void look();
      const timer = setInterval(() => void look(), intervalMs);
      timer.unref();
      return () => {
        stopped = true;
        clearInterval(timer);
      };
    },
  };
}

async function readPower({ supplies, profile }: PowerFiles): Promise<PowerFacts> {
  const names = await readdir(supplies).catch(() => []);
  const states = await Promise.all(names.map((name) => supplyState(join(supplies, name))));
  const plugged = states.includes('online');
  return {
    onBattery: !plugged && states.includes('discharging'),
    lowPower: (await word(profile)) === 'low-power',
    isAsleep: false,
    idleSeconds: null,
  };
}

/** Batteries of mice and the like have the scope `Device`: they say nothing of the machine. */
async function supplyState(folder: string): Promise<'online' | 'discharging' | 'other'> {
  if ((await word(join(folder, 'scope'))) === 'device') return 'other';
  if ((await word(join(folder, 'type'))) === 'battery')
    return (await word(join(folder, 'status'))) === 'discharging' ? 'discharging' : 'other';
  return (await word(join(folder, 'online'))) === '1' ? 'online' : 'other';
}

/** Empty where the kernel does not have the file. */
async function word(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.trim().toLowerCase();
}
