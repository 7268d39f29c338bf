import type { Container, NotApplicableRule, Scoring } from '../../model/scoring.js';
import type { Applies, Scores } from '../../score/score.js';
import type { TreatedPoints } from './points.js';

/**
 * How 不适用 was treated (semantics.md §8.7): what does not apply goes by the rule of the nearest container that says one, of its 部分, its
 * 标准 or the total. In: the scores, and what the set says. Out: an entry a container that has something to tell.
 */
export function treated({ clauses, standards, sheets }: Scores, scoring: Scoring): readonly TreatedPoints[] {
  const found = new Map<string | null, { rule: NotApplicableRule | null; certain: string[]; maybe: string[] }>();
  const tell = (applies: Applies, name: string, under: readonly Named[]): void => {
    if (applies === 'no') return;
    const { title, rule } = under.find((one) => one.rule !== null) ?? { title: null, rule: scoring.total.notApplicable };
    const entry = found.get(title) ?? { rule, certain: [], maybe: [] };
    found.set(title, entry);
    const names = applies === 'yes' ? entry.certain : entry.maybe;
    if (!names.includes(name)) names.push(name);
  };
  for (const { clause, notApplicable, marks } of clauses.values()) {
    const standard = scoring.standards.find((one) => one.standard === clause.standard);
    const part = standard?.parts.find((one) => one.clauses.includes(clause.id));
    const title = standards.find(({ of }) => of.name === clause.standard)?.title ?? clause.standard;
    if (marks !== null) tell(notApplicable, clause.id, [...named(part?.title, part), ...named(title, standard)]);
  }
  for (const { sheet, records, container } of sheets) {
    const standard = scoring.standards.find((one) => one.standard === sheet.standard);
    const title = standards.find(({ of }) => of.name === sheet.standard)?.title;
    if (sheet.sumUp.rule.kind !== 'none') tell(container.notApplicable, sheet.name, named(title, standard));
    const rule = sheet.notApplicable ?? scoring.total.notApplicable;
    for (const one of records)
      for (const { clause, notApplicable } of one.clauses) tell(notApplicable, clause.id, [{ title: sheet.name, rule }]);
  }
  return [...found].map(([of, { rule, certain, maybe }]) => ({ of, rule, certain, maybe: maybe.filter((one) => !certain.includes(one)) }));
}

interface Named {
  readonly title: string | null;
  readonly rule: NotApplicableRule | null;
}

function named(title: string | undefined, container: Container | undefined): readonly Named[] {
  return title === undefined || container === undefined ? [] : [{ title, rule: container.notApplicable }];
}
