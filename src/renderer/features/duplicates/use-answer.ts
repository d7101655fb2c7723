import { useEffect, useState } from 'react';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';

type Answer<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: TroveError };

/** The answer to a question that a component asks while it is shown; `key` names the question. */
export function useAnswer<Value>(key: string, ask: (signal: AbortSignal) => Promise<Value>): Answer<Value> {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly answer: Answer<Value> } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const set = (next: Answer<Value>): void => {
      if (!controller.signal.aborted) setAnswer({ key, answer: next });
    };
    ask(controller.signal).then(
      (value) => set({ state: 'there', value }),
      (thrown: unknown) => set({ state: 'failed', error: toFailure(thrown) }),
    );
    return () => controller.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- the key says when the question is another one
  }, [key]);
  return answer?.key === key ? answer.answer : { state: 'waiting' };
}
