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

/** Those of the set and of its 评分表 whose sentences have a meaning. */
export function scoredClauses({ clauses, tree }: Pick<Draft, 'clauses' | 'tree'>): readonly Scored[] {
  const written = new Map(tree.clauses.map((syntax) => [keyOf(syntax.id.source.place(syntax.id.start, syntax.id.end)), syntax]));
  return clauses.flatMap((clause) => {
    const syntax = written.get(keyOf(clause.at));
    return clause.scoring === null || syntax === undefined ? [] : [{ clause, scoring: clause.scoring, syntax }];
  });
}

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
  return writtenLines(syntax.scoring.lines).find((one) => keyOf(one.at.source.place(one.at.start, one.at.end)) === keyOf(at)) ?? null;
}

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
