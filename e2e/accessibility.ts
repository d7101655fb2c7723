/** axe on what the page shows now, at both ends of the widths; in the second theme the rules that look at colours. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './hosts.ts';

export const themes = ['light', 'dark'] as const;

export interface Violation {
  readonly state: string;
  readonly rule: string;
  readonly targets: readonly string[];
}

export async function violations(
  page: Page,
  state: string,
  rules: 'all' | 'colours' = 'all',
): Promise<readonly Violation[]> {
  // Legacy mode needs no second page to put the results of frames together; there are no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules === 'colours') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations: found, passes } = await axe.analyze();
  // A page that axe saw nothing of has no violations either.
  if (passes.length === 0) throw new Error(`axe found nothing to check: ${state}`);
  return found.map(({ id, nodes }) => ({
    state,
    rule: id,
    targets: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
  }));
}

interface View {
  readonly theme: (typeof themes)[number];
  readonly width: number;
  readonly rules: 'all' | 'colours';
}

export const everyView: readonly View[] = [
  { theme: 'light', width: 900, rules: 'all' },
  { theme: 'dark', width: 900, rules: 'colours' },
  { theme: 'dark', width: 1_600, rules: 'colours' },
  { theme: 'light', width: 1_600, rules: 'all' },
];

/** Each theme and each width once: for the many states whose screens are walked through in all views elsewhere. */
export const bothViews: readonly View[] = [
  { theme: 'light', width: 900, rules: 'all' },
  { theme: 'dark', width: 1_600, rules: 'all' },
];

/** What the page shows now has no violation in these views; its size is left as it was. */
export async function expectAccessible(page: Page, state: string, views = everyView): Promise<void> {
  const before = page.viewportSize();
  const found: Violation[] = [];
  for (const { theme, width, rules } of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((one) => (document.documentElement.dataset['theme'] = one), theme);
    found.push(...(await violations(page, `${state}, ${theme}, ${width}`, rules)));
  }
  if (before) await page.setViewportSize(before);
  expect.soft(found).toEqual([]);
}
