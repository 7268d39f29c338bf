import type { Day } from '../../index.js';
import type { Meter } from './progress.js';

/** Everything a command takes from outside and gives to it. A test hands in its own. */
export interface World {
  readonly cwd: string;
  readonly today: Day;
  /** The time of day with its zone, for what states when it was made: `2017-09-01 14:05:09 +08:00`. Left out, the day is stated. */
  readonly now?: string;
  readonly version: string;
  /** Columns of the terminal; null where the output goes into a file or another program. */
  readonly columns: number | null;
  /** How to show that a long piece of work goes on; left out, nothing is shown. */
  readonly meter?: Meter;
  /** What a person asked for: a result. */
  out(text: string): void;
  /** What a person should know beside it: findings, warnings. */
  err(text: string): void;
}

/** 0 done · 1 what you asked to hold does not · 2 wrong usage, or input that could not be read. The greater wins. */
export type ExitStatus = 0 | 1 | 2;

export function worst(...statuses: readonly ExitStatus[]): ExitStatus {
  return statuses.reduce((a, b) => (a > b ? a : b), 0);
}
