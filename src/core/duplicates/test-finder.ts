/** A finder over a test store, and its groups by the names of their files. */
import { relative } from 'node:path';
import type { GroupPart } from '../../shared/contract/duplicates.ts';
import type { TestStore } from '../store/test-store.ts';
import { createFinder } from './create-finder.ts';
import type { DiskRequest, DuplicateFinder, DuplicateHost } from './duplicate-finder.ts';

export const wholeScope = { excludedFolders: [], excludedTypes: [], smallest: 0 } as const;

export function diskRequest(folder: string, request: Partial<DiskRequest> = {}): DiskRequest {
  return { folders: [folder], everything: false, ...wholeScope, ...request };
}

export function testHost({ writer }: TestStore): DuplicateHost {
  return {
    progress: () => undefined,
    storeDigests: async (folders) => writer.storeDigests(folders),
    storePrints: async (folders) => writer.storePrints(folders),
    storeSignatures: async (rows, gone) => writer.storeSignatures(rows, gone),
  };
}

export function openFinder(store: TestStore): DuplicateFinder {
  return createFinder(store.db, testHost(store));
}

/** All groups, with paths relative to a folder. */
export function groupsOf(finder: DuplicateFinder, folder: string): GroupPart[] {
  const groups: GroupPart[] = [];
  for (let after: number | null = 0; after !== null;) {
    const page = finder.page(after);
    for (const part of page.parts) {
      const files = part.files.map((file) => ({ ...file, path: relative(folder, file.path) }));
      groups.push({ ...part, files });
    }
    after = page.next;
  }
  return groups;
}
