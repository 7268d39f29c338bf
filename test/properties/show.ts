import fc from 'fast-check';
import type { Fact, Facts, Value } from '../../src/facts/facts.js';
import type { Model } from '../../src/model/model.js';

/** Makes fast-check print a case in a few lines: clauses without dummies, and only facts that they name. */
export function shown<T extends { readonly model: Model; readonly facts: Facts; readonly on: string; readonly more?: Facts }>(one: T): T {
  const { model, facts, on, more } = one;
  const text = () => {
    const clauses = model.clauses.map(({ id, applicability, exceptions, requirement }) =>
      bare({ id, applicability, exceptions, requirement }),
    );
    const sheets = [facts, ...(more === undefined ? [] : [more])].map((sheet) => said(sheet, clauses.join()));
    return [`\non ${on}, in force from ${model.ruleSet.inForceFrom ?? 'always'}`, ...clauses, ...sheets].join('\n');
  };
  return Object.defineProperty(one, fc.toStringMethod, { value: text, enumerable: false });
}

const dummies = ['text', 'at', 'name', 'interpretation', 'windowInterpretation'];

function bare(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (dummies.includes(key) || inner === null ? undefined : inner));
}

function said(facts: Facts, clauses: string): string {
  const named = (fields: Readonly<Record<string, Fact>>) =>
    Object.entries(fields).flatMap(([key, fact]) => (clauses.includes(`"${key}"`) ? [`${key} ${factWords(fact)}`] : []));
  const lists = Object.entries(facts.lists).flatMap(([key, list]) =>
    clauses.includes(`"${key}"`)
      ? [`${key} ${list.state}: ${list.records.map((record) => `(${named(record.fields).join('; ')})`).join(' ')}`]
      : [],
  );
  return [named(facts.form).join('; '), ...lists].join(' | ');
}

function factWords(fact: Fact): string {
  return fact.state === 'known' ? valueWords(fact.value) : fact.state;
}

function valueWords(value: Value): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'yesNo':
      return value.yes ? '是' : '否';
    case 'number':
      return value.exact;
    case 'date':
      return value.from === value.to ? value.from : `${value.from}~${value.to}`;
    case 'option':
      return value.option;
  }
}
