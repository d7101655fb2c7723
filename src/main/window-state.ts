/** Where the window was, remembered between starts. Losing it costs nothing, so a damaged file is as good as none. */
import { readFileSync, writeFileSync } from 'node:fs';
import { logFailure } from './log.ts';
import { screen, type Rectangle } from './platform.ts';

export interface WindowState {
  readonly bounds: Rectangle | null;
  readonly maximized: boolean;
}

const unknown: WindowState = { bounds: null, maximized: false };

/** The remembered state; bounds are null when they would lie on no present screen. */
export function readWindowState(path: string): WindowState {
  try {
    const { bounds, maximized } = JSON.parse(readFileSync(path, 'utf8')) as Partial<WindowState>;
    const usable = isRectangle(bounds) && isOnScreen(bounds);
    return { bounds: usable ? bounds : null, maximized: maximized === true };
  } catch {
    // The first start, or a damaged file.
    return unknown;
  }
}

export function writeWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(path, JSON.stringify(state));
  } catch (error) {
    logFailure('the place of the window was not saved', error);
  }
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height } = value as Partial<Rectangle>;
  return [x, y, width, height].every(Number.isFinite);
}

/** At least a hand's breadth of the title bar must be within reach. */
function isOnScreen({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const visible = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
    return visible >= 100 && y >= area.y && y <= area.y + area.height - 40;
  });
}
