import { expect, test } from 'vitest';
import { joinPower } from './join-power.ts';
import { mainsPower, type PowerFacts, type PowerSource } from './power.ts';

function source(): PowerSource & { say(facts: Partial<PowerFacts>): void } {
  let tell: (facts: PowerFacts) => void = () => undefined;
  return {
    listen: (listener) => {
      tell = listener;
      return () => (tell = () => undefined);
    },
    say: (facts) => tell({ ...mainsPower, ...facts }),
  };
}

test('a machine that saves power is told of, though Electron does not know it', () => {
  const [electron, kernel] = [source(), source()];
  const heard: PowerFacts[] = [];
  const stop = joinPower(electron, kernel).listen((facts) => heard.push(facts));
  kernel.say({ lowPower: true, onBattery: true });
  expect(heard).toEqual([]);
  electron.say({ idleSeconds: 5 });
  expect(heard.at(-1)).toMatchObject({ onBattery: false, lowPower: true, idleSeconds: 5 });
  kernel.say({ lowPower: false });
  expect(heard.at(-1)).toMatchObject({ onBattery: false, lowPower: false, idleSeconds: 5 });
  electron.say({ lowPower: true });
  expect(heard.at(-1)?.lowPower).toBe(true);
  stop();
  electron.say({});
  kernel.say({ lowPower: true });
  expect(heard).toHaveLength(3);
});
