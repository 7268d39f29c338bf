import type { Model } from '../../../index.js';

/** The name of a clause as a control: `clause-3.3`. What no name of OSCAL may hold is written as its number. */
export function controlId(clause: string): string {
  return `clause-${clause.replace(/[^\p{L}\p{N}.-]/gu, (c) => `_${c.codePointAt(0)?.toString(16)}_`)}`;
}

/** The name of what a clause asks, at which findings point. */
export function statementId(clause: string): string {
  return `${controlId(clause)}_smt`;
}

/** The name of a standard as a group, by its place in the set. */
export function groupId(model: Model, standard: string): string {
  return `standard-${model.standards.findIndex(({ id }) => id === standard) + 1}`;
}

/** What a document is called that lies beside another one: `verdicts.json` → `verdicts.catalog.json`. */
export function nameBeside(name: string, kind: string): string {
  return name.replace(/\.json$/i, `.${kind}.json`);
}
