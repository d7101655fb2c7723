/** The places of the window. The address's hash holds the present one, so that reloading stays where one was. */
import { createStore, type StoreApi } from 'zustand/vanilla';

const places = ['search', 'similar', 'duplicates', 'library', 'settings'] as const;
export type Place = (typeof places)[number] | 'gallery' | 'quick';

export interface PlaceState {
  readonly place: Place;
  readonly goTo: (place: Place) => void;
}

export type PlaceStore = StoreApi<PlaceState>;

/** Anything unknown is Search. The gallery exists in development only. */
export function placeOfHash(hash: string, hasGallery: boolean): Place {
  const name = hash.replace(/^#\/?/, '').split('/')[0];
  if (name === 'gallery' && hasGallery) return 'gallery';
  if (name === 'quick') return 'quick';
  return places.find((place) => place === name) ?? 'search';
}

export function createPlaceStore(page: Window, hasGallery: boolean): PlaceStore {
  const present = (): Place => placeOfHash(page.location.hash, hasGallery);
  const store = createStore<PlaceState>(() => ({
    place: present(),
    goTo: (place) => {
      const hash = `#/${place}`;
      if (page.location.hash !== hash) page.location.hash = hash;
    },
  }));
  page.addEventListener('hashchange', () => store.setState({ place: present() }));
  return store;
}
