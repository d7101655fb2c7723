import { defineConfig } from '@playwright/test';
import type { HostOptions } from './e2e/hosts.ts';

const asRoot = process.getuid?.() === 0;
const browser = process.env['TROVE_BROWSER'];

export default defineConfig<object, HostOptions>({
  testDir: 'e2e',
  outputDir: 'e2e/.results',
  reporter: 'list',
  workers: 2,
  // Machines that build are shared: what takes 10 s on an idle one has taken 60 s there.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // A test that passes only the second time is reported as flaky.
  retries: 1,
  use: {
    launchOptions: {
      // Found by scripts/e2e.ts; without it Playwright's own.
      ...(browser && { executablePath: browser }),
      // Without a graphics card Chromium draws in software either way; the process for it only costs time.
      args: ['--disable-gpu', ...(asRoot ? ['--no-sandbox'] : [])],
    },
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'web',
      testIgnore: [
        '**/desktop.spec.ts',
        '**/confinement.spec.ts',
        '**/presence.spec.ts',
        '**/displays.spec.ts',
        '**/manners.spec.ts',
        '**/power.spec.ts',
        '**/updates.spec.ts',
      ],
      use: { face: 'web' },
    },
    {
      name: 'desktop',
      // The page is the same; its states are walked through once.
      testIgnore: ['**/web.spec.ts', '**/accessibility.spec.ts'],
      use: { face: 'desktop' },
    },
  ],
});
