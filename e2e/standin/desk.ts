/** `shell` and `dialog`: nothing opens; the test reads what was asked for and gives the dialog's answers. */
import type { ElectronSurface } from '../../src/main/platform.ts';
import { onTest, tellTest } from './link.ts';

const answers: (string | null)[] = [];
const saveAnswers: (string | null)[] = [];

export const shell: ElectronSurface['shell'] = {
  openPath: async (path) => {
    tellTest({ type: 'desk', entry: { action: 'open', path } });
    return '';
  },
  trashItem: async (path) => tellTest({ type: 'desk', entry: { action: 'trash', path } }),
  showItemInFolder: (path) => tellTest({ type: 'desk', entry: { action: 'reveal', path } }),
};

export const dialog: ElectronSurface['dialog'] = {
  showOpenDialog: async ({ properties }) => {
    const path = answers.shift() ?? null;
    const action = properties.some((property) => property === 'openFile') ? 'pickProgram' : 'pickFolder';
    tellTest({ type: 'desk', entry: { action, path } });
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  showSaveDialog: async ({ defaultPath }) => {
    const path = saveAnswers.shift() ?? null;
    tellTest({ type: 'desk', entry: { action: 'pickSaveFile', path: defaultPath } });
    return { canceled: path === null, filePath: path ?? '' };
  },
};

onTest('save-answer', ({ path }) => saveAnswers.push(path));
onTest('folder-answer', ({ path }) => answers.push(path));
