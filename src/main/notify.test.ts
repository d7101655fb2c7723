import { describe, expect, test } from 'vitest';
import type { EngineSummary } from '../shared/desktop.ts';
import { Announcer } from './notify.ts';

const idle: EngineSummary = {
  activity: 'idle',
  filesSettled: 0,
  filesTotal: 0,
  fraction: null,
  folders: 1,
  offline: [],
  notices: [],
};

function announcerAt() {
  const clock = { now: 0 };
  return { clock, announcer: new Announcer(() => clock.now) };
}

describe('done', () => {
  test('is told once, after long work', () => {
    const { clock, announcer } = announcerAt();
    announcer.look({ ...idle, activity: 'indexing' });
    clock.now = 120_000;
    const settled = { ...idle, filesSettled: 7_872, filesTotal: 7_872 };
    expect(announcer.look(settled)).toMatchObject([{ title: 'Everything is read' }]);
    expect(announcer.look(settled)).toEqual([]);
  });

  test('is not told of a few changed files, of short work, or of a pause', () => {
    const { clock, announcer } = announcerAt();
    announcer.look({ ...idle, activity: 'indexing' });
    clock.now = 30_000;
    expect(announcer.look({ ...idle, filesSettled: 5_000 })).toEqual([]);
    announcer.look({ ...idle, activity: 'indexing', filesSettled: 5_000 });
    clock.now = 300_000;
    expect(announcer.look({ ...idle, activity: 'paused', filesSettled: 9_000 })).toEqual([]);
    expect(announcer.look({ ...idle, filesSettled: 5_003 })).toEqual([]);
  });
});

test('a full disk and a folder that went away are told once each; one that was away at the start is no news', () => {
  const { announcer } = announcerAt();
  expect(announcer.look({ ...idle, offline: ['/mnt/old'] })).toEqual([]);
  const bad = { ...idle, offline: ['/mnt/old', '/mnt/usb'], notices: ['DISK_FULL'] };
  expect(announcer.look(bad).map(({ title }) => title)).toEqual(['The disk is full', 'A folder is gone']);
  expect(announcer.look(bad)).toEqual([]);
  announcer.look(idle);
  expect(announcer.look(bad)).toHaveLength(3);
});
