// Plain JavaScript for any Node from 18 on: what runs before the right Node has been found.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const neededMajor = 24;

const file = process.platform === 'win32' ? 'node.exe' : 'node';

/** The `node` dev dependency puts the program into its own `bin`; without its install script it is in none. */
const project = fileURLToPath(new URL(`../node_modules/node/bin/${file}`, import.meta.url));

/** True when this very process is new enough. */
export function isNewEnough() {
  return Number.parseInt(process.versions.node, 10) >= neededMajor;
}

/** The project's own Node 24, or null. */
export function findNode24() {
  return existsSync(project) ? project : null;
}
