import { placeOf } from '../../../syntax/phrase.js';
import type { ScoreLineSyntax } from '../../../syntax/scoring-tree.js';
import type { ClauseSyntax } from '../../../syntax/tree.js';
import type { Place } from '../../../text/place.js';
import type { BuiltClause } from '../../clauses.js';
import type { ClauseScoring, ScoreLine } from '../../scoring.js';
import type { Draft } from '../draft.js';

/** A clause that says something of points, with what was written. */
export interface Scored {
  readonly clause: BuiltClause;
  readonly scoring: ClauseScoring;
  readonly syntax: ClauseSyntax;
}

/** Those of the set and of its 评分表 whose sentences have a meaning. The same for all checks of one draft. */
export function scoredClauses({ clauses, tree }: Pick<Draft, 'clauses' | 'tree'>): readonly Scored[] {
  const known = SCORED.get(clauses);
  if (known !== undefined) return known;
  const written = new Map(tree.clauses.map((syntax) => [keyOf(placeOf(syntax.id)), syntax]));
  const found = clauses.flatMap((clause) => {
    const syntax = written.get(keyOf(clause.at));
    return clause.scoring === null || syntax === undefined ? [] : [{ clause, scoring: clause.scoring, syntax }];
  });
  SCORED.set(clauses, found);
  return found;
}

/** INVARIANT: clauses are put together anew for each draft. */
const SCORED = new WeakMap<Draft['clauses'], readonly Scored[]>();

/** Lines with all their items, the outer before the inner. */
export function withItems(lines: readonly ScoreLine[]): readonly ScoreLine[] {
  return lines.flatMap((line) => [line, ...withItems(itemsOf(line))]);
}

/** The lines that stand inside a line. */
function itemsOf({ form }: ScoreLine): readonly ScoreLine[] {
  return 'items' in form && form.kind !== 'elements' ? form.items : [];
}

/** What was written of a line or an item of one; null where it is not among them. */
export function syntaxOf({ at }: ScoreLine, { syntax }: Scored): ScoreLineSyntax | null {
  const known = WRITTEN.get(syntax);
  const lines = known ?? new Map(writtenLines(syntax.scoring.lines).map((line) => [keyOf(placeOf(line.at)), line]));
  if (known === undefined) WRITTEN.set(syntax, lines);
  return lines.get(keyOf(at)) ?? null;
}

/** The lines of a clause by their places; an editor asks after every keystroke, and most clauses are what they were. */
const WRITTEN = new WeakMap<ClauseSyntax, ReadonlyMap<string, ScoreLineSyntax>>();

/** Lines as written with all their items. */
export function writtenLines(lines: readonly ScoreLineSyntax[]): readonly ScoreLineSyntax[] {
  return lines.flatMap((line) => {
    const items = line.form !== null && 'items' in line.form && line.form.kind !== 'elements' ? line.form.items : [];
    return [line, ...writtenLines(items)];
  });
}

function keyOf({ file, start }: Place): string {
  return `${file}:${start.offset}`;
}
