import { cpus } from 'node:os';

/** One figure: what was done, on how much, how long it took. */
export interface Figure {
  readonly what: string;
  readonly size: string;
  /** Milliseconds. */
  readonly median: number;
  /** Milliseconds: the slowest of every hundred runs, or the slowest of a few. */
  readonly slow: number;
  /** Milliseconds it must stay under; null where nothing is asked. */
  readonly keep: number | null;
}

/** Figures of one kind, and what is to be said of them. */
export interface Figures {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly remarks: readonly string[];
}

export function print({ title, figures, remarks }: Figures): void {
  console.log(title);
  console.log(row('', '', 'median', 'slow', 'to keep'));
  for (const { what, size, median, slow, keep } of figures) {
    console.log(row(what, size, time(median), time(slow), keep === null ? '' : `${median < keep ? '' : 'MISSED '}< ${time(keep)}`));
  }
  console.log(`${remarks.map((remark) => `  ${remark}\n`).join('')}`);
}

/** What the figures were measured on, in words that fit any machine. */
export function machine(): string {
  return `Node ${process.versions.node}, ${cpus().length} cores, ${process.platform} ${process.arch}`;
}

/** `2.4 times` : how much longer `slower` took, in the same run. */
export function ratio(slower: Figure, quicker: Figure): string {
  return `${slower.what}: ${(slower.median / quicker.median).toFixed(1)} times as long as ${quicker.what}`;
}

export function time(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return milliseconds >= 1 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds * 1000).toFixed(0)} µs`;
}

function row(what: string, size: string, median: string, slow: string, keep: string): string {
  return `  ${what.padEnd(44)}${size.padEnd(34)}${median.padStart(10)}${slow.padStart(10)}  ${keep}`.trimEnd();
}
