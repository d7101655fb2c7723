import { createRequire } from 'node:module';
import type { Data, Int64 as Int64Type, Schema as SchemaType, Table as TableType } from 'apache-arrow';
import type { VectorRows } from './vector-rows.ts';

// LanceDB is CommonJS and knows only the classes of that copy of Arrow; a batch of the other copy loses its columns.
const arrow = createRequire(import.meta.url)('apache-arrow') as typeof import('apache-arrow');
const { Field, FixedSizeList, Float16, Int64, makeData, RecordBatch, Schema, Struct, Table } = arrow;

/** Columns of a vector table: integers are bit-packed on disk, float16 is half of float32 at the same recall. */
export function vectorSchema(dimensions: number): SchemaType {
  const item = new Field('item', new Float16(), true);
  return new Schema([
    new Field('chunk_id', new Int64(), false),
    new Field('file_id', new Int64(), false),
    new Field('vector', new FixedSizeList(dimensions, item), false),
  ]);
}

/** Rows `from` up to `to` as one Arrow batch over typed arrays: half the CPU time of a batch made from objects. */
export function arrowBatch(rows: VectorRows, dimensions: number, from: number, to: number): TableType {
  const schema = vectorSchema(dimensions);
  const length = to - from;
  const vectors = makeData({
    type: new FixedSizeList(dimensions, new Field('item', new Float16(), true)),
    length,
    nullCount: 0,
    child: makeData({ type: new Float16(), length: length * dimensions, data: rows.bits(from, to) }),
  });
  const children = [integers(rows.chunkIds, from, to), integers(rows.fileIds, from, to), vectors];
  const struct = makeData({ type: new Struct(schema.fields), length, nullCount: 0, children });
  return new Table([new RecordBatch(schema, struct)]);
}

function integers(values: readonly number[], from: number, to: number): Data<Int64Type> {
  const data = BigInt64Array.from(values.slice(from, to), BigInt);
  return makeData({ type: new Int64(), length: data.length, nullCount: 0, data });
}
