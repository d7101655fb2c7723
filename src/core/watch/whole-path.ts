import { homedir } from 'node:os';
import { resolve } from 'node:path';

/**
 * A path as a person types it, made absolute: `~` is their home folder, and so is where a path begins that is not whole.
 * The working folder of the process, which nobody at a window knows, never comes in.
 */
export function wholePath(typed: string, home = homedir()): string {
  return resolve(home, typed.replace(/^~(?:[/\\]+|$)/, ''));
}
