import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { TroveError } from '../../shared/errors.ts';
import { fromFloat16 } from './float16.ts';
import type { TokenRow } from './token-row.ts';

/** Where a model runs. A device that cannot run rejects at opening: choosing another one is the caller's decision. */
export type Device = 'cpu' | 'webgpu';

export interface ModelOutput {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** An ONNX graph that takes token rows. */
export interface ModelSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** Pads the rows with token 0 on the right, runs them as one batch and returns one output. Blocks this thread meanwhile. */
  run(rows: readonly TokenRow[], output: string): Promise<ModelOutput>;
  close(): Promise<void>;
}

/** Loads onnxruntime's native library, once per process. Rejects with `HELPER_UNAVAILABLE` where it cannot be loaded. */
export async function loadRuntime(): Promise<typeof import('onnxruntime-node')> {
  return import('onnxruntime-node').catch((cause: unknown) => {
    throw new TroveError(
      'HELPER_UNAVAILABLE',
      'The runtime of the models cannot be loaded on this machine.',
      { cause },
    );
  });
}

/**
 * Opens the graph at `path` with `threads` threads. Rejects with `MODEL_DAMAGED` when it cannot be loaded on the CPU and with
 * `HELPER_UNAVAILABLE` when another device cannot be used.
 */
export async function openSession(path: string, device: Device, threads: number): Promise<ModelSession> {
  const runtime = await loadRuntime();
  const options: InferenceSession.SessionOptions = {
    executionProviders: [device],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // The runtime's warnings name nodes of the graph on stderr; errors still arrive as exceptions.
    logSeverityLevel: 4,
    // Spinning threads burn more than half of the processor time of paced work.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  };
  const session = await runtime.InferenceSession.create(path, options).catch((cause: unknown) => {
    const code = device === 'cpu' ? 'MODEL_DAMAGED' : 'HELPER_UNAVAILABLE';
    throw new TroveError(code, `The model ${path} cannot be loaded on ${device}.`, { cause });
  });
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    run: async (rows, output) => {
      const feeds = feedsFor(rows, session.inputNames, runtime.Tensor);
      return floatsOf((await session.run(feeds, [output]))[output]);
    },
    close: () => session.release(),
  };
}

function feedsFor(
  rows: readonly TokenRow[],
  inputNames: readonly string[],
  TensorOf: typeof Tensor,
): Record<string, Tensor> {
  const tokens = rows.reduce((longest, row) => Math.max(longest, row.ids.length), 0);
  const dims = [rows.length, tokens];
  const columns: Record<string, (row: TokenRow, at: number) => number> = {
    input_ids: (row, at) => row.ids[at] ?? 0,
    attention_mask: (row, at) => (row.counts === null ? 1 : (row.counts[at] ?? 0)),
    token_type_ids: () => 0,
    position_ids: (_, at) => at,
  };
  const feeds: Record<string, Tensor> = {};
  for (const name of inputNames) {
    const column = columns[name];
    if (column === undefined)
      throw new TroveError('MODEL_DAMAGED', `The model asks for an unknown input ${name}.`);
    feeds[name] = new TensorOf('int64', integers(rows, tokens, column), dims);
  }
  return feeds;
}

/** Values ≥ 0 as int64: written as the low halves of little-endian pairs, which spares a BigInt for each of them. */
function integers(
  rows: readonly TokenRow[],
  tokens: number,
  value: (row: TokenRow, at: number) => number,
): BigInt64Array {
  const halves = new Int32Array(2 * rows.length * tokens);
  for (const [index, row] of rows.entries()) {
    const base = 2 * index * tokens;
    for (let at = 0; at < row.ids.length; at++) halves[base + 2 * at] = value(row, at);
  }
  return new BigInt64Array(halves.buffer);
}

function floatsOf(tensor: Tensor | undefined): ModelOutput {
  if (tensor?.data instanceof Float32Array) return { data: tensor.data, dims: tensor.dims };
  if (tensor?.type === 'float16') {
    const { buffer, byteOffset } = tensor.data as Uint16Array;
    return { data: fromFloat16(new Uint16Array(buffer, byteOffset, tensor.size)), dims: tensor.dims };
  }
  throw new TroveError('MODEL_DAMAGED', 'The model gives no floating-point numbers.');
}
