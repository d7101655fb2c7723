import { describe, expect, test } from 'vitest';
import { ProgressMeter } from './progress.ts';

describe('ProgressMeter', () => {
  test('tells no remaining time before it has seen enough, then one that fits the speed', () => {
    let now = 0;
    const meter = new ProgressMeter(() => now);
    meter.start();
    meter.left(1_000, 8_000_000);
    expect(meter.snapshot().etaSeconds).toBe(null);
    for (let step = 0; step < 10; step += 1) {
      now += 500;
      meter.done(50, 400_000);
    }
    const { etaSeconds, filesDone, filesTotal } = meter.snapshot();
    expect([filesDone, filesTotal]).toEqual([500, 1_000]);
    expect(etaSeconds).toBeCloseTo(5, 0);
  });

  test('follows a change of speed instead of averaging over the whole run', () => {
    let now = 0;
    const meter = new ProgressMeter(() => now);
    meter.start();
    meter.left(10_000, 0);
    const run = (steps: number, files: number): void => {
      for (let step = 0; step < steps; step += 1) {
        now += 500;
        meter.done(files, 0);
      }
    };
    run(20, 100);
    run(40, 10);
    const { etaSeconds } = meter.snapshot();
    expect(etaSeconds).toBeGreaterThan((10_000 - 2_400) / 40);
  });

  test('a new run starts from nothing', () => {
    const meter = new ProgressMeter(() => 0);
    meter.left(5, 5);
    meter.done(5, 5);
    meter.start();
    expect(meter.snapshot()).toMatchObject({ filesDone: 0, filesTotal: 0, etaSeconds: 0 });
  });
});
