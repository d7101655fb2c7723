import { defineConfig } from '@playwright/test';
import type { HostOptions } from './e2e/hosts.ts';

const asRoot = process.getuid?.() === 0;
const browser = process.env['TROVE_BROWSER'];

export default defineConfig<object, HostOptions>({
  testDir: 'e2e',
  outputDir: 'e2e/.results',
  reporter: 'list',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    launchOptions: {
      // Found by scripts/e2e.ts; without it Playwright's own.
      ...(browser && { executablePath: browser }),
      args: asRoot ? ['--no-sandbox'] : [],
    },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'web', testIgnore: '**/desktop.spec.ts', use: { face: 'web' } },
    {
      name: 'desktop',
      // The page is the same; its states are walked through once.
      testIgnore: ['**/web.spec.ts', '**/accessibility.spec.ts'],
      use: { face: 'desktop' },
    },
  ],
});
