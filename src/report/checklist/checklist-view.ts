import type { Clause, Model } from '../../model/model.js';
import type { Day } from '../../text/place.js';
import type { Language } from '../run.js';
import { clauseText } from '../view/clause-text.js';
import { type Context, contextOf } from '../view/context.js';
import type { Text } from '../view/text.js';
import { type ChecklistWords, checklistWords } from '../words/checklist.js';

/** The blank 自查表 of a set, in words: for the page and for the document. */
export interface ChecklistView {
  readonly title: string;
  readonly about: readonly string[];
  readonly standards: readonly ChecklistStandard[];
  readonly generated: string;
}

export interface ChecklistStandard {
  readonly title: string;
  readonly clauses: readonly ChecklistClause[];
}

export interface ChecklistClause {
  readonly id: string;
  readonly title: string;
  /** 原文, 适用, 要求 and so on: each label with its lines. */
  readonly parts: readonly ChecklistPart[];
  readonly verification: readonly string[];
}

export interface ChecklistPart {
  readonly label: string;
  readonly lines: readonly string[];
}

/** What a checklist is made of. */
export interface ChecklistRun {
  readonly model: Model;
  readonly generatedOn: Day;
  readonly version: string;
}

/** Every clause of the set, standard by standard, as the notice and the rules have it. */
export function checklistView(run: ChecklistRun, language: Language): ChecklistView {
  const { model, generatedOn, version } = run;
  const words = checklistWords(language);
  // The same words as on the pages of clauses, which ask for a run: here of nobody.
  const context = contextOf(
    { ...run, digestOfRules: null, departments: [], unread: [], notReported: [], problems: [], evaluator: null },
    language,
  );
  const { ruleSet } = model;
  return {
    title: words.say.title(ruleSet.title),
    about: [
      ...(ruleSet.basis === null ? [] : [words.say.basis(ruleSet.basis)]),
      words.say.inForce(ruleSet.id, ruleSet.version),
      words.say.howTo(),
    ],
    standards: model.standards
      .map(({ id, title, clauses }) => ({
        title: context.words.say.standard(id, title),
        clauses: clauses.flatMap((clause) => {
          const declared = context.clause(clause);
          return declared === null ? [] : [checklistClause(declared, context, words)];
        }),
      }))
      .filter(({ clauses }) => clauses.length > 0),
    generated: words.say.generated(context.words.say.date(generatedOn), version),
  };
}

function checklistClause(clause: Clause, context: Context, { labels }: ChecklistWords): ChecklistClause {
  const text = clauseText(clause, '', context);
  const parts: readonly (readonly [string, readonly Text[]])[] = [
    [labels.quote, text.quotes],
    [labels.applicability, text.applicability],
    ...text.exceptions.map(({ title, lines }) => [title, lines] as const),
    [labels.rule, text.requirement],
    [labels.points, text.scoring],
    [labels.note, text.notes],
  ];
  return {
    id: clause.id,
    title: clause.title,
    parts: parts.filter(([, lines]) => lines.length > 0).map(([label, lines]) => ({ label, lines: lines.map((line) => line.text) })),
    verification: text.verification,
  };
}
