import { numbersOf } from '../engine/arithmetic.js';
import { possibleField } from '../engine/field.js';
import { exact, ZERO } from '../engine/number.js';
import type { RecordFact } from '../facts/facts.js';
import type { Amount } from '../model/scoring.js';
import type { Bench } from './bench.js';
import type { Judgement } from './score.js';
import { atLeast, just, NOTHING, type Span, span } from './span.js';

/** What an amount can be, where its condition holds (scoring of §4, §13), with the judgement that it waits for. */
export interface Worth {
  readonly points: Span;
  readonly failed: boolean;
  readonly judgements: readonly Judgement[];
}

/** In: an amount, and the record at hand where there is one. A field that has no value takes nothing. */
export function worthOf(amount: Amount, bench: Bench, record: RecordFact | null): Worth {
  switch (amount.kind) {
    case 'points':
      return plainly(just(amount.points));
    case 'all':
      return plainly(just(bench.marks));
    case 'field': {
      const value = possibleField(amount.field, bench.context);
      const numbers = numbersOf(value);
      if (numbers === null) return { ...plainly(value.undetermined ? span(ZERO, null) : NOTHING), failed: value.failed };
      const points = atLeast(span(numbers.low, numbers.high), ZERO);
      return { points: value.none === 'no' ? points : span(ZERO, points.high), failed: value.failed, judgements: [] };
    }
    case 'judged': {
      const judgement = bench.judge(amount, record);
      return { points: judgement.range, failed: false, judgements: [judgement] };
    }
  }
}

/** The most that an amount can ever be, whatever the sheet says; null where nothing bounds it. */
export function mostOf(amount: Amount, bench: Bench) {
  if (amount.kind === 'points') return exact(amount.points);
  if (amount.kind === 'judged') return exact(amount.high);
  return amount.kind === 'all' ? bench.marks : null;
}

function plainly(points: Span): Worth {
  return { points, failed: false, judgements: [] };
}
