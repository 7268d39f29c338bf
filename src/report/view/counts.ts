import type { ClauseVerdict, VerdictName } from '../../verdict/verdicts.js';
import type { Catalogue } from '../words/shape.js';
import type { Context } from './context.js';
import { VERDICTS, type VerdictView, verdictView } from './verdict-view.js';

/** A bar with its numbers and words; `x` and `width` are shares of it in percent. */
export interface BarView {
  readonly parts: readonly BarPart[];
}

export interface BarPart {
  readonly verdict: VerdictView;
  /** The word beside the number: 不符合, or a conclusion: 未达标. */
  readonly word: string;
  readonly n: number;
  readonly x: string;
  readonly width: string;
}

/** How many of `verdicts` are what, in the fixed order, without zeros. */
export function countVerdicts(verdicts: readonly VerdictName[]): readonly { readonly name: VerdictName; readonly n: number }[] {
  return VERDICTS.map((name) => ({ name, n: verdicts.filter((v) => v === name).length })).filter(({ n }) => n > 0);
}

/** “符合31条”, “不符合3条” …; of 材料不足 how many only await a person's judgement, or only verification. */
export function countClauses(clauses: readonly ClauseVerdict[], context: Pick<Context, 'words' | 'scores' | 'stages'>): readonly string[] {
  const { words, scores } = context;
  const awaited = awaitedOf(clauses, context);
  return countVerdicts(clauses.map(({ verdict }) => verdict)).map(({ name, n }) => {
    const count = words.say.count(words.verdicts[name], n);
    return name === 'undetermined' ? awaited.reduce((all, part) => scores.say.among(all, part), count) : count;
  });
}

/** “其中待人工认定1条”, “其中待核实3条”: what of 材料不足 is no missing material. */
export function awaitedOf(clauses: readonly ClauseVerdict[], { scores, stages }: Pick<Context, 'scores' | 'stages'>): readonly string[] {
  const judgements = clauses.filter(({ awaitsJudgement }) => awaitsJudgement).length;
  const verifications = clauses.filter(({ awaitsVerification }) => awaitsVerification).length;
  return [...(judgements > 0 ? [scores.say.awaiting(judgements)] : []), ...(verifications > 0 ? [stages.awaiting(verifications)] : [])];
}

/** The bar over some verdicts. */
export function verdictBar(verdicts: readonly VerdictName[], words: Catalogue): BarView {
  return bar(countVerdicts(verdicts).map(({ name, n }) => ({ verdict: verdictView(name, words), word: words.verdicts[name], n })));
}

/** A bar over any counted parts, in the order given. */
export function bar(parts: readonly { readonly verdict: VerdictView; readonly word: string; readonly n: number }[]): BarView {
  const total = parts.reduce((sum, part) => sum + part.n, 0);
  let before = 0;
  return {
    parts: parts.map((part) => {
      const x = percent(before, total);
      before += part.n;
      return { ...part, x, width: percent(part.n, total) };
    }),
  };
}

function percent(n: number, total: number): string {
  return total === 0 ? '0%' : `${((n / total) * 100).toFixed(3)}%`;
}
