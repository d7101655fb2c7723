/** The main window over displays that come and go. */
import { expect, test, type App } from './hosts.ts';
import type { StandinDesktop } from './standin/desktop.ts';

const laptop = { x: 0, y: 0, width: 1920, height: 1080 };
const beside = { x: 1920, y: 200, width: 1280, height: 800 };
const onSecond = { x: 2000, y: 300, width: 1000, height: 650 };
const onLaptop = { x: 50, y: 60, width: 1400, height: 900 };

function standinOf({ standin }: App): StandinDesktop {
  test.skip(standin === null, 'Only the stand-in plugs displays in and out.');
  if (standin === null) throw new Error('skipped');
  return standin;
}

/** The first window that was opened. */
const mainWindow = 1;
const place = ({ windowStates }: StandinDesktop) => windowStates.get(mainWindow)?.bounds;

test('a window on a display that is gone comes back; a known arrangement has a place of its own', async ({
  app,
}) => {
  const standin = standinOf(app);
  await expect.poll(() => standin.windowStates.get(mainWindow)?.isVisible).toBe(true);
  standin.do({ type: 'window-move', windowId: mainWindow, bounds: onSecond });
  standin.do({ type: 'displays', areas: [laptop] });
  // In the middle of what is left, as large as it was.
  await expect.poll(() => place(standin)).toEqual({ x: 460, y: 215, width: 1000, height: 650 });
  standin.do({ type: 'window-move', windowId: mainWindow, bounds: onLaptop });

  standin.do({ type: 'displays', areas: [laptop, beside] });
  await expect.poll(() => place(standin)).toEqual(onSecond);
  standin.do({ type: 'displays', areas: [laptop] });
  await expect.poll(() => place(standin)).toEqual(onLaptop);

  // At the next start both displays are there again.
  await app.restart();
  await expect.poll(() => place(standinOf(app))).toEqual(onSecond);
});
