import { describe, expect, test } from 'vitest';
import { addIgnoreFile, enterFolder, judgeFile, judgeFolder, rootRules } from './rules.ts';

const rules = rootRules({ includeHidden: false });

describe('rules', () => {
  test('private keys and environment files are never read, even where hidden files are', () => {
    const open = rootRules({ includeHidden: true });
    for (const name of ['id_ed25519', '.env', '.env.local', 'server.pem', 'Passwords.kdbx']) {
      expect(judgeFile(open, name)?.reason).toBe('secret');
    }
  });

  test('dependency folders are not entered, in any letter case', () => {
    expect(judgeFolder(rules, 'node_modules')?.reason).toBe('ignored-by-rule');
    expect(judgeFolder(rules, 'Node_Modules')?.reason).toBe('ignored-by-rule');
    expect(judgeFolder(rules, 'Documents')).toBe(null);
  });

  test('hidden names follow the setting', () => {
    expect(judgeFile(rules, '.notes.md')?.reason).toBe('hidden');
    expect(judgeFile(rootRules({ includeHidden: true }), '.notes.md')).toBe(null);
  });

  test('files in a hidden folder are listed with the reason instead of left out without a word', () => {
    const inside = enterFolder(enterFolder(rules, '.github'), 'workflows');
    expect(judgeFolder(rules, '.github')).toBe(null);
    expect(judgeFile(inside, 'check.yml')).toEqual({ reason: 'hidden', detail: 'it is inside .github' });
    const open = enterFolder(rootRules({ includeHidden: true }), '.github');
    expect(judgeFile(open, 'check.yml')).toBe(null);
  });

  test('the verdict names the pattern and the file it stands in', () => {
    const inside = addIgnoreFile(rules, '/home/me/.gitignore', '*.log\n!keep.log\n/build/');
    expect(judgeFile(inside, 'a.log')).toEqual({
      reason: 'ignored-by-rule',
      detail: '*.log in /home/me/.gitignore, line 1',
    });
    expect(judgeFile(inside, 'keep.log')).toBe(null);
    expect(judgeFolder(inside, 'build')?.reason).toBe('ignored-by-rule');
  });

  test('a rule anchored in one folder does not hold in a subfolder, a free one does', () => {
    const below = enterFolder(addIgnoreFile(rules, '.gitignore', '/build/\n*.log'), 'sub');
    expect(judgeFolder(below, 'build')).toBe(null);
    expect(judgeFile(below, 'a.log')?.reason).toBe('ignored-by-rule');
  });

  test('an inner ignore file overrides the one above', () => {
    const outer = addIgnoreFile(rules, '.gitignore', '*.log');
    const inner = addIgnoreFile(enterFolder(outer, 'sub'), 'sub/.gitignore', '!wanted.log');
    expect(judgeFile(inner, 'wanted.log')).toBe(null);
    expect(judgeFile(inner, 'other.log')?.reason).toBe('ignored-by-rule');
  });
});
