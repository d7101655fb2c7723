/**
 * The page's one client of the contract, whatever carries it: a message port in the app, a WebSocket in a browser.
 * The carrier may break at any time (the engine restarts, the server goes away). Questions then wait and are asked
 * again on the next one; acts are not repeated, since nobody knows whether they were done: they fail in words.
 */
import { createORPCClient, type ClientLink } from '@orpc/client';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../shared/contract/contract.ts';
import { TroveError } from '../shared/errors.ts';
import { messages } from './app/messages.ts';

/** `refused`: the host answers but does not know this page (its token is from an earlier start). */
export type ConnectionState = 'connecting' | 'open' | 'lost' | 'refused';

export type Link = ClientLink<Record<never, never>>;

export interface CarrierListener {
  /** A carrier is there; the one before, if any, is gone. */
  linked(link: Link): void;
  lost(): void;
  refused(): void;
}

export interface Carrier {
  start(listener: CarrierListener): void;
  /** The person does not want to wait for the next attempt. */
  retry(): void;
}

export interface Connection {
  readonly client: TroveClient;
  readonly state: StoreApi<{ readonly state: ConnectionState }>;
  retry(): void;
}

/** Calls that only ask, and so may be asked twice. Streams are resumed by whoever reads them. */
const questions: ReadonlySet<string> = new Set([
  'search.query',
  'search.suggest',
  'search.explain',
  'search.history',
  'search.saved',
  'search.pinned',
  'search.opened',
  'similar.find',
  'similar.readText',
  'similar.trace',
  'duplicates.versions',
  'duplicates.diff',
  'duplicates.compareFolders',
  'duplicates.plan',
  'duplicates.journal',
  'duplicates.quarantine',
  'library.status',
  'library.watchStatus',
  'library.why',
  'library.problems',
  'library.suggestFolders',
  'library.measureFolder',
  'library.doctor',
  'files.text',
  'desk.abilities',
  'settings.get',
]);

interface Attachment {
  readonly link: Link;
  /** Settles when this carrier is gone. */
  readonly gone: Promise<void>;
  readonly end: () => void;
}

export function createConnection(carrier: Carrier): Connection {
  const state = createStore<{ readonly state: ConnectionState }>(() => ({ state: 'connecting' }));
  let attached: Attachment | null = null;
  let waiting: ((attachment: Attachment) => void)[] = [];

  function detach(next: ConnectionState): void {
    attached?.end();
    attached = null;
    state.setState({ state: next });
  }

  carrier.start({
    linked(link) {
      attached?.end();
      attached = attachmentOf(link);
      state.setState({ state: 'open' });
      const resolvers = waiting;
      waiting = [];
      for (const resolve of resolvers) resolve(attached);
    },
    lost: () => detach('lost'),
    refused: () => detach('refused'),
  });

  function attachment(signal: AbortSignal | undefined): Promise<Attachment> {
    if (attached) return Promise.resolve(attached);
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      waiting.push(resolve);
      signal?.addEventListener('abort', () => {
        waiting = waiting.filter((waiter) => waiter !== resolve);
        reject(signal.reason);
      });
    });
  }

  const link: Link = {
    async call(path, input, options) {
      const mayRepeat = questions.has(path.join('.'));
      for (;;) {
        const { link: present, gone } = await attachment(options.signal);
        const broken = gone.then(() => 'gone' as const);
        const answered = present.call(path, input, options).then((value) => ({ value }));
        // When the carrier goes, the call under way is rejected too; which of the two comes first is chance.
        const outcome = await Promise.race([broken, answered.catch((error) => ({ error }))]);
        if (outcome !== 'gone' && 'value' in outcome) return outcome.value;
        options.signal?.throwIfAborted();
        const wasBroken = outcome === 'gone' || attached?.link !== present;
        if (!wasBroken) throw outcome.error;
        if (!mayRepeat) throw connectionBroke();
      }
    },
  };

  return { client: createORPCClient<TroveClient>(link), state, retry: () => carrier.retry() };
}

function attachmentOf(link: Link): Attachment {
  let end = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { link, gone, end };
}

function connectionBroke(): TroveError {
  return new TroveError('OWNER_UNREACHABLE', messages.errors.connection, {
    nextStep: messages.errors.connectionNextStep,
  });
}
