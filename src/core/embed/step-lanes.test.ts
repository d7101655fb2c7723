import { expect, test } from 'vitest';
import { StepLanes } from './step-lanes.ts';

test('an urgent step goes before those already waiting, but not before the running one', async () => {
  const lanes = new StepLanes();
  const order: string[] = [];
  const note = (name: string) => () => order.push(name);
  await Promise.all([
    lanes.run(false, note('running')),
    lanes.run(false, note('waiting')),
    lanes.run(false, note('waiting too')),
    lanes.run(true, note('urgent')),
  ]);
  expect(order).toEqual(['running', 'urgent', 'waiting', 'waiting too']);
});

test('a failing step rejects its own caller only, and idle waits for the rest', async () => {
  const lanes = new StepLanes();
  const failing = lanes.run(false, () => {
    throw new Error('broken');
  });
  let done = false;
  const next = lanes.run(false, () => (done = true));
  await expect(failing).rejects.toThrow('broken');
  await lanes.idle();
  expect(done).toBe(true);
  expect(await next).toBe(true);
});
