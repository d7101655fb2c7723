import type { Settings } from '../../shared/settings.ts';
import type { ExtractLimits } from '../extract/document.ts';

/** What reading one file may take, as the settings say. */
export function readLimits(settings: Settings): ExtractLimits {
  return {
    maxBytes: settings.maxFileMegabytes * 1_000_000,
    maxMs: settings.maxReadSeconds * 1_000,
    maxMemoryBytes: settings.maxReadMegabytes * 1_000_000,
    ...(settings.ocrFolder === null ? {} : { ocrFolder: settings.ocrFolder }),
  };
}
