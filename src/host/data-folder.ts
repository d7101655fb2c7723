import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The data folder: `--data`, else `TROVE_DATA`, else the platform's application-data folder. */
export function dataFolderOf(option: string | undefined): string {
  const chosen = option ?? process.env['TROVE_DATA'];
  return chosen ? resolve(chosen) : join(applicationData(), process.platform === 'linux' ? 'trove' : 'Trove');
}

function applicationData(): string {
  const home = homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  return process.env['XDG_DATA_HOME'] ?? join(home, '.local', 'share');
}
