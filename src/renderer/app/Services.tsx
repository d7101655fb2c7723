/** The composition root of the page: one connection, one store per feature, handed down by context. */
import { createContext, useContext, type ReactNode } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { TroveClient } from '../../shared/contract/contract.ts';
import type { PageCommand } from '../../shared/desktop.ts';
import type { DesktopBridge } from '../../shared/ipc.ts';
import { createActingStore, type ActingState } from '../features/duplicates/acting-store.ts';
import {
  createDuplicatesStore,
  presentRun,
  shownGroups,
  type DuplicatesState,
} from '../features/duplicates/duplicates-store.ts';
import { createJournalStore, type JournalState } from '../features/duplicates/journal-store.ts';
import { createFirstRunStore, type FirstRunState } from '../features/first-run/first-run-store.ts';
import { createLibraryStore, type LibraryState } from '../features/library/library-store.ts';
import { createHistoryStore, type HistoryState } from '../features/search/history-store.ts';
import { createExplainStore, type ExplainState } from '../features/preview/explain-store.ts';
import { createMatchStore, type MatchState } from '../features/preview/match-store.ts';
import { createPreviewStore, type PreviewState } from '../features/search/preview-store.ts';
import { rememberedGroup, rememberedSearch } from '../features/search/remembered-search.ts';
import { rowsThatFit } from '../features/search/row-heights.ts';
import { createSearchStore, type SearchState } from '../features/search/search-store.ts';
import { createSuggestionStore, type SuggestionState } from '../features/search/suggestion-store.ts';
import { createSimilarStore, type SimilarState } from '../features/similar/similar-store.ts';
import { createSettingsStore, type SettingsState } from '../features/settings/settings-store.ts';
import type { Connection } from '../rpc.ts';
import { createDesktopStore, type DesktopSnapshot } from './desktop-store.ts';
import { createEngineStore, feedEngineStore, indexFingerprint, type EngineSnapshot } from './engine-store.ts';
import { createIconStore, type IconState } from './icon-store.ts';
import { useHelp } from './help-store.ts';
import { createPlaceStore, placeOfHash, type PlaceState } from './place.ts';

interface FeatureStates {
  readonly engine: EngineSnapshot;
  readonly place: PlaceState;
  readonly search: SearchState;
  readonly suggestion: SuggestionState;
  readonly history: HistoryState;
  readonly preview: PreviewState;
  readonly matches: MatchState;
  readonly explained: ExplainState;
  readonly similar: SimilarState;
  readonly duplicates: DuplicatesState;
  readonly acting: ActingState;
  readonly journal: JournalState;
  readonly library: LibraryState;
  readonly settings: SettingsState;
  readonly firstRun: FirstRunState;
  readonly desktop: DesktopSnapshot;
  readonly icons: IconState;
}

type FeatureStores = { readonly [Name in keyof FeatureStates]: StoreApi<FeatureStates[Name]> };

export interface Services extends FeatureStores {
  readonly connection: Connection;
  readonly bridge: DesktopBridge | undefined;
}

export function createServices(connection: Connection, bridge: DesktopBridge | undefined): Services {
  const { client } = connection;
  const place = createPlaceStore(window, import.meta.env.DEV);
  const search = createSearchOf(client, place.getState());
  return {
    connection,
    bridge,
    engine: createEngineStore(),
    place,
    search,
    suggestion: createSuggestionStore(client),
    history: createHistoryStore(client),
    preview: createPreviewStore(client),
    matches: createMatchStore(client),
    explained: createExplainStore(client),
    similar: createSimilarStore(client),
    ...createDuplicateStores(client, search),
    library: createLibraryStore(client),
    settings: createSettingsStore(client),
    firstRun: createFirstRunStore(client),
    desktop: createDesktopStore(bridge),
    icons: createIconStore(client),
  };
}

/** The quick window has a short list of its own, without groups. */
function createSearchOf(client: TroveClient, { place }: PlaceState): Services['search'] {
  const remembered = rememberedSearch(sessionStorage);
  if (place === 'quick') return createSearchStore(client, remembered);
  const group = rememberedGroup(localStorage);
  return createSearchStore(client, { ...remembered, ...group }, () => rowsThatFit(window.innerHeight));
}

/** The choice of what goes is about the groups that are listed; what went is no longer listed. */
function createDuplicateStores(
  client: TroveClient,
  search: Services['search'],
): Pick<Services, 'duplicates' | 'acting' | 'journal'> {
  const duplicates = createDuplicatesStore(client);
  const journal = createJournalStore(client);
  const acting = createActingStore(client, {
    removed: (paths) => {
      duplicates.getState().removeFiles(paths);
      search.getState().drop(paths);
      void journal.getState().load();
    },
    changed: () => {
      if (presentRun(duplicates.getState()).phase === 'done') void duplicates.getState().look();
      void journal.getState().load();
    },
    emptied: () => void journal.getState().load(),
  });
  duplicates.subscribe((state, before) => {
    if (state.kind !== before.kind) acting.getState().clear();
    acting.getState().setGroups(presentRun(state).phase === 'done' ? shownGroups(state) : []);
  });
  return { duplicates, acting, journal };
}

/** Starts what flows by itself: the status stream, and from it the refreshing of results. */
export function startServices(services: Services): () => void {
  const { connection, bridge, engine, search, similar, settings, history } = services;
  const controller = new AbortController();
  feedEngineStore(engine, connection, bridge, controller.signal);
  void settings.getState().load();
  void history.getState().load();
  bridge?.onCommand((command) => follow(command, services));
  let fingerprint = '';
  const unsubscribe = engine.subscribe(({ status }) => {
    if (status === null) return;
    const next = indexFingerprint(status);
    if (fingerprint !== '' && next !== fingerprint) {
      search.getState().indexChanged();
      similar.getState().indexChanged();
    }
    fingerprint = next;
  });
  return () => {
    unsubscribe();
    controller.abort();
  };
}

/** What a menu, a link or a notification asks the window for. */
function follow(command: PageCommand, { place, search, settings, library }: Services): void {
  // Another window may have changed them meanwhile.
  if (command.type === 'shown') void settings.getState().load();
  if (command.type === 'help') useHelp.getState().setOpen(true);
  if (command.type === 'go-to') place.getState().goTo(placeOfHash(command.place, false));
  if (command.type === 'add-folder') {
    place.getState().goTo('library');
    library.getState().ask('');
  }
  if (command.type !== 'search') return;
  search.getState().setQuery(command.query);
  place.getState().goTo('search');
}

const context = createContext<Services | null>(null);

export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  return <context.Provider value={services}>{children}</context.Provider>;
}

export function useServices(): Services {
  const services = useContext(context);
  if (services === null) throw new Error('A component was drawn outside ServicesProvider.');
  return services;
}

/** A part of a feature's state; the component is drawn again when that part changes. */
export function useFeature<Name extends keyof FeatureStates, Part>(
  name: Name,
  select: (state: FeatureStates[Name]) => Part,
): Part {
  const stores: FeatureStores = useServices();
  return useStore(stores[name], select);
}

export function useConnectionState() {
  return useStore(useServices().connection.state, ({ state }) => state);
}
