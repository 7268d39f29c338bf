import type { Amount, ClauseScoring, ScoreLine } from '../scoring.js';

type Judged = Extract<Amount, { kind: 'judged' }>;

/** The amounts of a clause that a person decides, in the order of its lines: a sheet names them by that number. */
export function judgedAmounts(scoring: ClauseScoring | null): readonly Judged[] {
  return (scoring?.lines ?? []).flatMap(judgedIn);
}

function judgedIn({ form }: ScoreLine): readonly Judged[] {
  if ('amount' in form) return form.amount.kind === 'judged' ? [form.amount] : [];
  return 'items' in form && form.kind !== 'elements' ? form.items.flatMap(judgedIn) : [];
}
