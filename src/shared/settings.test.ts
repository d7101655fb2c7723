import { expect, test } from 'vitest';
import { settingsChangeSchema, settingsSchema } from './settings.ts';

test('a change names its own fields and resets no other', () => {
  expect(settingsChangeSchema.parse({ theme: 'dark' })).toEqual({ theme: 'dark' });
  expect(settingsChangeSchema.parse({ ocrFolder: null })).toEqual({ ocrFolder: null });
  expect(settingsChangeSchema.safeParse({ maxReadSeconds: 0 }).success).toBe(false);
});

test('every setting but the version can be changed', () => {
  const { version: _, ...fields } = settingsSchema.shape;
  expect(Object.keys(settingsChangeSchema.shape)).toEqual(Object.keys(fields));
});
