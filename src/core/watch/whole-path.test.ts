import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { wholePath } from './whole-path.ts';

const home = resolve('/home/ana');

test.each([
  ['~', home],
  ['~/Documents', resolve(home, 'Documents')],
  ['~//Documents/', resolve(home, 'Documents')],
  ['Documents/2026', resolve(home, 'Documents/2026')],
  ['/srv/../srv/files', resolve('/srv/files')],
  // Names that only begin like it.
  ['~ana/x', resolve(home, '~ana/x')],
  ['/srv/~/x', resolve('/srv/~/x')],
])('%s', (typed, whole) => expect(wholePath(typed, home)).toBe(whole));
