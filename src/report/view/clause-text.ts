import type { Clause, Interpretation } from '../../model/model.js';
import { type Context, href } from './context.js';
import { scoringLines } from './score/scoring-lines.js';
import { ruleLines, type Text, written, writtenLines } from './text.js';

/** A clause as the rule file has it, for the page of a department and for its own. */
export interface ClauseText {
  readonly id: string;
  readonly title: Text;
  readonly address: string;
  /** 原文, its pieces joined by ……; a list of none or one. */
  readonly quotes: readonly Text[];
  readonly applicability: readonly Text[];
  readonly exceptions: readonly { readonly title: string; readonly lines: readonly Text[] }[];
  readonly requirement: readonly Text[];
  /** 分值, 扣分 and the other lines of its points, as written. */
  readonly scoring: readonly Text[];
  readonly verification: readonly string[];
  readonly remedy: readonly Text[];
  readonly notes: readonly Text[];
  readonly interpretations: readonly { readonly text: Text; readonly address: string }[];
}

export function clauseText(clause: Clause, root: '' | '../', context: Context): ClauseText {
  const { say } = context.words;
  return {
    id: clause.id,
    title: written(clause.title),
    address: href(root, context.clausePath(clause.id)),
    quotes: clause.quotes.length === 0 ? [] : [written(clause.quotes.map((q) => q.text).join('……'))],
    applicability: clause.applicability === null ? [] : ruleLines(clause.applicability.text),
    exceptions: clause.exceptions.map((e) => ({ title: say.exception(e.name), lines: ruleLines(e.condition.text) })),
    requirement: clause.requirement === null ? [] : ruleLines(clause.requirement.text),
    scoring: scoringLines(clause, context).map(written),
    verification: verification(clause, context),
    remedy: clause.remedy === null ? [] : writtenLines(clause.remedy),
    notes: clause.note === null ? [] : writtenLines(clause.note),
    interpretations: usedInterpretations(clause, context).map((i) => ({
      text: written(say.interpretation(i.name, i.valueText)),
      address: href(root, 'index.html', interpretationAnchor(i, context)),
    })),
  };
}

/** Anchor of an interpretation in the overview's 本办口径. */
export function interpretationAnchor(interpretation: Interpretation, { model }: Context): string {
  return `interpretation-${model.interpretations.indexOf(interpretation) + 1}`;
}

/** Those its sentences use by name, and those declared 用于 it. */
function usedInterpretations(clause: Clause, { model }: Context): readonly Interpretation[] {
  return model.interpretations.filter((i) => clause.interpretations.includes(i.name) || i.usedBy.includes(clause.id));
}

function verification(clause: Clause, { words }: Context): readonly string[] {
  if (clause.verification === null) return [];
  const { all, methods } = clause.verification;
  const lines = methods.map((m) => words.say.materials(m.method, m.materials));
  if (lines.length < 2) return lines;
  return [`${all ? words.say.allMethods() : words.say.anyMethod()}${words.labels.colon}${words.say.list(lines)}`];
}
