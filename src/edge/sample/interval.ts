import jStat from 'jstat';

/** The exact (Clopper–Pearson) interval of a share, both ends included. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * In: `k` of `n` drawn records bear something out (0 ≤ k ≤ n, n ≥ 1), and the confidence. Out: between which shares of the population that is
 * plausible. Its ends are quantiles of the beta distribution, from jStat; where k is 0 or n one end is 0 or 1 by definition. It takes the draw as
 * one with replacement: for a draw from a small list it is wider than need be, never narrower.
 */
export function clopperPearson(k: number, n: number, confidence = CONFIDENCE): ShareInterval {
  const tail = (1 - confidence) / 2;
  return {
    low: k === 0 ? 0 : jStat.beta.inv(tail, k, n - k + 1),
    high: k === n ? 1 : jStat.beta.inv(1 - tail, k + 1, n - k),
  };
}

export const CONFIDENCE = 0.95;
