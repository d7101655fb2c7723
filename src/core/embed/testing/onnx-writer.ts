/** Tensor element types of ONNX. */
export const elementType = { float: 1, int64: 7 } as const;
type ElementType = (typeof elementType)[keyof typeof elementType];

type Dimension = number | string;

/**
 * Writes ONNX graphs without Python, as much of the protobuf schema as test models need. `node` returns the name of its output,
 * so that graphs read as expressions.
 */
export class OnnxWriter {
  readonly #nodes: Buffer[] = [];
  readonly #constants: Buffer[] = [];
  readonly #inputs: Buffer[] = [];
  readonly #outputs: Buffer[] = [];
  #names = 0;
  readonly #weightsFile: string | null;
  readonly #weights: Buffer[] = [];
  #weightsLength = 0;

  /** With the name of a file the larger constants are to lie there, and are in `weights`. */
  constructor(weightsFile: string | null = null) {
    this.#weightsFile = weightsFile;
  }

  /** The content of the file that the constructor was given. */
  get weights(): Buffer {
    return Buffer.concat(this.#weights);
  }

  input(name: string, type: ElementType, dims: readonly Dimension[]): string {
    this.#inputs.push(bytes(11, valueInfo(name, type, dims)));
    return name;
  }

  output(name: string, type: ElementType, dims: readonly Dimension[]): void {
    this.#outputs.push(bytes(12, valueInfo(name, type, dims)));
  }

  constant(data: Float32Array | BigInt64Array, dims: readonly number[]): string {
    const name = `constant${this.#names++}`;
    const type = data instanceof Float32Array ? elementType.float : elementType.int64;
    const raw = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const parts = [
      ...dims.map((dim) => integer(1, dim)),
      integer(2, type),
      string(8, name),
      ...this.#content(raw),
    ];
    this.#constants.push(bytes(5, Buffer.concat(parts)));
    return name;
  }

  #content(raw: Buffer): Buffer[] {
    if (this.#weightsFile === null || raw.length < 1_024) return [bytes(9, raw)];
    const offset = this.#weightsLength;
    this.#weights.push(raw);
    this.#weightsLength += raw.length;
    const place = { location: this.#weightsFile, offset: String(offset), length: String(raw.length) };
    const entries = Object.entries(place).map(([key, value]) =>
      bytes(13, Buffer.concat([string(1, key), string(2, value)])),
    );
    return [...entries, integer(14, 1)];
  }

  scalar(value: number): string {
    return this.constant(Float32Array.of(value), []);
  }

  integers(...values: readonly number[]): string {
    return this.constant(BigInt64Array.from(values, BigInt), [values.length]);
  }

  node(
    operator: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, number | readonly number[]>> = {},
    output = `value${this.#names++}`,
  ): string {
    const written = Object.entries(attributes).map(([name, value]) => bytes(5, attribute(name, value)));
    const names = [...inputs.map((input) => string(1, input)), string(2, output), string(4, operator)];
    this.#nodes.push(bytes(1, Buffer.concat([...names, ...written])));
    return output;
  }

  /** The model as ONNX, operator set 17. */
  toBuffer(): Buffer {
    const parts = [...this.#nodes, string(2, 'test'), ...this.#constants, ...this.#inputs, ...this.#outputs];
    const operators = bytes(8, Buffer.concat([string(1, ''), integer(2, 17)]));
    return Buffer.concat([integer(1, 8), string(2, 'trove-test'), bytes(7, Buffer.concat(parts)), operators]);
  }
}

function varint(value: number | bigint): Buffer {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
  return Buffer.from([...out, Number(rest)]);
}

function integer(field: number, value: number): Buffer {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

function bytes(field: number, content: Buffer): Buffer {
  return Buffer.concat([varint((field << 3) | 2), varint(content.length), content]);
}

function string(field: number, content: string): Buffer {
  return bytes(field, Buffer.from(content));
}

function attribute(name: string, value: number | readonly number[]): Buffer {
  const content =
    typeof value === 'number'
      ? [integer(3, value), integer(20, 2)]
      : [...value.map((item) => integer(8, item)), integer(20, 7)];
  return Buffer.concat([string(1, name), ...content]);
}

function valueInfo(name: string, type: ElementType, dims: readonly Dimension[]): Buffer {
  const shape = dims.map((dim) => bytes(1, typeof dim === 'string' ? string(2, dim) : integer(1, dim)));
  const tensor = bytes(1, Buffer.concat([integer(1, type), bytes(2, Buffer.concat(shape))]));
  return Buffer.concat([string(1, name), bytes(2, tensor)]);
}
