import { expect, test } from 'vitest';
import { runsCode } from './runs-code.ts';

test.each(['a/invoice.pdf.exe', 'Setup.MSI', 'run.command', 'x.desktop', 'macro.js', 'note.lnk', 'tool.sh'])(
  'Enter does not start %s',
  (path) => expect(runsCode(path, 0o644, 'linux')).toBe(true),
);

test.each(['letter.pdf', 'notes.md', 'page.html', 'table.xlsx', 'script.py', 'README'])(
  '%s is opened',
  (path) => expect(runsCode(path, 0o644, 'linux')).toBe(false),
);

test('a file that is only a program by its permission', () => {
  expect(runsCode('bin/tool', 0o755, 'linux')).toBe(true);
  // Everything on a Windows disk mounted elsewhere is executable.
  expect(runsCode('photo.jpg', 0o777, 'linux')).toBe(false);
});
