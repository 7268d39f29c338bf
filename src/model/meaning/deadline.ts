import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Node } from '../../syntax/sentence-tree.js';
import type { Condition, Duration, Expression } from '../expression.js';
import { comparison } from './comparison.js';
import { fieldThatMayBeNone } from './existence.js';
import { placeIn, type Scope, wordsIn, written } from './scope.js';
import { value } from './value.js';
import { typeWords } from './value-type.js';
import { durationOf } from './windows.js';

type DeadlineNode = Extract<Node, { kind: 'deadline' }>;

/**
 * X在D之后15日内 and X在D以前 (semantics.md §5), and what a clerk writes with 在 besides: 在D之后 is 晚于D, 在D之前
 * is 早于D, 在90%以上 is 不少于90%.
 */
export function deadline(scope: Scope, node: DeadlineNode): Condition | null {
  if (node.form === 'inside') return node.negated ? notWithin(scope, node) : within(scope, node);
  if (node.form === 'by') return by(scope, node);
  const left = value(scope, node.subject);
  const right = value(scope, node.base);
  if (left === null || right === null) return null;
  const order = ({ after: 'gt', before: 'lt', above: 'ge', below: 'le' } as const)[node.form];
  return comparison(scope, node, order, { node: node.subject, ...left }, { node: node.base, ...right });
}

/** F未在D之后N日内 is 并非（F在D之后N日内）: late or never; what is not yet due is neither. */
function notWithin(scope: Scope, node: DeadlineNode): Condition | null {
  const item = within(scope, node);
  if (item === null) return null;
  const text = item.text.replace(/未(?=在)|not\s+(?=within)/, '');
  return { kind: 'not', item: { ...item, text }, ...written(scope, node) };
}

/** 到D仍没有F (semantics.md §4.5): F one that may be none, D a day. */
export function stillAbsent(scope: Scope, node: Extract<Node, { kind: 'stillAbsent' }>): Condition | null {
  const field = fieldThatMayBeNone(scope, node.field);
  const base = dated(scope, node.base);
  return field === null || base === null ? null : { kind: 'stillAbsent', field, base, ...written(scope, node) };
}

function within(scope: Scope, node: DeadlineNode): Condition | null {
  const { base, shifts } = unwind(node.base);
  if (shifts.length === 0 || shifts.some((s) => s.direction === 'before')) {
    scope.report(F.deadlineWithoutPeriod(placeIn(scope, node.base), { form: formInstead(scope, node, shifts.length > 0) }));
    return null;
  }
  const subject = dated(scope, node.subject);
  const from = dated(scope, base);
  const periods = shifts.map((s) => durationOf(scope, s.period));
  if (subject === null || from === null || periods.some((p) => p === null)) return null;
  const steps: Duration[] = periods.filter((p) => p !== null);
  return {
    kind: 'deadline',
    form: 'within',
    subject,
    base: from,
    periods: steps,
    moves: scope.meaning.deadlinesMove,
    ...written(scope, node),
  };
}

/** 在D内 lacks its period; 在评估日之前30日内 looks backwards, and there a comparison says it. */
function formInstead(scope: Scope, node: DeadlineNode, backwards: boolean): Bilingual {
  const [subject, base] = [wordsIn(scope, node.subject), wordsIn(scope, node.base)];
  if (backwards) return { zh: `${subject}不早于${base}`, en: `${subject} not before ${base}` };
  return { zh: `${subject}在${base}之后15日内`, en: `${subject} within 15 days after ${base}` };
}

function by(scope: Scope, node: DeadlineNode): Condition | null {
  const subject = dated(scope, node.subject);
  const base = dated(scope, node.base);
  if (subject === null || base === null) return null;
  return { kind: 'deadline', form: 'by', subject, base, periods: [], moves: false, ...written(scope, node) };
}

/** D之后1年之后3个月: the day D and the steps after it. */
function unwind(node: Node): { base: Node; shifts: Extract<Node, { kind: 'shift' }>[] } {
  const shifts: Extract<Node, { kind: 'shift' }>[] = [];
  let base = node;
  while (base.kind === 'shift') {
    shifts.unshift(base);
    base = base.base;
  }
  return { base, shifts };
}

/** A value that must be a day. */
export function dated(scope: Scope, node: Node): Expression | null {
  const typed = value(scope, node);
  if (typed === null) return null;
  if (typed.type.kind === 'date') return typed.expression;
  scope.report(
    F.wrongType(placeIn(scope, node), { words: wordsIn(scope, node), found: typeWords(typed.type), needed: { zh: '日期', en: 'a date' } }),
  );
  return null;
}
