/** Follows the main window over the displays that come and go. */
import { screen, type WindowSurface } from './platform.ts';
import {
  arrangementOf,
  broughtBack,
  placeOn,
  readPlaces,
  withPlace,
  writePlaces,
  type Place,
  type Places,
} from './window-places.ts';

/** A display that comes or goes is told in several events, and the system moves windows itself meanwhile. */
const settleMs = 200;

export class WindowPlacement {
  readonly #file: string;
  #places: Places;
  #arrangement = arrangementOf(screen.getAllDisplays());
  #window: WindowSurface | null = null;
  #settling: NodeJS.Timeout | null = null;

  constructor(file: string) {
    this.#file = file;
    this.#places = readPlaces(file);
    const settle = (): void => this.#settleSoon();
    screen.on('display-added', settle);
    screen.on('display-removed', settle);
    screen.on('display-metrics-changed', settle);
  }

  /** Where a window that opens now belongs; null: where the system puts it. */
  get present(): Place | null {
    return placeOn(this.#places, screen.getAllDisplays());
  }

  follow(window: WindowSurface): void {
    this.#window = window;
    window.on('move', () => this.#note());
    window.on('resize', () => this.#note());
    window.on('close', () => {
      this.#note();
      this.#window = null;
      writePlaces(this.#file, this.#places);
    });
  }

  /** What the system moves because of a display that is gone is not where the person had it. */
  #note(): void {
    const window = this.#window;
    if (!window || arrangementOf(screen.getAllDisplays()) !== this.#arrangement) return;
    const place = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    this.#places = withPlace(this.#places, this.#arrangement, place);
  }

  #settleSoon(): void {
    if (this.#settling) clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settle(), settleMs).unref();
  }

  #settle(): void {
    const displays = screen.getAllDisplays();
    const arrangement = arrangementOf(displays);
    if (arrangement === this.#arrangement) return;
    this.#arrangement = arrangement;
    const isKnown = this.#places.some((known) => known.displays === arrangement);
    if (this.#window) move(this.#window, isKnown ? this.present : presentOf(this.#window));
    this.#note();
  }
}

function presentOf(window: WindowSurface): Place {
  const bounds = broughtBack(window.getNormalBounds(), screen.getAllDisplays());
  return { bounds, maximized: window.isMaximized() };
}

function move(window: WindowSurface, place: Place | null): void {
  if (!place || isSame(place, { bounds: window.getNormalBounds(), maximized: window.isMaximized() })) return;
  if (window.isMaximized()) window.unmaximize();
  window.setBounds(place.bounds);
  if (place.maximized) window.maximize();
}

function isSame({ bounds, maximized }: Place, other: Place): boolean {
  const sides = ['x', 'y', 'width', 'height'] as const;
  return maximized === other.maximized && sides.every((side) => bounds[side] === other.bounds[side]);
}
