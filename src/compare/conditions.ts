import type { Bound, Condition, ListExpression } from '../model/expression.js';
import { squeeze } from '../text/width.js';
import type { Detail, Value } from './change.js';
import { sameMeaning } from './same.js';

/**
 * How one condition became another, in as few words as tell it: a value, an option, a condition more or less; where nothing
 * stayed as it was, both as a whole. In: either may be null, for a sentence that was not there. Out: nothing where both mean the
 * same, or differ only in what a name stands for that both use.
 */
export function detailsOf(before: Condition | null, after: Condition | null): readonly Detail[] {
  if (before === null) return after === null ? [] : [{ kind: 'added', words: after.text }];
  if (after === null) return [{ kind: 'removed', words: before.text }];
  if (stays(before, after)) return [];
  return joined(before, after) ?? inside(before, after) ?? leaf(before, after) ?? [rewritten(before, after)];
}

/** The same meaning, or the same words: what a name in them stands for is told with the name. */
function stays(before: Condition, after: Condition): boolean {
  return sameMeaning(before, after) || squeeze(before.text) === squeeze(after.text);
}

const rewritten = (before: Condition, after: Condition): Detail => ({ kind: 'rewritten', before: before.text, after: after.text });
const words = (text: string): Value => ({ kind: 'words', words: text });

/** 且 and 或者: conditions come, go, or change in their places. A single condition beside a 且 is one of its parts. */
function joined(before: Condition, after: Condition): readonly Detail[] | null {
  const kind = before.kind === 'and' || before.kind === 'or' ? before.kind : after.kind;
  if (kind !== 'and' && kind !== 'or') return null;
  const [was, is] = [partsOf(before, kind), partsOf(after, kind)];
  // 且 that became 或者 has kept nothing of its meaning, whatever its parts are.
  if (was === null || is === null) return null;
  const stayed = pairsThatStay(was, is);
  const gone = was.filter((one) => !stayed.some(([a]) => a === one));
  const come = is.filter((one) => !stayed.some(([, b]) => b === one));
  // Nothing stays and nothing is alike: telling each part apart would be longer than both sentences.
  const details = changed(gone, come);
  const unlike = details.every(({ kind: what }) => what === 'added' || what === 'removed');
  return stayed.length === 0 && unlike && was.length + is.length > 2 ? null : details;
}

function partsOf(condition: Condition, kind: 'and' | 'or'): readonly Condition[] | null {
  if (condition.kind === kind) return condition.items;
  return condition.kind === 'and' || condition.kind === 'or' ? null : [condition];
}

function pairsThatStay(was: readonly Condition[], is: readonly Condition[]): readonly (readonly [Condition, Condition])[] {
  const left = [...is];
  return was.flatMap((one) => {
    const at = left.findIndex((other) => stays(one, other));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    return other === undefined ? [] : [[one, other] as const];
  });
}

/** Each part that went is told beside the first that came and is like it: their difference can be told more closely than as a whole. */
function changed(gone: readonly Condition[], come: readonly Condition[]): readonly Detail[] {
  const left = [...come];
  const told = gone.flatMap((one): readonly Detail[] => {
    for (const [at, other] of left.entries()) {
      const details = one.kind === other.kind ? detailsOf(one, other) : null;
      if (details === null || details.some(({ kind }) => kind === 'rewritten')) continue;
      left.splice(at, 1);
      return details;
    }
    return [{ kind: 'removed', words: one.text }];
  });
  return [...told, ...left.map((one): Detail => ({ kind: 'added', words: one.text }))];
}

/** The same frame around conditions that differ. */
function inside(before: Condition, after: Condition): readonly Detail[] | null {
  if (before.kind === 'not' && after.kind === 'not') return detailsOf(before.item, after.item);
  if (before.kind === 'eachPeriod' && after.kind === 'eachPeriod') {
    const frame = { ...after, condition: before.condition };
    return sameMeaning(before, frame) ? detailsOf(before.condition, after.condition) : null;
  }
  if (before.kind === 'countedItems' && after.kind === 'countedItems') {
    if (before.count.rule !== after.count.rule) return null;
    const parts = joined({ ...before, kind: 'and', form: 'items' }, { ...after, kind: 'and', form: 'items' });
    return parts === null ? null : [...bounds(before.text, before.count, after.count), ...parts];
  }
  if (before.kind !== 'quantified' || after.kind !== 'quantified') return null;
  const list = { ...after.list, window: before.list.window, windowInterpretation: before.list.windowInterpretation };
  if (before.quantifier !== after.quantifier || before.count?.rule !== after.count?.rule || !sameMeaning(before.list, list)) return null;
  return [
    ...windows(before, after.list),
    ...bounds(before.text, before.count, after.count),
    ...detailsOf(before.condition, after.condition),
  ];
}

function windows({ text, list }: Extract<Condition, { kind: 'quantified' }>, after: ListExpression): readonly Detail[] {
  if (sameMeaning(list.window, after.window)) return [];
  const value = ({ window, windowInterpretation }: ListExpression): Value => ({
    kind: 'window',
    window,
    interpretation: windowInterpretation,
  });
  return [{ kind: 'value', within: text, before: value(list), after: value(after) }];
}

function bounds(within: string, before: Bound | null, after: Bound | null): readonly Detail[] {
  if (before === null || after === null || before.n === after.n) return [];
  return [{ kind: 'value', within, before: { kind: 'bound', bound: before }, after: { kind: 'bound', bound: after } }];
}

/** One value of a condition that otherwise stayed. */
function leaf(before: Condition, after: Condition): readonly Detail[] | null {
  const within = before.text;
  if (before.kind === 'comparison' && after.kind === 'comparison' && before.operator === after.operator) {
    if (sameMeaning(before.left, after.left))
      return [{ kind: 'value', within, before: words(before.right.text), after: words(after.right.text) }];
    if (sameMeaning(before.right, after.right))
      return [{ kind: 'value', within, before: words(before.left.text), after: words(after.left.text) }];
  }
  if (before.kind === 'oneOf' && after.kind === 'oneOf' && before.negated === after.negated && sameMeaning(before.left, after.left)) {
    const added = after.options.filter((one) => !before.options.includes(one));
    const removed = before.options.filter((one) => !after.options.includes(one));
    return [{ kind: 'options', within, added, removed }];
  }
  if (before.kind === 'deadline' && after.kind === 'deadline') {
    if (sameMeaning(before, { ...after, base: before.base }) && before.base.kind === 'date' && after.base.kind === 'date')
      return [{ kind: 'value', within, before: words(before.base.text), after: words(after.base.text) }];
    const same = { ...after, periods: before.periods };
    if (sameMeaning(before, same) && before.periods.length > 0)
      return [
        { kind: 'value', within, before: { kind: 'periods', periods: before.periods }, after: { kind: 'periods', periods: after.periods } },
      ];
  }
  return null;
}
