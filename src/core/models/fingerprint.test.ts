import { expect, test } from 'vitest';
import { bundledModel } from './bundled-model.ts';
import { fingerprintOf } from './fingerprint.ts';
import { applyTemplate, type ModelManifest } from './model-manifest.ts';

test('everything that changes vectors changes the fingerprint, a name does not', () => {
  const [config, tokenizer, settings, weights] = bundledModel.files;
  if (!config || !tokenizer || !settings || !weights) throw new Error('The manifest lost a file.');
  const other = { ...weights, sha256: '0'.repeat(64) };
  const changed: ModelManifest[] = [
    bundledModel,
    { ...bundledModel, dtype: 'fp32' },
    { ...bundledModel, pooling: 'mean' },
    { ...bundledModel, dimensions: 128 },
    { ...bundledModel, templates: { query: 'query: {text}', passage: '{text}' } },
    { ...bundledModel, templates: { query: '{text}', passage: 'query: {text}' } },
    { ...bundledModel, files: [config, tokenizer, settings, other] },
    { ...bundledModel, files: [config, { ...tokenizer, sha256: '1'.repeat(64) }, settings, weights] },
  ];
  expect(new Set(changed.map(fingerprintOf)).size).toBe(changed.length);
  expect(fingerprintOf({ ...bundledModel, name: 'Another name' })).toBe(fingerprintOf(bundledModel));
});

test('a text is put into a template as it is, dollar signs and braces included', () => {
  expect(applyTemplate('query: {text}', "costs $& and $' {text}")).toBe("query: costs $& and $' {text}");
  expect(applyTemplate('{text}', 'plain')).toBe('plain');
});
