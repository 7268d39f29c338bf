import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Edit } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../text/place.js';
import { nodesOf } from '../clause-nodes.js';
import type { Condition, ListExpression } from '../expression.js';
import { sameMeaning } from '../meaning/same-meaning.js';
import { walk } from '../walk.js';
import type { Check } from './draft.js';

/** A share of a list that may be empty and says nothing of it, unless 适用 rules the empty list out (semantics.md §2). */
export const emptyShares: Check = ({ clauses }, report) => {
  const seen = new Set<string>();
  for (const clause of clauses) {
    for (const part of nodesOf(clause)) {
      walk(part, (inner) => {
        if (inner.kind !== 'expression' || inner.node.kind !== 'share' || inner.node.whenEmpty !== null) return;
        const { node } = inner;
        if (clause.applicability !== null && rulesOutEmpty(clause.applicability, node.list)) return;
        const key = `${node.at.file}:${node.at.start.offset}`;
        if (seen.has(key)) return;
        seen.add(key);
        report(F.shareOfEmptyList(node.at, { list: node.list.name }, { edits: choices(node.at) }));
      });
    }
  }
};

/** What an empty list may count as. */
function choices(share: Place): Edit[] {
  const place = { ...share, start: share.end };
  const edit = (zh: string, en: string): Edit => ({ zh, en, replacements: [{ place, text: `（${zh}）` }] });
  return [
    ...['100%', '0%'].map((value) => edit(`名单为空视为${value}`, `an empty list counts as ${value}`)),
    edit('名单为空时不适用', 'with an empty list it does not apply'),
  ];
}

/** 适用 有L, 适用 L的数量不少于1, also as one part of a 且. */
function rulesOutEmpty(applicability: Condition, list: ListExpression): boolean {
  if (applicability.kind === 'and') return applicability.items.some((item) => rulesOutEmpty(item, list));
  if (applicability.kind === 'definedCondition') return rulesOutEmpty(applicability.body, list);
  if (applicability.kind === 'quantified') {
    const some =
      applicability.quantifier === 'some' ||
      (applicability.count !== null && applicability.count.rule !== 'atMost' && applicability.count.n >= 1);
    return some && narrower(applicability.list, list);
  }
  if (applicability.kind !== 'comparison' || applicability.left.kind !== 'count' || applicability.right.kind !== 'number') return false;
  const least = Number(applicability.right.exact);
  const { operator } = applicability;
  const some = (operator === 'ge' && least >= 1) || (operator === 'gt' && least >= 0) || (operator === 'eq' && least >= 1);
  return some && narrower(applicability.left.list, list);
}

/** Whether some record of `a` is certainly one of `b`: the same list under no weaker selection. */
function narrower(a: ListExpression, b: ListExpression): boolean {
  if (a.list !== b.list || (b.window !== null && !sameMeaning(a.window, b.window))) return false;
  return b.filters.every((f) => a.filters.some((g) => sameMeaning(f, g)));
}
