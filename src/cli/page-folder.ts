import { join } from 'node:path';
import { resourcesFolder } from '../workers/resources.ts';

/** The built page, beside the resources. */
export function pageFolder(): string {
  return join(resourcesFolder(), '..', 'out', 'renderer');
}
