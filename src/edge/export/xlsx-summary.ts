import {
  type Context,
  conclusions,
  countVerdicts,
  decidedWords,
  fileName,
  overridesOfRun,
  type VerdictName,
  verdictView,
} from '../../index.js';
import type { Sheet } from '../forms/workbook.js';
import { exportWords } from './words.js';

/** A line of the summary; `verdict`: the colour of what it counts. */
interface Line {
  readonly item: string;
  readonly content: string;
  readonly verdict?: VerdictName;
}

/** What was judged by which standards, how many came out which way, standard by standard, and who has no verdict. */
export function summarySheet(context: Context): Sheet {
  const { workbook } = exportWords(context.language);
  const lines = [...about(context), ...outcome(context), ...byStandard(context), ...without(context), ...legend(context)];
  return {
    name: workbook.summary,
    columns: [
      { heading: workbook.item, width: 36 },
      { heading: workbook.content, width: 84 },
    ],
    rows: lines.map(({ item, content }) => [item, content]),
    tone: (row, column) => (column === 0 ? (lines[row]?.verdict ?? null) : null),
  };
}

function about(context: Context): readonly Line[] {
  const { model, run, words, stages, audience, audiences } = context;
  const { labels, say } = words;
  const { title, id, version, basis, issuer } = model.ruleSet;
  const days = [...new Set(run.departments.map(({ evaluatedOn }) => evaluatedOn))].sort().map(say.date);
  const all: readonly (readonly [string, string | null])[] = [
    [labels.ruleSet, say.set(title, id)],
    [labels.ruleSetVersion, version],
    [labels.basis, basis],
    [labels.issuer, issuer],
    [labels.evaluatedOn, days.join('\n')],
    [audiences.label, audience === 'internal' ? audiences.internal : null],
    [stages.label, run.stage === 'acceptance' ? stages.name.acceptance : null],
    [labels.evaluator, run.evaluator],
    [labels.generatedOn, say.generated(say.date(run.generatedOn), run.version)],
  ];
  return all.flatMap(([item, content]) => (content === null || content === '' ? [] : [{ item, content }]));
}

function outcome(context: Context): readonly Line[] {
  const overridden = overridesOfRun(context.run.departments, context);
  return [
    { item: exportWords(context.language).workbook.evaluated, content: conclusions(context).sentence },
    ...overridden.map((content) => ({ item: decidedWords(context.language).override, content })),
  ];
}

/** A standard a line: how many departments stand how. */
function byStandard({ model, run, words }: Context): readonly Line[] {
  return model.standards.flatMap(({ id, title }) => {
    const own = run.departments.flatMap(({ standards }) => standards.filter((one) => one.id === id).map(({ verdict }) => verdict));
    const counts = countVerdicts(own).map(({ name, n }) => words.say.departments(words.verdicts[name], n));
    return counts.length === 0 ? [] : [{ item: words.say.standard(id, title), content: words.say.tally(counts) }];
  });
}

function without({ run, words: { labels }, choose }: Context): readonly Line[] {
  return [
    ...run.unread.map(({ name, file, reason }) => ({
      item: `${labels.unread}${labels.colon}${name ?? fileName(file)}`,
      content: choose(reason),
    })),
    ...run.notReported.map(({ name, region }) => ({ item: `${labels.notReported}${labels.colon}${name}`, content: region ?? '' })),
  ];
}

/** Each verdict in its colour, so that nobody has to guess. */
function legend({ language, words }: Context): readonly Line[] {
  const { workbook } = exportWords(language);
  const verdicts: readonly VerdictName[] = ['met', 'not-met', 'undetermined', 'error', 'not-applicable', 'not-assessed'];
  return [
    { item: workbook.colours, content: workbook.coloursMeaning },
    ...verdicts.map((verdict) => ({ item: `${verdictView(verdict, words).sign} ${words.verdicts[verdict]}`, content: '', verdict })),
  ];
}
