import { measure } from 'mitata';
import type { Figure } from './print.js';

type Named = Pick<Figure, 'what' | 'size' | 'keep'>;

/** A small piece of work, repeated until its median is steady. In: its name and the work. Out: its figure. */
export async function often(named: Named, work: () => unknown): Promise<Figure> {
  const { p50, p99 } = await measure(work, { min_cpu_time: 1e9 });
  return { ...named, median: p50 / 1e6, slow: p99 / 1e6 };
}

/** A large piece of work, done `times` times. `work` gives milliseconds. */
export async function several(named: Named, times: number, work: () => number | Promise<number>): Promise<Figure> {
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) taken.push(await work());
  taken.sort((a, b) => a - b);
  return { ...named, median: taken[Math.floor(times / 2)] ?? 0, slow: taken.at(-1) ?? 0 };
}

/** Milliseconds that some work takes. */
export async function lasting(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
