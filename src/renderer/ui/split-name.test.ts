import { describe, expect, it } from 'vitest';
import { splitName } from './split-name.ts';

describe('splitName', () => {
  it('keeps the end, where numbered files differ', () => {
    const [head, tail] = splitName('Minutes of the general meeting 2026 v12.docx');
    expect(tail).toBe('026 v12.docx');
    expect(head + tail).toBe('Minutes of the general meeting 2026 v12.docx');
  });

  it('leaves short names whole', () => {
    expect(splitName('notes.md')).toEqual(['notes.md', '']);
  });

  it('does not tear apart what is seen as one character', () => {
    const name = `${'long name '.repeat(4)}${'👩‍👩‍👧'.repeat(12)}`;
    const [head, tail] = splitName(name);
    expect(tail).toBe('👩‍👩‍👧'.repeat(12));
    expect(head + tail).toBe(name);
  });
});
