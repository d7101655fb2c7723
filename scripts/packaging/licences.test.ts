import { expect, it } from 'vitest';
import { appPackages } from './configuration.ts';
import { licenceOf, packageFolderOf } from './licences.ts';

it('tells the package of a module, also of one inside another', () => {
  expect(packageFolderOf('/x/node_modules/react-dom/client.js')).toEqual(['react-dom']);
  expect(packageFolderOf('C:\\x\\node_modules\\@base-ui\\react\\esm\\index.js')).toEqual(['@base-ui/react']);
  expect(packageFolderOf('/x/node_modules/a/node_modules/@b/c/d.js')).toEqual(['a/node_modules/@b/c']);
  expect(packageFolderOf('/x/src/main.tsx')).toEqual([]);
});

it('reads what a package says and the text it brings', () => {
  expect(licenceOf('react')).toMatchObject({ name: 'react', licence: 'MIT' });
  expect(licenceOf('react')?.text).toContain('Permission is hereby granted');
  expect(licenceOf('no such package')).toBeNull();
});

it('knows a licence of everything that the app needs', () => {
  const unknown = [...appPackages()].filter((folder) => {
    const { licence, text } = licenceOf(folder) ?? { licence: '', text: '' };
    return licence === '' && text === '';
  });
  expect(unknown).toEqual([]);
});
