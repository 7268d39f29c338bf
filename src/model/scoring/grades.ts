import { foldedOf, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { BandSyntax, GradesSyntax, LimitSyntax } from '../../syntax/scoring-tree.js';
import { fieldNamed } from '../meaning/scope.js';
import type { Band, Grades, Limit } from '../scoring.js';
import { closedUp } from './line.js';
import { conditionOf, nameField, type ScoreScope } from './sentences.js';

/** The bands of 等次 with their limits. */
export function gradesOf(scope: ScoreScope, syntax: GradesSyntax): Grades | null {
  const condition = syntax.condition === null ? null : conditionOf(scope, syntax.condition);
  if (syntax.condition !== null && condition === null) return null;
  const bands = syntax.bands.map(bandOf);
  const names = bands.map(({ name }) => name);
  return { condition, bands, limits: syntax.limits.flatMap((limit) => limitOf(scope, limit, names) ?? []), at: placeOf(syntax.at) };
}

function bandOf({ name, from, to, at }: BandSyntax): Band {
  const bound = (one: BandSyntax['from']) => (one === null ? null : { exact: one.exact, included: one.included });
  return { name: foldedOf(name), from: bound(from), to: bound(to), percentage: (from ?? to)?.percentage ?? false, at: placeOf(at) };
}

/** 不得高于合格, or of a fact with the same names. What is neither is refused by the check of grades. */
function limitOf(scope: ScoreScope, { condition, ceiling, at }: LimitSyntax, names: readonly string[]): Limit | null {
  const meant = condition === null ? null : conditionOf(scope, condition);
  if (condition !== null && meant === null) return null;
  const word = foldedOf(ceiling);
  const field = names.includes(word) ? undefined : fieldNamed(scope.meaning.vocabulary.form, word);
  if (field !== undefined) nameField(scope, ceiling, field);
  const here = { text: wordsOf(ceiling), at: placeOf(ceiling) };
  return {
    condition: meant,
    ceiling:
      field === undefined
        ? { kind: 'grade', name: word }
        : { kind: 'field', field: { kind: 'field', list: null, field: field.key, name: field.name, up: 0, ...here } },
    text: closedUp(at),
    at: placeOf(at),
  };
}
