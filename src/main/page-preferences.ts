/** What every page of Trove runs with; the types of `platform.ts` admit nothing looser. */
export function pagePreferences(preload: string) {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    spellcheck: false,
  } as const;
}
