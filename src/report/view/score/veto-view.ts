import type { DepartmentScore, SheetPoints, VetoPoints } from '../../../verdict/score/points.js';
import { type Context, clauseAnchor } from '../context.js';
import { type NeededView, neededView } from '../needed.js';
import { ruleLines, type Text } from '../text.js';

/** A veto that holds, or may: loud, before any figure. */
export interface VetoView {
  /** For its colour: a veto that holds, or one that is open. */
  readonly holds: 'held' | 'open';
  /** 一票否决, 可能一票否决. */
  readonly word: string;
  readonly lines: readonly Text[];
  readonly causes: readonly string[];
  /** Where it stands, a list of none or one. */
  readonly links: readonly { readonly address: string; readonly text: string }[];
  readonly needed: readonly NeededView[];
}

/** Every veto of the department: of the total, of parts and clauses, then of records, counted by 评分表. */
export function vetoViews({ vetoes, sheets }: DepartmentScore, context: Context): readonly VetoView[] {
  const shown = vetoes.map((veto) => vetoView(veto, context));
  const all = [...shown, ...sheets.flatMap((sheet) => ofRecords(sheet, context))];
  return [...all.filter(({ holds }) => holds === 'held'), ...all.filter(({ holds }) => holds === 'open')];
}

/** 一票否决 in a word, where one of the department's own holds or may; those of records stand on its page. A list of none or one. */
export function vetoMarks({ vetoes }: DepartmentScore, { scores: { say } }: Context): readonly Pick<VetoView, 'holds' | 'word'>[] {
  if (vetoes.some(({ truth }) => truth === 'true')) return [{ holds: 'held', word: say.vetoed.true }];
  return vetoes.length > 0 ? [{ holds: 'open', word: say.vetoed.undetermined }] : [];
}

export function vetoView({ of, text, truth, causes, stillNeeded }: VetoPoints, context: Context): VetoView {
  const { say } = context.scores;
  return {
    holds: truth === 'true' ? 'held' : 'open',
    word: say.vetoed[truth === 'true' || truth === 'error' ? truth : 'undetermined'],
    lines: ruleLines(text),
    causes: causes.map(context.choose),
    links: context.clause(of) === null ? [] : [{ address: `#${clauseAnchor(context.model, of)}`, text: context.words.say.clause(of) }],
    needed: stillNeeded === null ? [] : [neededView(stillNeeded, context)],
  };
}

/** More names than this are not listed here; the table of the records has them all. */
const MOST_NAMES = 6;

function ofRecords({ name, list, records }: SheetPoints, context: Context): readonly VetoView[] {
  const { say } = context.scores;
  const told = (holds: VetoView['holds'], some: SheetPoints['records']): readonly VetoView[] => {
    if (some.length === 0) return [];
    const names = some.slice(0, MOST_NAMES).map(({ label }) => context.choose(label));
    const sentence = (holds === 'held' ? say.vetoedRecords : say.openRecords)(
      name,
      some.length,
      context.measure(list),
      names,
      some.length > MOST_NAMES,
    );
    const word = say.vetoed[holds === 'held' ? 'true' : 'undetermined'];
    return [{ holds, word, lines: ruleLines(sentence), causes: [], links: [], needed: [] }];
  };
  const certainly = records.filter(({ vetoes }) => vetoes.some(({ truth }) => truth === 'true'));
  return [
    ...told('held', certainly),
    ...told(
      'open',
      records.filter((one) => one.vetoes.length > 0 && !certainly.includes(one)),
    ),
  ];
}
