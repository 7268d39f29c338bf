import fc from 'fast-check';
import type { Fact, Facts } from '../../../src/facts/facts.js';
import type { Model } from '../../../src/model/model.js';

interface Shown {
  readonly model: Model;
  readonly facts: Facts;
  readonly on: string;
  readonly completions?: readonly Facts[];
}

/** Makes fast-check print a rubric with its sheet in as few lines as it can: without dummies, and only facts that are named. */
export function shownRubric<T extends Shown>(one: T): T {
  const value = () => {
    const { model, facts, on, completions = [] } = one;
    const { scoring, clauses, conclusion } = model;
    const rules = [
      ...clauses.map(({ id, inForceFrom, applicability, exceptions, requirement, scoring: own }) =>
        bare({ id, inForceFrom, applicability, exceptions, requirement, own }),
      ),
      bare(scoring?.total),
      bare(scoring?.standards),
      ...(scoring?.sheets ?? []).map(bare),
      bare(scoring?.grades),
      bare(conclusion),
    ];
    return [`\non ${on}`, ...rules, ...[facts, ...completions].map((sheet) => said(sheet, rules.join()))].join('\n');
  };
  return Object.defineProperty(one, fc.toStringMethod, { value, enumerable: false });
}

const dummies = ['text', 'at', 'interpretation', 'windowInterpretation', 'title', 'alias', 'quotes', 'interpretations'];

function bare(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) =>
    dummies.includes(key) || inner === null || (Array.isArray(inner) && inner.length === 0) ? undefined : inner,
  );
}

function said({ form, lists, decisions }: Facts, rules: string): string {
  const named = (fields: Readonly<Record<string, Fact>>) =>
    Object.entries(fields).flatMap(([key, fact]) => (rules.includes(`"${key}"`) ? [`${key} ${words(fact)}`] : []));
  const tables = Object.entries(lists).flatMap(([key, { state, records }]) =>
    rules.includes(`"${key}"`) ? [`${key} ${state}: ${records.map(({ fields }) => `(${named(fields).join('; ')})`).join(' ')}`] : [],
  );
  const judged = decisions.judgements.map(
    ({ clause, item, record, points }) => `${clause}#${item}${record === null ? '' : `@${record}`}=${points}`,
  );
  const overridden = decisions.overrides.map(({ clause, points }) => `${clause}:=${points}`);
  return [named(form).join('; '), ...tables, [...judged, ...overridden].join(' ')].join(' | ');
}

function words(fact: Fact): string {
  if (fact.state !== 'known') return fact.state;
  const { value } = fact;
  switch (value.kind) {
    case 'yesNo':
      return value.yes ? '是' : '否';
    case 'date':
      return value.from === value.to ? value.from : `${value.from}~${value.to}`;
    case 'number':
      return value.exact;
    case 'option':
      return value.option;
    case 'text':
      return value.text;
  }
}
