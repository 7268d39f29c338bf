import type { Facts } from '../../facts/facts.js';
import { entriesOf } from '../../verdict/needed/group.js';
import type { DepartmentVerdicts, VerdictName } from '../../verdict/verdicts.js';
import { factText } from '../record-texts.js';
import type { Language, Run } from '../run.js';
import { clauseText } from '../view/clause-text.js';
import { type Context, contextOf } from '../view/context.js';
import { countClauses } from '../view/counts.js';
import { conclusionWithOverrides, overrideViews } from '../view/overrides.js';
import { totalFigure } from '../view/score/score-view.js';
import { statementLine, statementsSentence } from '../view/statements.js';
import { clauseVerdictView, VERDICTS } from '../view/verdict-view.js';
import { FORM_NAMES, type FormName } from '../words/form.js';
import { formKey } from './placeholders.js';

/** What a placeholder stands for: a text, or the rows of a loop. */
export type FormValue = string | readonly FormData[];

/** Values by the names that placeholders may have, Chinese and English, in the form in which names are compared ({@link formKey}). */
export type FormData = ReadonlyMap<string, FormValue>;

/**
 * All that a recommendation form can be filled with, from one department's facts and verdicts: its form fields by their own names, the
 * conclusion, counts, points, standards with their clauses. Nothing of 个人信息 is among it.
 */
export function formData(run: Run, department: DepartmentVerdicts, facts: Facts, language: Language): FormData {
  const context = contextOf(run, language);
  const { form } = run.model.vocabulary;
  const own = form
    .filter(({ personal }) => !personal)
    .flatMap((field) => names(field).map((name): [string, FormValue] => [formKey(name), factText(facts.form[field.key], field, language)]));
  // Names of ours do not stand in for a fact of the same name.
  return new Map([...head(department, context), ...own]);
}

function head(department: DepartmentVerdicts, context: Context): readonly [string, FormValue][] {
  const { run, model, words, choose } = context;
  const { ruleSet } = model;
  const { score } = department;
  return named({
    department: department.name,
    region: department.region ?? '',
    evaluatedOn: words.say.date(department.evaluatedOn),
    stage: context.stages.name[run.stage ?? 'self-check'],
    conclusion: words.say.heading(choose(department.conclusionText)),
    sentence: words.say.join(countClauses(department.clauses, context)),
    override: conclusionWithOverrides(department, context)
      .map(({ sentence }) => sentence)
      .join('\n'),
    statements: statementsSentence(department, context),
    ruleSet: ruleSet.title,
    ruleSetId: ruleSet.id,
    basis: ruleSet.basis ?? '',
    issuer: ruleSet.issuer ?? '',
    madeOn: words.say.date(run.generatedOn),
    total: String(department.clauses.length),
    ...countsOf(department),
    points: score === null ? '' : totalFigure(score, context),
    grades: words.say.list(score?.total.grades ?? []),
    standards: model.standards.map((standard) => standardRow(standard, department, context)),
    clauses: clauseRows(department.clauses, department, context),
    open: clauseRows(
      department.clauses.filter(({ verdict }) => OPEN.has(verdict)),
      department,
      context,
    ),
  });
}

const OPEN: ReadonlySet<VerdictName> = new Set(['not-met', 'undetermined', 'error']);

function countsOf({ clauses }: DepartmentVerdicts): Partial<Record<FormName, string>> {
  const of = (name: VerdictName) => String(clauses.filter(({ verdict }) => verdict === name).length);
  const [met = '', notMet = '', undetermined = '', , notApplicable = ''] = VERDICTS.map(of);
  return { met, notMet, undetermined, notApplicable };
}

function standardRow(
  { id, title, clauses }: Context['model']['standards'][number],
  department: DepartmentVerdicts,
  context: Context,
): FormData {
  const verdict = department.standards.find((one) => one.id === id)?.verdict ?? 'not-assessed';
  const own = department.clauses.filter((clause) => clauses.includes(clause.id));
  return new Map(named({ number: id, title, verdict: context.words.verdicts[verdict], clauses: clauseRows(own, department, context) }));
}

function clauseRows(clauses: DepartmentVerdicts['clauses'], { statements }: DepartmentVerdicts, context: Context): readonly FormData[] {
  const { words, choose } = context;
  return clauses.flatMap((verdict) => {
    const clause = context.clause(verdict.id);
    if (clause === null) return [];
    const text = clauseText(clause, '', context);
    const joined = (lines: readonly { readonly text: string }[]) => lines.map((line) => line.text).join('\n');
    return [
      new Map(
        named({
          number: verdict.id,
          title: clause.title,
          verdict: clauseVerdictView(verdict, context).word,
          reason: choose(verdict.reason),
          quote: joined(text.quotes),
          requirement: joined(text.requirement),
          verification: text.verification.join('\n'),
          remedy: clause.remedy ?? '',
          needed: entriesOf(verdict.stillNeeded)
            .map((entry) => choose(entry.words))
            .join('\n'),
          override: overrideViews(verdict, context)
            .flatMap(({ lines }) => lines)
            .join('\n'),
          statements: (statements?.entries ?? [])
            .filter((one) => one.clause === verdict.id)
            .map((one) => statementLine(one, context))
            .join('\n'),
          fix:
            verdict.smallestFix === null
              ? ''
              : words.say.steps([...verdict.smallestFix.steps, ...verdict.smallestFix.obstacles].map(choose)),
        }),
      ),
    ];
  });
}

/** Each value under all its names. */
function named(values: Partial<Record<FormName, FormValue>>): readonly [string, FormValue][] {
  return Object.entries(values).flatMap(([name, value]) =>
    FORM_NAMES[name as FormName].map((one): [string, FormValue] => [formKey(one), value]),
  );
}

function names({ name, alias }: { readonly name: string; readonly alias: string | null }): readonly string[] {
  return alias === null || alias === name ? [name] : [name, alias];
}
