import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { DurationNode, WindowNode } from '../../syntax/sentence-tree.js';
import { wholeOf } from '../exact.js';
import type { Duration, PeriodUnit, Window } from '../expression.js';
import { placedWindow } from './assessed-year.js';
import { interpretationWords, unknownInterpretation } from './interpretations.js';
import { interpretationAt, placeIn, type Scope, wordsIn } from './scope.js';

/** A window as a sentence uses it. */
export interface UsedWindow {
  readonly window: Window;
  readonly each: PeriodUnit | null;
  readonly interpretation: string | null;
  readonly words: string;
}

/** 近三年, 近三个年度每年, “每年”; null with a finding where it cannot be meant. */
export function windowOf(scope: Scope, node: WindowNode): UsedWindow | null {
  const words = wordsIn(scope, node);
  const place = placeIn(scope, node);
  if (node.quote !== null) {
    const found = interpretationAt(scope, node, node.quote);
    if (found === undefined) return unknownInterpretation(scope, node, node.quote);
    scope.uses.add(found.name);
    if (found.value.kind !== 'window') return null;
    return { window: found.value.window, each: found.value.each, interpretation: found.name, words };
  }
  const { each } = node;
  const window = node.window === null ? null : placedWindow(scope, { ...node, window: node.window });
  if (window === null) return null;
  if ('n' in window && !(window.n >= 1)) {
    scope.report(F.wholeNumberNeeded(place, { words }));
    return null;
  }
  if (each !== null && !wholePeriods(window, each)) {
    scope.report(F.eachWithoutPeriods(place, { each: EACH_WORDS[each] }));
    return null;
  }
  return { window, each, interpretation: null, words };
}

const EACH_WORDS = { year: '每年', quarter: '每季度', month: '每月' } as const;
const RANK = { year: 3, quarter: 2, month: 1 } as const;

/** 每年 每季度 每月 stand only after whole periods at least as long as they are (semantics.md §5). */
export function wholePeriods(window: Window, each: PeriodUnit): boolean {
  if (window.kind === 'thisYear' || window.kind === 'year') return true;
  return window.kind === 'lastPeriods' && RANK[window.unit] >= RANK[each];
}

/** 15日, 十五个工作日, “及时报送备案”. */
export function durationOf(scope: Scope, node: DurationNode): Duration | null {
  if (node.quote !== null) {
    const found = interpretationAt(scope, node, node.quote);
    if (found === undefined) return unknownInterpretation(scope, node, node.quote);
    scope.uses.add(found.name);
    if (found.value.kind === 'duration') return { ...found.value.duration, interpretation: found.name };
    scope.report(
      F.unfitInterpretation(placeIn(scope, node), {
        name: found.name,
        value: interpretationWords(found),
        needed: { zh: '一段时间，例如15日', en: 'a period such as 15日 (15 days)' },
      }),
    );
    return null;
  }
  const n = wholeOf(node.exact ?? '');
  if (n === null || node.unit === null) {
    scope.report(F.wholeNumberNeeded(placeIn(scope, node), { words: wordsIn(scope, node) }));
    return null;
  }
  return { n, unit: node.unit, interpretation: null };
}
