import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startAtLogin } from './login-item.ts';

const configFolder = mkdtempSync(join(tmpdir(), 'trove-login-'));
afterAll(() => rmSync(configFolder, { recursive: true }));

test('on Linux a file in the autostart folder starts it hidden, and is gone again', () => {
  const file = join(configFolder, 'autostart/app.trove.Trove.desktop');
  const options = {
    platform: 'linux' as const,
    configFolder,
    command: ['/opt/My "Trove"/trove$app', '--data=50%'],
    setLoginItem: () => expect.unreachable(),
  };
  startAtLogin(true, options);
  expect(readFileSync(file, 'utf8')).toContain(
    String.raw`Exec="/opt/My \"Trove\"/trove\$app" "--data=50%%" "--hidden"`,
  );
  startAtLogin(false, options);
  startAtLogin(false, options);
  expect(existsSync(file)).toBe(false);
});

test.each(['darwin', 'win32'] as const)('on %s the system keeps it', (platform) => {
  const set: object[] = [];
  startAtLogin(true, { platform, configFolder, command: [], setLoginItem: (settings) => set.push(settings) });
  expect(set).toEqual([{ openAtLogin: true, args: ['--hidden'] }]);
});
