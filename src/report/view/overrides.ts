import type { ClauseVerdict, DepartmentVerdicts, VerdictName } from '../../verdict/verdicts.js';
import { decidedWords } from '../words/decided.js';
import { type Context, clauseAnchor } from './context.js';
import { verdictView } from './verdict-view.js';

/** 改判 of a verdict, beside it: it never stands in its place. */
export interface OverrideView {
  readonly label: string;
  /** For its colour. */
  readonly name: VerdictName;
  /** 改判为“符合”, behind the verdict. */
  readonly mark: string;
  /** What was worked out, what was decided, when and by which office; why; to readers inside the office who. */
  readonly lines: readonly string[];
}

/** In: a verdict. Out: its 改判; a list of none or one. */
export function overrideViews(
  { verdict, override }: Pick<ClauseVerdict, 'verdict' | 'override'>,
  context: Context,
): readonly OverrideView[] {
  if (override === undefined) return [];
  const words = decidedWords(context.language);
  const [computed, decided] = [verdict, override.verdict].map((name) => verdictView(name, context.words).word);
  const { on, role, reason, person } = override;
  const lines = [
    words.decided(computed ?? '', decided ?? '', words.date(on), role),
    reason === null ? words.reasonWithheld : words.reason(reason),
    ...(person === undefined ? [] : [words.person(person)]),
  ];
  return [{ label: words.override, name: override.verdict, mark: words.mark(decided ?? ''), lines }];
}

/** The same for the conclusion of a department: what it would be; a list of none or one. */
export interface ConclusionWithOverrides {
  readonly sentence: string;
  readonly links: readonly { readonly address: string; readonly text: string }[];
}

export function conclusionWithOverrides(department: DepartmentVerdicts, context: Context): readonly ConclusionWithOverrides[] {
  const { withOverrides } = department;
  if (withOverrides === undefined) return [];
  const { words, model } = context;
  const clauses = department.clauses.filter(({ override }) => override !== undefined).map(({ id }) => id);
  return [
    {
      sentence: decidedWords(context.language).ofDepartment(
        words.say.list(clauses.map(words.say.clause)),
        otherConclusion(department, context),
      ),
      links: clauses.map((id) => ({ address: `#${clauseAnchor(model, id)}`, text: words.say.clause(id) })),
    },
  ];
}

/** The words of the conclusion with the 改判; null where they change nothing. */
export function otherConclusion({ withOverrides, conclusionText }: DepartmentVerdicts, context: Context): string | null {
  if (withOverrides === undefined) return null;
  const [is, would] = [context.choose(conclusionText), context.choose(withOverrides.conclusionText)];
  return is === would ? null : context.words.say.heading(would);
}

/** 其中改判1条；按改判，这项标准为“符合”. A list of none or one. */
export function standardWithOverrides(id: string, { withOverrides }: DepartmentVerdicts, context: Context): readonly string[] {
  const found = withOverrides?.standards.find((one) => one.id === id);
  return found === undefined ? [] : [decidedWords(context.language).ofStandard(found.n, verdictView(found.verdict, context.words).word)];
}

/** 改判1条, in the cell of a standard. */
export function standardMarks(id: string, { withOverrides }: DepartmentVerdicts, context: Context): readonly string[] {
  const found = withOverrides?.standards.find((one) => one.id === id);
  return found === undefined ? [] : [decidedWords(context.language).shortMark(found.n)];
}

/** 按改判：达标, beside a conclusion that would be another one, else how many clauses have one. */
export function conclusionMarks(department: DepartmentVerdicts, context: Context): readonly string[] {
  const { withOverrides } = department;
  if (withOverrides === undefined) return [];
  const words = decidedWords(context.language);
  const other = otherConclusion(department, context);
  return [other === null ? words.shortMark(withOverrides.n) : words.conclusionMark(other)];
}

/** How many verdicts of these departments have a 改判; a list of none or one. */
export function overridesOfRun(departments: readonly DepartmentVerdicts[], context: Context): readonly string[] {
  const counts = departments.flatMap(({ withOverrides }) => (withOverrides === undefined ? [] : [withOverrides.n]));
  return counts.length === 0
    ? []
    : [
        decidedWords(context.language).ofRun(
          counts.length,
          counts.reduce((sum, n) => sum + n, 0),
        ),
      ];
}

/** 条款3.3由“不符合”改判为“符合”, of each clause that has one. */
export function overrideLines(department: DepartmentVerdicts, context: Context): readonly string[] {
  const { words } = context;
  return department.clauses.flatMap(({ id, verdict, override }) => {
    if (override === undefined) return [];
    const [computed, decided] = [verdictView(verdict, words).word, verdictView(override.verdict, words).word];
    return [decidedWords(context.language).line(words.say.clause(id), computed, decided)];
  });
}
