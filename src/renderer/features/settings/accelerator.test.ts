import { expect, test } from 'vitest';
import { acceleratorOf, acceleratorText, type PressedKeys } from './accelerator.ts';

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

test.each<[Partial<PressedKeys> & { code: string }, string | null]>([
  [{ code: 'Space', ctrlKey: true, shiftKey: true }, 'Control+Shift+Space'],
  [{ code: 'KeyK', metaKey: true }, 'Super+K'],
  [{ code: 'Digit1', altKey: true }, 'Alt+1'],
  [{ code: 'F12', ctrlKey: true }, 'Control+F12'],
  [{ code: 'Backquote', ctrlKey: true }, 'Control+`'],
  [{ code: 'ControlLeft', ctrlKey: true }, null],
  [{ code: 'KeyK' }, null],
  [{ code: 'KeyK', shiftKey: true }, null],
  [{ code: 'MediaPlayPause', ctrlKey: true }, null],
])('%j are %s', (keys, expected) => expect(acceleratorOf({ ...none, ...keys }, false)).toBe(expected));

test('keys are shown as the keyboard has them', () => {
  expect(acceleratorOf({ ...none, code: 'Space', metaKey: true }, true)).toBe('Command+Space');
  expect(acceleratorText('Alt+Space', true)).toBe('⌥Space');
  expect(acceleratorText('Control+Shift+Space', false)).toBe('Ctrl Shift Space');
  expect(acceleratorText('Super+PageUp', false)).toBe('Super Page Up');
  expect(acceleratorText('Control+Up', true)).toBe('⌃↑');
});
