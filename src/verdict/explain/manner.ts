/** How causes are told. */
export interface Manner {
  /** The record is named already: its facts are told without it. */
  readonly short: boolean;
  /** Beside what was found stands what is asked for. Not where a condition of application is told: it asks nothing of anyone. */
  readonly asks: boolean;
  /** What is told must not hold: it stands below 并非, or is what 没有 and 至多 count. Then its opposite is asked for. */
  readonly against: boolean;
}

export const WHOLE: Manner = { short: false, asks: true, against: false };
export const FINDINGS: Manner = { short: false, asks: false, against: false };

/** Below 并非. */
export function opposed(manner: Manner): Manner {
  return { ...manner, against: !manner.against };
}

/** Where it is not this one condition that must hold or must not: what was found is told without a demand. */
export function withoutDemand(manner: Manner): Manner {
  return { ...manner, asks: false };
}
