import type { DepartmentVerdicts } from '../../verdict/verdicts.js';
import type { Context } from '../view/context.js';
import { departmentPage, type StandardView } from '../view/department-page.js';
import type { OfficialView } from '../view/official.js';
import { linesOfWords, type StatementView } from '../view/statements.js';
import { type FindingWords, findingWords } from '../words/finding.js';
import { type FindingSection, sectionsOf } from './sections.js';

/**
 * The finding on a department as a document to approve, in words. It is made from the department's page, so that nothing stands in it that the page
 * does not show: what an audience must not see is gone already.
 */
export interface FindingView {
  readonly title: string;
  readonly kicker: string;
  readonly name: string;
  readonly official: OfficialView;
  /** By which notice and standards it was judged, and as of which day; at the acceptance stage what that means. */
  readonly about: readonly string[];
  /** One plain sentence, and what it would be with the 改判 where there are any. */
  readonly conclusion: readonly string[];
  /** Only those that have something to say. */
  readonly sections: readonly FindingSection[];
  readonly standards: readonly FindingStandard[];
  readonly generated: string;
  readonly words: FindingWords;
}

interface FindingStandard {
  readonly title: string;
  readonly rows: readonly FindingRow[];
}

export interface FindingRow {
  readonly clause: string;
  /** Sign and word. */
  readonly verdict: string;
  readonly reasons: readonly string[];
}

export function findingView(department: DepartmentVerdicts, context: Context): FindingView {
  const words = findingWords(context.language);
  const page = departmentPage(department, context);
  return {
    title: words.say.title(department.name),
    kicker: page.kicker.text,
    name: page.name.text,
    official: page.official,
    about: [...page.internal, introduction(department, context, words), ...page.stage],
    conclusion: [page.sentence, ...page.overridden.map(({ sentence }) => sentence)],
    sections: sectionsOf(page, { department, context, words }),
    standards: page.standards.filter(({ clauses }) => clauses.length > 0).map(standard),
    generated: page.generated,
    words,
  };
}

function introduction({ name, evaluatedOn }: DepartmentVerdicts, { model, words }: Context, { say }: FindingWords): string {
  const { title, id, version, basis } = model.ruleSet;
  return say.introduction(basis, say.set(title, id, version), words.say.date(evaluatedOn), name);
}

function standard({ title, verdicts, overridden, clauses }: StandardView): FindingStandard {
  return {
    title: [title.text, ...verdicts.map(({ sign, word }) => `${sign} ${word}`), ...overridden].join('　'),
    rows: clauses.map(({ clause, verdict, reason, notes, points, overrides, statements }) => ({
      clause: `${clause.id} ${clause.title.text}`,
      verdict: [`${verdict.sign} ${verdict.word}`.trim(), ...overrides.map(({ mark }) => mark)].join(' '),
      reasons: [
        ...points.map(({ short }) => short).filter((one) => one !== ''),
        reason,
        ...notes,
        ...points.flatMap((one) => one.notes),
        ...overrides.flatMap(({ lines }) => lines),
        ...statements.flatMap(saidIn),
      ],
    })),
  };
}

/** When it was said and what, when it was answered and what: as far as the page shows it. */
function saidIn({ head, words, replyHead, reply, repliedBy }: StatementView): readonly string[] {
  return [head, ...linesOfWords(words), replyHead, ...linesOfWords(reply), ...repliedBy];
}
