import type { DepartmentScore, TreatedPoints } from '../../../verdict/score/points.js';
import type { ClauseVerdict } from '../../../verdict/verdicts.js';
import type { Context } from '../context.js';

/** How 不适用 was treated, in sentences: which rule, and what it was applied to. */
export function treatedLines(clauses: readonly ClauseVerdict[], { notApplicable }: DepartmentScore, context: Context): readonly string[] {
  const { say } = context.scores;
  const unmarked = clauses.filter(({ verdict, points }) => verdict === 'not-applicable' && points?.marks == null);
  const lines = [
    ...notApplicable.map((one) => treatedLine(one, context)),
    ...(unmarked.length === 0 ? [] : [say.withoutMarks(unmarked.map(({ id }) => context.words.say.clause(id)))]),
  ];
  return lines.length === 0 ? [say.nothingNotApplicable] : lines;
}

function treatedLine({ rule, of, certain, maybe }: TreatedPoints, context: Context): string {
  const { say, rules } = context.scores;
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(id, context));
  const what = [
    ...(certain.length === 0 ? [] : [say.certainly(names(certain))]),
    ...(maybe.length === 0 ? [] : [say.perhaps(names(maybe))]),
  ];
  return say.treated(of, context.words.say.join(what), rules[rule ?? 'unsaid']);
}

/** The number of a clause, of the set or of a 评分表; the title of a part or sheet. */
function nameOf(id: string, { model, words }: Context): string {
  const clauses = [...model.clauses, ...(model.scoring?.sheets ?? []).flatMap((sheet) => sheet.clauses)];
  return clauses.some((clause) => clause.id === id) ? words.say.clause(id) : id;
}
