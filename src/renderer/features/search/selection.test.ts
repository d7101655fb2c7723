import { describe, expect, it } from 'vitest';
import { moveOfKey, moveSelection } from './selection.ts';

const ids = [11, 12, 13, 14, 15];
const key = (name: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('moveSelection', () => {
  it('stops at both ends instead of leaving the list', () => {
    expect(moveSelection(ids, 11, 'up', 3)).toBe(11);
    expect(moveSelection(ids, 15, 'down', 3)).toBe(15);
    expect(moveSelection(ids, 14, 'pageDown', 3)).toBe(15);
    expect(moveSelection(ids, 12, 'pageUp', 3)).toBe(11);
  });

  it('moves by rows and pages', () => {
    expect(moveSelection(ids, 12, 'down', 3)).toBe(13);
    expect(moveSelection(ids, 11, 'pageDown', 3)).toBe(14);
    expect(moveSelection(ids, 13, 'first', 3)).toBe(11);
    expect(moveSelection(ids, 13, 'last', 3)).toBe(15);
  });

  it('finds a way in when the selected file is gone or nothing is selected', () => {
    expect(moveSelection(ids, 99, 'down', 3)).toBe(11);
    expect(moveSelection(ids, null, 'up', 3)).toBe(15);
    expect(moveSelection([], 11, 'down', 3)).toBeNull();
  });

  it('still moves when a page has no room for a row', () => {
    expect(moveSelection(ids, 12, 'pageDown', 0)).toBe(13);
  });
});

describe('moveOfKey', () => {
  it('leaves Home and End to the text of the field, unless Ctrl is held', () => {
    expect(moveOfKey(key('Home'), true)).toBeNull();
    expect(moveOfKey(key('Home'), false)).toBe('first');
    expect(moveOfKey(key('End', { ctrlKey: true }), true)).toBe('last');
  });

  it('leaves selecting text and the menu keys alone', () => {
    expect(moveOfKey(key('ArrowUp', { shiftKey: true }), true)).toBeNull();
    expect(moveOfKey(key('ArrowDown', { altKey: true }), true)).toBeNull();
    expect(moveOfKey(key('a'), true)).toBeNull();
  });
});
