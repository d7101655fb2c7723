/** Heat and an empty chair reach the engine: what the machine's events say is what it does. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectToOwner } from '../src/host/connect-to-owner.ts';
import { expect, test, type App } from './hosts.ts';
import type { StandinDesktop } from './standin/desktop.ts';
import { expectFound, goTo, startWith } from './steps.ts';

const files = { 'bread.txt': 'Sourdough needs a starter of flour and water, and a night of patience.\n' };

function standinOf({ standin }: App): StandinDesktop {
  test.skip(standin === null, 'Only the stand-in plays the machine.');
  if (standin === null) throw new Error('skipped');
  return standin;
}

/** How hard the engine works, asked as the command line would. */
async function paceOf({ dataFolder }: App): Promise<string> {
  const client = await connectToOwner(dataFolder);
  const { pace } = (await client?.library.status()) ?? {};
  return `${pace?.state} ${pace?.reason ?? ''}`.trim();
}

test('who is at the machine slows it, a locked screen counts as nobody', async ({ app }) => {
  const standin = standinOf(app);
  await startWith(app, files);
  standin.do({ type: 'power', event: 'unlock-screen', idleSeconds: 0 });
  await expect.poll(() => paceOf(app)).toBe('slow active');
  // Nobody types at a lock screen, whatever the system says of its keyboard.
  standin.do({ type: 'power', event: 'lock-screen', idleSeconds: 0 });
  await expect.poll(() => paceOf(app)).toBe('full');
  standin.do({ type: 'power', event: 'unlock-screen', idleSeconds: 0 });
  await expect.poll(() => paceOf(app)).toBe('slow active');
});

test.describe('on macOS, which knows its heat', () => {
  test.use({ environment: { STANDIN_PLATFORM: 'darwin' } });

  test('a hot machine reads nothing until it has cooled down', async ({ app }) => {
    const standin = standinOf(app);
    await startWith(app, files);
    standin.do({ type: 'power', event: 'thermal-state-change', heat: 'fair' });
    await expect.poll(() => paceOf(app)).toBe('full');
    standin.do({ type: 'power', event: 'thermal-state-change', heat: 'serious' });
    await expect.poll(() => paceOf(app)).toBe('waiting low-power');
    writeFileSync(join(app.documents, 'noon.txt'), 'Written while the fan was loud.\n');
    const tray = () => standin.menus.get('tray')?.[0]?.label ?? '';
    await expect.poll(tray, { timeout: 20_000 }).toMatch(/^Waiting/);
    await goTo(app.page, 'Library');
    await expect(app.page.getByRole('main')).toContainText('Waiting');
    standin.do({ type: 'power', event: 'thermal-state-change', heat: 'nominal' });
    await expect.poll(tray, { timeout: 20_000 }).toBe('2 files, up to date');
    await goTo(app.page, 'Search');
    await expectFound(app.page, 'loud fan', 'noon.txt');
  });
});
