import type { DepartmentVerdicts } from '../../verdict/verdicts.js';
import type { Run } from '../run.js';
import type { Context } from './context.js';
import { type BarView, bar } from './counts.js';
import { conclusionView, VERDICTS, type VerdictView } from './verdict-view.js';

/** The departments counted by the words of their conclusion (a set may have words of its own). */
export interface ConclusionsView {
  readonly sentence: string;
  readonly bar: BarView;
}

export function conclusions(context: Context): ConclusionsView {
  return conclusionsOf(context.run.departments, context.run, context);
}

/** Where only some departments are told of: who is missing stands on the overview. */
export const NONE_MISSING: Pick<Run, 'unread' | 'notReported'> = { unread: [], notReported: [] };

/** The same for some of the departments. */
export function conclusionsOf(
  departments: readonly DepartmentVerdicts[],
  missing: Pick<Run, 'unread' | 'notReported'>,
  context: Context,
): ConclusionsView {
  const { words } = context;
  const counted = countConclusions(departments, context);
  const spoken = counted.map(({ word, n }) => words.say.departments(word, n));
  return {
    sentence: words.say.overview(departments.length, spoken, missing.unread.length, missing.notReported.length),
    bar: bar(counted.map(({ word, n, verdict }) => ({ word: words.say.heading(word), n, verdict }))),
  };
}

function countConclusions(
  departments: readonly DepartmentVerdicts[],
  context: Context,
): readonly { word: string; n: number; verdict: VerdictView }[] {
  const { choose } = context;
  const ordered = inOrder(departments, context);
  const spoken = [...new Set(ordered.map((d) => choose(d.conclusionText)))];
  return spoken.flatMap((word) => {
    const own = ordered.filter((d) => choose(d.conclusionText) === word);
    const [first] = own;
    return first === undefined ? [] : [{ word, n: own.length, verdict: conclusionView(first, context) }];
  });
}

/** In the order of the set's own conclusions or grades, those that are open last; without such words in the order of the verdicts. */
function inOrder(departments: readonly DepartmentVerdicts[], { model, choose }: Context): readonly DepartmentVerdicts[] {
  const names = [
    ...(model.conclusion?.outcomes ?? []).map(({ name }) => name),
    ...(model.conclusion === null ? [] : [model.conclusion.otherwise]),
    ...(model.scoring?.grades ?? []).flatMap(({ bands }) => bands.map(({ name }) => name)),
  ];
  const byVerdict = VERDICTS.flatMap((verdict) => departments.filter((d) => d.conclusion === verdict));
  const place = (d: DepartmentVerdicts) =>
    names.includes(choose(d.conclusionText)) ? names.indexOf(choose(d.conclusionText)) : names.length;
  return [...byVerdict].sort((a, b) => place(a) - place(b));
}
