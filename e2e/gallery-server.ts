/** The development server with the gallery: every screen in every state, on canned answers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

export interface GalleryServer {
  readonly address: string;
  close(): Promise<void>;
}

export async function startGallery(): Promise<GalleryServer> {
  const cacheDir = mkdtempSync(join(tmpdir(), 'trove-gallery-'));
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '../src/renderer'),
    cacheDir,
    plugins: [react(), tailwind()],
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close();
      rmSync(cacheDir, { recursive: true, force: true });
    },
  };
}

/** Opens the gallery; returns the names of its scenes. */
export async function openGallery(page: Page, { address }: GalleryServer): Promise<readonly string[]> {
  await page.goto(`${address}#/gallery`);
  const links = page.getByRole('navigation', { name: 'Gallery' }).getByRole('link');
  // The first visit bundles the libraries, which may take a while and load the page anew.
  await links.first().waitFor({ timeout: 60_000 });
  return links.allTextContents();
}

/** Shows one scene in the whole window, without the gallery's own list. */
export async function showScene(page: Page, scene: string, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((name) => {
    window.location.hash = `#/gallery/${encodeURIComponent(name)}`;
  }, scene);
  await page.evaluate((one) => {
    document.documentElement.dataset['theme'] = one;
    const nav = document.querySelector<HTMLElement>('nav[aria-label="Gallery"]');
    if (!nav?.parentElement) throw new Error('The gallery is not there.');
    nav.style.display = 'none';
    nav.parentElement.style.gridTemplateColumns = 'minmax(0, 1fr)';
  }, theme);
}
