/** What another language has to say: the shape of every catalogue, so that a missing word fails the type check. */
import type { actingMessages } from './messages-acting.ts';
import type { duplicatesMessages } from './messages-duplicates.ts';
import type { similarMessages } from './messages-similar.ts';
import type { messages } from './messages.ts';

export interface Translation {
  readonly [name: string]: object;
  readonly messages: typeof messages;
  readonly duplicates: typeof duplicatesMessages;
  readonly acting: typeof actingMessages;
  readonly similar: typeof similarMessages;
}
