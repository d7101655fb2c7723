/**
 * Calls over a channel by structured clone: request, result, cancel. Any object of functions can be served; the other
 * end gets the same functions, asynchronous. An `AbortSignal` among the arguments travels as a cancel message.
 */
import type { Remote } from '../core/remote.ts';
import { TroveError, toTroveError, type ErrorCode } from '../shared/errors.ts';
import type { Channel } from './channel.ts';

type AnyFunction = (...args: never[]) => unknown;

interface CallMessage {
  readonly type: 'call';
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
  /** Where among the arguments the receiver puts its own AbortSignal; -1 for none. */
  readonly signalAt: number;
}

interface WireError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly nextStep: string;
}

type Message =
  | CallMessage
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: WireError };

/**
 * Answers calls from the channel with the methods of `opening`; one message, one answer. When it cannot be opened,
 * every call is answered with the reason.
 */
export function serveCalls(channel: Channel, opening: object | Promise<object>): void {
  const target = Promise.resolve(opening);
  target.catch(() => undefined);
  const running = new Map<number, AbortController>();
  channel.onMessage((raw) => {
    const message = raw as Message;
    if (message.type === 'cancel') running.get(message.id)?.abort();
    if (message.type === 'call') void answer(channel, target, message, running);
  });
  channel.onClose(() => {
    for (const controller of running.values()) controller.abort();
  });
}

async function answer(
  channel: Channel,
  opening: Promise<object>,
  call: CallMessage,
  running: Map<number, AbortController>,
): Promise<void> {
  const controller = new AbortController();
  running.set(call.id, controller);
  try {
    const args = [...call.args];
    if (call.signalAt >= 0) args[call.signalAt] = controller.signal;
    const target = await opening;
    const value: unknown = await methodOf(target, call.method).apply(target, args as never[]);
    channel.send({ type: 'result', id: call.id, value } satisfies Message);
  } catch (thrown) {
    const { code, message, nextStep } = toTroveError(thrown);
    channel.send({ type: 'error', id: call.id, error: { code, message, nextStep } } satisfies Message);
  } finally {
    running.delete(call.id);
  }
}

function methodOf(target: object, name: string): AnyFunction {
  const method: unknown = name in Object.prototype ? undefined : Reflect.get(target, name);
  if (typeof method !== 'function') throw new TroveError('INTERNAL', `There is no method ${name}.`);
  return method as AnyFunction;
}

interface PendingCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The methods served at the other end. Calls in flight reject with `HELPER_UNAVAILABLE` when the channel closes,
 * and with `CANCELLED` as soon as their signal aborts. A thread gets the buffers that a call hands over themselves: they
 * are not copied, and empty here afterwards.
 */
export function connectCalls<T extends object>(
  channel: Channel,
  name: string,
  handedOver: (method: string, args: readonly unknown[]) => readonly ArrayBuffer[] = () => [],
): Remote<T> {
  const pending = new Map<number, PendingCall>();
  let nextId = 1;
  let closed = false;
  const gone = (): TroveError => new TroveError('HELPER_UNAVAILABLE', `The ${name} has stopped.`);

  channel.onMessage((raw) => settle(pending, raw as Message));
  channel.onClose(() => {
    closed = true;
    for (const call of pending.values()) call.reject(gone());
    pending.clear();
  });

  const call = (method: string, args: readonly unknown[]): Promise<unknown> => {
    if (closed) return Promise.reject(gone());
    const signalAt = args.findIndex((argument) => argument instanceof AbortSignal);
    const signal = args[signalAt] as AbortSignal | undefined;
    if (signal?.aborted) return Promise.reject(cancelled());
    const id = nextId++;
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        pending.delete(id);
        channel.send({ type: 'cancel', id } satisfies Message);
        reject(cancelled());
      };
      const done = (): void => signal?.removeEventListener('abort', onAbort);
      pending.set(id, {
        resolve: (value) => (done(), resolve(value)),
        reject: (error) => (done(), reject(error)),
      });
      signal?.addEventListener('abort', onAbort, { once: true });
      const plain = args.map((argument, at) => (at === signalAt ? undefined : argument));
      const message: Message = { type: 'call', id, method, args: plain, signalAt };
      channel.send(message, handedOver(method, args));
    });
  };

  return new Proxy({} as Remote<T>, {
    get: (_, method) =>
      // A proxy that looks like a promise would be called by `await`.
      typeof method === 'string' && method !== 'then'
        ? (...args: unknown[]) => call(method, args)
        : undefined,
  });
}

function settle(pending: Map<number, PendingCall>, message: Message): void {
  if (message.type !== 'result' && message.type !== 'error') return;
  const call = pending.get(message.id);
  if (call === undefined) return;
  pending.delete(message.id);
  if (message.type === 'result') return call.resolve(message.value);
  const { code, message: text, nextStep } = message.error;
  call.reject(new TroveError(code, text, { nextStep }));
}

function cancelled(): TroveError {
  return new TroveError('CANCELLED', 'It was cancelled.');
}

/** The same object as a `Remote`, in this process: for one-shot commands that start no helper. */
export function localCalls<T extends object>(target: T): Remote<T> {
  return new Proxy({} as Remote<T>, {
    get: (_, method) =>
      typeof method === 'string' && method !== 'then'
        ? async (...args: unknown[]) => methodOf(target, method).apply(target, args as never[])
        : undefined,
  });
}
