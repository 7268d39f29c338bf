/** How causes are told. */
export interface Manner {
  /** The record is named already: its facts are told without it. */
  readonly short: boolean;
  /** Beside what was found stands what is asked for. Not where a condition of application is told: it asks nothing of anyone. */
  readonly asks: boolean;
}

export const WHOLE: Manner = { short: false, asks: true };
export const FINDINGS: Manner = { short: false, asks: false };
