import { figure, table } from './table.ts';
import type { LoopDelay } from './trove.ts';

/** How long event loops were held up: in all, and by work of their own, which is the smaller one where others use the processor too. */
export function loopTable(loops: readonly LoopDelay[]): string {
  const rows = loops.map(({ name, p50Ms, p99Ms, maxMs, maxOwnMs }) => [
    name,
    ...[p50Ms, p99Ms, maxMs, maxOwnMs].map((ms) => figure(ms, 1)),
  ]);
  return `${table(['Event loop held up', 'p50 ms', 'p99 ms', 'Max ms', 'Max ms of own work'], rows)}\n`;
}
