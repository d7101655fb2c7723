/** Where the main window was, for each arrangement of displays: at the desk, on the road, at the projector. */
import { readFileSync, writeFileSync } from 'node:fs';
import { logFailure } from './log.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Display {
  readonly bounds: Area;
  /** Without the bars of the system. */
  readonly workArea: Area;
}

export interface Place {
  readonly bounds: Area;
  readonly maximized: boolean;
}

/** By the arrangement's name, the one of the last use first. */
export type Places = readonly (Place & { readonly displays: string })[];

const mostArrangements = 12;

/** The same name for the same displays at the same places. */
export function arrangementOf(displays: readonly Display[]): string {
  return displays
    .map(({ bounds: { x, y, width, height } }) => `${width}x${height}+${x}+${y}`)
    .toSorted()
    .join(' ');
}

/** Its own place where the arrangement is known, else the last one, moved onto a display where it lies on none. */
export function placeOn(places: Places, displays: readonly Display[]): Place | null {
  const name = arrangementOf(displays);
  const place = places.find((known) => known.displays === name) ?? places[0];
  return place ? { bounds: broughtBack(place.bounds, displays), maximized: place.maximized } : null;
}

/** The places with this one as that of the present arrangement. */
export function withPlace(places: Places, displays: string, place: Place): Places {
  const others = places.filter((known) => known.displays !== displays);
  return [{ displays, ...place }, ...others].slice(0, mostArrangements);
}

/** As it is while it can be reached; else as large as fits in the middle of the nearest display. */
export function broughtBack(bounds: Area, displays: readonly Display[]): Area {
  if (displays.some(({ workArea }) => isWithinReach(bounds, workArea))) return bounds;
  const [nearest] = displays.toSorted(
    (left, right) => distance(bounds, left.workArea) - distance(bounds, right.workArea),
  );
  if (!nearest) return bounds;
  const { workArea: area } = nearest;
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  const x = Math.round(area.x + (area.width - width) / 2);
  return { x, y: Math.round(area.y + (area.height - height) / 2), width, height };
}

/** At least a hand's breadth of the title bar. */
function isWithinReach({ x, y, width }: Area, area: Area): boolean {
  const visible = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return visible >= 100 && y >= area.y && y <= area.y + area.height - 40;
}

function distance(one: Area, other: Area): number {
  const [from, to] = [one, other].map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
  return Math.hypot((from?.[0] ?? 0) - (to?.[0] ?? 0), (from?.[1] ?? 0) - (to?.[1] ?? 0));
}

/** Losing them costs nothing, so a damaged file is as good as none. */
export function readPlaces(path: string): Places {
  try {
    const places: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(places) ? places.filter(isPlace) : [];
  } catch {
    // The first start, or a damaged file.
    return [];
  }
}

export function writePlaces(path: string, places: Places): void {
  try {
    writeFileSync(path, JSON.stringify(places), { mode: 0o600 });
  } catch (error) {
    logFailure('the place of the window was not saved', error);
  }
}

function isPlace(value: unknown): value is Places[number] {
  if (typeof value !== 'object' || value === null) return false;
  const { displays, bounds, maximized } = value as Partial<Places[number]>;
  const isText = typeof displays === 'string' && typeof maximized === 'boolean';
  return isText && [bounds?.x, bounds?.y, bounds?.width, bounds?.height].every(Number.isFinite);
}
