import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mainsPower, type PowerFacts } from '../core/quiet/power.ts';
import { createLinuxPower } from './linux-power.ts';

let folder: string;
let stop: () => void;
let heard: PowerFacts[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trove-power-'));
  heard = [];
});

afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

function supply(name: string, files: Record<string, string>): void {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), `${text}\n`);
}

function listen(): void {
  const power = createLinuxPower({ supplies: folder, profile: join(folder, 'profile') }, 10);
  stop = power.listen((facts) => heard.push(facts));
}

test('tells a laptop that is unplugged and plugged in again, each change once', async () => {
  supply('BAT0', { type: 'Battery', status: 'Charging' });
  supply('AC', { type: 'Mains', online: '1' });
  listen();
  await vi.waitFor(() => expect(heard).toMatchObject([{ onBattery: false, lowPower: false }]));
  supply('BAT0', { status: 'Discharging' });
  supply('AC', { online: '0' });
  await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ onBattery: true }));
  writeFileSync(join(folder, 'profile'), 'low-power\n');
  await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ onBattery: true, lowPower: true }));
  supply('AC', { online: '1' });
  await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ onBattery: false }));
});

test('the battery of a mouse, and a machine without any, count as plugged in', async () => {
  supply('mouse', { type: 'Battery', scope: 'Device', status: 'Discharging' });
  listen();
  await vi.waitFor(() => expect(heard).toEqual([mainsPower]));
});
