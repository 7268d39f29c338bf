import { clauseNamed, fold, type Model, nearest } from '../../../index.js';

/** In: a model and the words of --only. Out: the examples whose name holds them, and those that test the clause of that number. */
export function chosen({ examples }: Model, only: string | undefined): Model['examples'] {
  if (only === undefined) return examples;
  const sought = formOf(only);
  const clause = /^(?:条款|clause)?\s*(\d+(?:\.\d+)*)$/.exec(sought)?.[1];
  return examples.filter(({ name, expected }) => formOf(name).includes(sought) || expected.some((one) => clauseNamed(one) === clause));
}

/** Names of examples that may have been meant. */
export function nearestNames({ examples }: Model, only: string): readonly string[] {
  return nearest(
    only,
    examples.map(({ name }) => name),
  );
}

function formOf(words: string): string {
  return fold(words).trim().toLowerCase();
}
