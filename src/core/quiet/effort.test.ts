import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../shared/settings.ts';
import { effortIn, type Situation } from './effort.ts';
import { mainsPower } from './power.ts';

function effort(settings: Partial<Settings>, situation: Partial<Situation> = {}) {
  const usual = { power: mainsPower, isActive: false, isUrged: false, hour: 12, processors: 8 };
  return effortIn({ settings: { ...defaultSettings, ...settings }, ...usual, ...situation });
}

const battery = { power: { ...mainsPower, onBattery: true } };
const saving = { power: { ...mainsPower, lowPower: true } };

describe('effortIn', () => {
  test('takes half the cores at most and gives way to other programs, without a setting', () => {
    expect(effort({})).toEqual({ state: 'full', reason: null, lanes: 4, rest: 0, niceness: 5 });
    expect(effort({}, { processors: 1 }).lanes).toBe(1);
  });

  test('waits on battery and in low-power mode, and goes on when it is urged', () => {
    expect(effort({}, battery)).toMatchObject({ state: 'waiting', reason: 'battery', lanes: 0 });
    expect(effort({}, saving)).toMatchObject({ state: 'waiting', reason: 'low-power' });
    expect(effort({}, { ...battery, ...saving, isUrged: true })).toMatchObject({
      state: 'full',
      reason: null,
    });
  });

  test('a machine that sleeps is left alone, whatever is urged', () => {
    const asleep = { power: { ...mainsPower, isAsleep: true } };
    for (const isUrged of [false, true]) {
      expect(effort({ pace: 'fast' }, { ...asleep, isUrged })).toMatchObject({
        state: 'waiting',
        reason: 'asleep',
        lanes: 0,
      });
    }
  });

  test('a fast pace goes on on battery; what is set by hand goes before the pace', () => {
    expect(effort({ pace: 'fast' }, battery).state).toBe('full');
    expect(effort({ pace: 'fast', onBattery: 'wait' }, battery).state).toBe('waiting');
    expect(effort({ onBattery: 'go' }, battery).state).toBe('full');
  });

  test('slows down while the person is active, unless told not to', () => {
    const active = { isActive: true };
    expect(effort({}, active)).toMatchObject({ state: 'slow', reason: 'active', lanes: 1, rest: 1 });
    expect(effort({ pace: 'quiet' }, active).rest).toBeGreaterThan(effort({ pace: 'quiet' }).rest);
    expect(effort({ pace: 'fast' }, active).state).toBe('full');
    expect(effort({ pace: 'fast', whileActive: 'slow' }, active).state).toBe('slow');
    expect(effort({ whileActive: 'go' }, active).state).toBe('full');
  });

  test('keeps to the hours of the night, over midnight too', () => {
    const overnight = { from: 22, until: 7 };
    const at = (hour: number) => effort({ overnight }, { hour }).reason;
    expect([21, 22, 3, 6, 7, 12].map(at)).toEqual(['overnight', null, null, null, 'overnight', 'overnight']);
    expect(effort({ overnight: { from: 12, until: 14 } }, { hour: 13 }).state).toBe('full');
  });
});
