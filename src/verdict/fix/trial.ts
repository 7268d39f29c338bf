import { noAnswers } from '../../engine/answered.js';
import type { Context } from '../../engine/context.js';
import type { Fact } from '../../facts/facts.js';
import type { Condition, FieldRef } from '../../model/expression.js';

/** Whether a condition would be as wanted, were a fact another one. */
export function holdsWith(condition: Condition, reference: FieldRef, fact: Fact, context: Context, wanted: boolean): boolean {
  return context.decide(condition, contextWith(reference, fact, context)).truth === (wanted ? 'true' : 'false');
}

function contextWith({ list, field, up }: FieldRef, fact: Fact, context: Context): Context {
  if (list === null) {
    const facts = { ...context.facts, form: { ...context.facts.form, [field]: fact } };
    return { ...context, facts, answered: noAnswers() };
  }
  const records = context.records.map((record, i) => (i === up ? { ...record, fields: { ...record.fields, [field]: fact } } : record));
  return { ...context, records, answered: noAnswers('each') };
}
