import type { ModelManifest } from './model-manifest.ts';

/** The model that ships with Trove, in `resources/models/trove-static-256`; MODEL_CARD.md there says how it was made. */
export const bundledModel: ModelManifest = {
  id: 'trove-static-256',
  name: 'Trove text embedding (static, 256 dimensions)',
  dtype: 'q8',
  pooling: 'in-graph',
  dimensions: 256,
  maxTokens: 512,
  templates: { query: '{text}', passage: '{text}' },
  static: true,
  weights: 'onnx/model_quantized.onnx',
  files: [
    {
      path: 'config.json',
      size: 261,
      sha256: '82350681e69f4328e2ea96303bf33caba1de086701e5fe3913e276adab1d9865',
    },
    {
      path: 'tokenizer.json',
      size: 745_047,
      sha256: 'ee96475659ce02cb0c1a6c9047a3510a0da7d128966e7e7a3b6669a749e27b9b',
    },
    {
      path: 'tokenizer_config.json',
      size: 302,
      sha256: '063383263be895ae655a73e8e5e5793f22f689bfb7bd87b7e80fd198671587b2',
    },
    {
      path: 'onnx/model_quantized.onnx',
      size: 12_481_134,
      sha256: '8b60312496eb539894995eeee5f2157185a9ce9edb6efd395bcb4d44a7ef3aa8',
    },
  ],
};
