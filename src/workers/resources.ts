import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bundledModel = 'trove-static-256';

/** The nearest `resources` folder above this module: of the source tree, of the build, or of the installed app. */
export function resourcesFolder(): string {
  const override = process.env['TROVE_RESOURCES'];
  if (override) return override;
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'resources');
    if (existsSync(join(candidate, 'models'))) return candidate;
    if (folder === dirname(folder)) return join(folder, 'resources');
  }
}

export function bundledModelFolder(): string {
  return process.env['TROVE_MODEL'] ?? join(resourcesFolder(), 'models', bundledModel);
}
