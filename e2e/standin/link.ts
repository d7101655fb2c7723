/** The main process's end of the wire to the test. Without its test the app has no reason to live. */
import type { FromMain, FromTest } from './wire.ts';

type Of<Type extends FromTest['type']> = Extract<FromTest, { type: Type }>;

const listeners = new Map<string, (message: never) => void>();

export function tellTest(message: FromMain): void {
  if (process.connected) process.send?.(message);
}

export function onTest<Type extends FromTest['type']>(
  type: Type,
  listener: (message: Of<Type>) => void,
): void {
  listeners.set(type, listener);
}

process.on('message', (message) => {
  const { type } = message as FromTest;
  listeners.get(type)?.(message as never);
});
process.on('disconnect', () => process.exit(1));
