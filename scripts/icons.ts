/**
 * Draws every icon from the two SVGs of resources/icons: `npm run icons`, after a change to one of them. The results
 * are committed, so that a build needs no browser.
 */
import { chromium, type Page } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { icnsOf, icoOf, type Png } from './icon-files.ts';

const folder = join(import.meta.dirname, '../resources/icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** What Linux desktops look up by name. */
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];

/** Menu bars and trays: black where macOS tints it itself, else as the panel's text usually is. */
const trays = [
  { name: 'trayTemplate', colour: '#000000', size: 16 },
  { name: 'trayTemplate@2x', colour: '#000000', size: 32 },
  { name: 'tray-light', colour: '#1c1c1e', size: 32 },
  { name: 'tray-dark', colour: '#ffffff', size: 32 },
  { name: 'drag', colour: '#3b6ef0', size: 64 },
] as const;

async function draw(page: Page, svg: string, size: number): Promise<Png> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  return { size, bytes: await page.screenshot({ omitBackground: true }) };
}

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== null && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
const app = readFileSync(join(folder, 'app.svg'), 'utf8');
const tray = readFileSync(join(folder, 'tray.svg'), 'utf8');

const drawn: Png[] = [];
for (const size of sizes) drawn.push(await draw(page, app, size));
const of = (wanted: readonly number[]): Png[] => drawn.filter(({ size }) => wanted.includes(size));

mkdirSync(join(folder, 'linux'), { recursive: true });
for (const { size, bytes } of of(linuxSizes)) {
  writeFileSync(join(folder, 'linux', `${size}x${size}.png`), bytes);
}
writeFileSync(join(folder, 'app.ico'), icoOf(of(windowsSizes)));
writeFileSync(join(folder, 'app.icns'), icnsOf(drawn));
for (const { name, colour, size } of trays) {
  const { bytes } = await draw(page, tray.replace('currentColor', colour), size);
  writeFileSync(join(folder, `${name}.png`), bytes);
}
await browser.close();
