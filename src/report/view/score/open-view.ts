import type { DepartmentScore, OpenPoints } from '../../../verdict/score/points.js';
import { type Context, clauseAnchor } from '../context.js';
import { type NeededView, neededView } from '../needed.js';
import { points } from './figures.js';

/** What keeps the score open, and what would narrow it. */
export interface OpenView {
  readonly name: string;
  /** Where a clause stands on the page, a list of none or one. */
  readonly anchors: readonly string[];
  /** 现为6分到10分, a list of none or one. */
  readonly now: readonly string[];
  readonly needed: readonly NeededView[];
}

export function openViews({ stillOpen }: DepartmentScore, context: Context): readonly OpenView[] {
  return stillOpen.map((one) => ({
    name: nameOf(one, context),
    anchors: one.kind === 'clause' ? [clauseAnchor(context.model, one.of)] : [],
    now: one.points === null ? [] : [context.scores.say.canBe(points(one.points, context))],
    needed: one.stillNeeded === null ? [] : [neededView(one.stillNeeded, context)],
  }));
}

function nameOf({ kind, of, record, clause }: OpenPoints, context: Context): string {
  const { scores, choose } = context;
  const { say } = scores;
  switch (kind) {
    case 'clause':
      return say.clause(of, context.clause(of)?.title ?? '');
    case 'record':
      return say.openRecord(of, record === null ? '' : choose(record), clause);
    case 'sheet':
      return say.openSheet(of);
    case 'veto':
      return record === null ? say.openVeto(of) : say.openRecord(choose(record), ` ${say.openVeto(of)}`, null);
    case 'limit':
      return say.openLimit(of);
    case 'grades':
      return say.openGrades(of);
  }
}
