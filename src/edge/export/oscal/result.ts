import { type Context, type DepartmentVerdicts, fileName, gradeWords, totalFigure, type Unread, vetoViews } from '../../../index.js';
import type { Exportable } from '../exporter.js';
import { sarifAddress } from '../sarif-parts.js';
import { findings, observation } from './finding.js';
import { controlId } from './names.js';
import { markupLine, moment, paragraphs, prop, some } from './pieces.js';
import { uuidOf } from './uuid.js';
import { oscalWords } from './words.js';

/** The verdicts on one department as a result of OSCAL. */
export function resultOf(department: DepartmentVerdicts, { context, sheetOf }: Exportable) {
  const { language, choose, run } = context;
  const words = oscalWords(language);
  const sheet = sheetOf(department.name);
  const judged = department.clauses.map((verdict) => ({ department, verdict }));
  return {
    uuid: uuidOf('result', run.digestOfRules, department.name, department.evaluatedOn),
    title: markupLine(words.department(department.name)),
    description: paragraphs([choose(department.conclusionText)]),
    start: moment(department.evaluatedOn),
    end: moment(department.evaluatedOn),
    props: [
      prop('conclusion', department.conclusion, [choose(department.conclusionText)]),
      ...(department.region === null ? [] : [prop('region', department.region)]),
      ...overrideProps(department, context),
      ...scoreProps(department, context),
    ],
    ...some('links', sheet === null ? [] : [{ href: sarifAddress(sheet), rel: 'fact-sheet' }]),
    'reviewed-controls': reviewed(department, context),
    ...some(
      'observations',
      judged.map((one) => observation(one, context)),
    ),
    ...some(
      'findings',
      judged.flatMap((one) => findings(one, context)),
    ),
  };
}

/** A sheet that could not be read is a result without findings: nobody is to take the document for one in which it has nothing to answer for. */
export function unreadResult({ name, file, reason }: Unread, { language, choose, run, model }: Context) {
  const words = oscalWords(language);
  return {
    uuid: uuidOf('unread', run.digestOfRules, name, file),
    title: markupLine(words.department(name ?? fileName(file))),
    description: paragraphs([words.unread, choose(reason)]),
    start: moment(run.generatedOn),
    props: [prop('unread', 'yes')],
    'reviewed-controls': {
      'control-selections': [
        nothing(
          model.clauses.map(({ id }) => id),
          words.noneReviewed,
        ),
      ],
    },
  };
}

function reviewed({ clauses }: DepartmentVerdicts, { language }: Context) {
  const words = oscalWords(language);
  const of = (assessed: boolean) => clauses.filter(({ verdict }) => (verdict !== 'not-assessed') === assessed).map(({ id }) => id);
  const [assessed, excluded] = [of(true), of(false)];
  if (assessed.length === 0) return { 'control-selections': [nothing(excluded, words.noneReviewed)] };
  return {
    'control-selections': [
      {
        description: words.reviewed,
        'include-controls': assessed.map(selected),
        ...some('exclude-controls', excluded.map(selected)),
      },
    ],
  };
}

/** OSCAL has no other way to say that nothing was looked at than: all, without any of them. */
function nothing(clauses: readonly string[], description: string) {
  return { description, 'include-all': {}, ...some('exclude-controls', clauses.map(selected)) };
}

function selected(clause: string) {
  return { 'control-id': controlId(clause) };
}

/** Total and grade; a veto stands beside them, whatever they are. */
function scoreProps({ score }: DepartmentVerdicts, context: Context) {
  if (score === null) return [];
  return [
    prop('total', totalFigure(score, context)),
    ...(score.total.grades === null ? [] : [prop('grade', gradeWords(score.total.grades, context))]),
    ...vetoViews(score, context).map(({ holds, word, lines, causes }) =>
      prop('veto', holds, [`${word} ${lines.map(({ text }) => text).join('')}`, ...causes]),
    ),
  ];
}

/** What the conclusion would be with the 改判 of clauses; the one above follows from the facts. */
function overrideProps({ withOverrides }: DepartmentVerdicts, { choose }: Context) {
  return withOverrides === undefined
    ? []
    : [prop('conclusion-with-overrides', withOverrides.conclusion, [choose(withOverrides.conclusionText)])];
}
