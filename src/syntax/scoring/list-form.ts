import { scoringFindings as F } from '../../diagnostics/catalogue/scoring.js';
import type { Phrase } from '../phrase.js';
import { placeOf, wordsOf } from '../phrase.js';
import type { EffectWord, LineFormSyntax, OtherwiseSyntax, PointsSyntax, ScoreLineSyntax } from '../scoring-tree.js';
import { VERB } from './amount.js';
import { type LineReading, readLine, splitAtMost } from './line.js';
import { FIGURE, figureOf, match, type Piece, withoutEnd } from './piece.js';
import { conditionIn, countedIn } from './slots.js';

/** A line with items. Null where the head is none of these: then the marks belong to a condition. */
export function listForm(
  effect: EffectWord,
  head: Phrase,
  items: readonly Phrase[],
  to: LineReading,
  level: 'outer' | 'inner',
): Pick<ScoreLineSyntax, 'form' | 'atMost'> | null {
  const { rest, atMost } = splitAtMost(head, effect);
  for (const read of HEADS) {
    const form = read(effect, rest, items, to, level);
    if (form !== null) {
      if (items.length === 0) to.report(F.missingScoringItems(placeOf(head), { words: wordsOf(head) }));
      return { form, atMost };
    }
  }
  return null;
}

type ReadHead = (
  effect: EffectWord,
  head: Phrase,
  items: readonly Phrase[],
  to: LineReading,
  level: 'outer' | 'inner',
) => LineFormSyntax | null;

const HEADS: readonly ReadHead[] = [elements, group, heaviestEach, heaviest, highest];

/** 以下各项每缺一项扣1分. */
function elements(effect: EffectWord, head: Phrase, items: readonly Phrase[], { reader, report }: LineReading): LineFormSyntax | null {
  const found = match(
    head,
    new RegExp(
      String.raw`^(?:以下|下列)各项\s*,?\s*每(?:缺(?<missing>)|满足(?<met>))\s*(?:一|1)\s*项${VERB[effect]}\s*(?<n>${FIGURE})\s*分?$`,
    ),
    new RegExp(`^(?<n>${FIGURE}) for each (?:(?<missing>missing)|(?<met>met)) of$`),
  );
  const points = found === null ? null : figureOf(found.group('n'));
  if (found === null || points === null) return null;
  const conditions = items.map((item) => conditionIn(withoutEnd(item), reader, report));
  return { kind: 'elements', rule: found.has('met') ? 'met' : 'missing', points, items: conditions };
}

/** 以下各项合计至多扣1.2分. */
function group(effect: EffectWord, head: Phrase, items: readonly Phrase[], to: LineReading): LineFormSyntax | null {
  const found = match(
    head,
    new RegExp(String.raw`^(?:以下|下列)各项\s*,?\s*合计(?:至多|最多)${VERB[effect]}\s*(?<n>${FIGURE})\s*分?$`),
    new RegExp(`^at most (?<n>${FIGURE}) in all of$`),
  );
  const most = found === null ? null : figureOf(found.group('n'));
  return most === null ? null : { kind: 'group', most, items: items.map((item) => readLine(effect, item, to, 'inner')) };
}

/** 以下情形只扣最重的一项. */
function heaviest(effect: EffectWord, head: Phrase, items: readonly Phrase[], to: LineReading): LineFormSyntax | null {
  const found = match(
    head,
    new RegExp(String.raw`^(?:以下|下列)(?:情形|各项)\s*,?\s*只${VERB[effect]}最重的一项$`),
    /^only the heaviest of$/,
  );
  return found === null ? null : { kind: 'heaviest', ...withOtherwise(effect, items, to) };
}

/** 每宗督查问题只扣最重的一项，取平均，没有督查问题的不适用. */
function heaviestEach(effect: EffectWord, head: Phrase, items: readonly Phrase[], to: LineReading): LineFormSyntax | null {
  const found = match(
    head,
    new RegExp(
      String.raw`^每(?<counted>.+?)\s*只${VERB[effect]}最重的一项(?:(?<mean>\s*,\s*取平均)(?:\s*,\s*没有[^,]+的(?:(?<none>不适用)|(?<zero>不[扣得加减])))?)?$`,
    ),
    /^for each (?<counted>.+?) only the heaviest of(?:(?<mean>, averaged)(?:, (?:(?<none>not applicable)|(?<zero>nothing)) if there is no .+?)?)?$/,
  );
  if (found === null) return null;
  const mean = found.has('mean') ? ({ whenEmpty: emptyOf(found) } as const) : null;
  const counted = countedIn(found.group('counted'), to.reader, to.report);
  return { kind: 'heaviestEach', counted, mean, ...withOtherwise(effect, items, to) };
}

function emptyOf(found: Piece): 'notApplicable' | 'nothing' | null {
  return found.has('none') ? 'notApplicable' : found.has('zero') ? 'nothing' : null;
}

/** 只取最高的一档. */
function highest(effect: EffectWord, head: Phrase, items: readonly Phrase[], to: LineReading): LineFormSyntax | null {
  const found = match(head, /^(?:以下(?:情形|各项)\s*,?\s*)?只取最高的一档$/, /^only the highest of$/);
  return found === null ? null : { kind: 'highest', ...withOtherwise(effect, items, to) };
}

/** The last item may be 其余扣0.3分. */
function withOtherwise(
  effect: EffectWord,
  items: readonly Phrase[],
  to: LineReading,
): { readonly items: readonly ScoreLineSyntax[]; readonly otherwise: OtherwiseSyntax | null } {
  const last = items.at(-1);
  const otherwise = last === undefined ? null : otherwiseOf(effect, withoutEnd(last));
  const lines = otherwise === null ? items : items.slice(0, -1);
  return { items: lines.map((item) => readLine(effect, item, to, 'inner')), otherwise };
}

function otherwiseOf(effect: EffectWord, words: Phrase): OtherwiseSyntax | null {
  const found = match(
    words,
    new RegExp(String.raw`^其余(?:的\s*,?\s*)?(?:不${VERB[effect]}分?(?<none>)|${VERB[effect]}\s*(?<n>${FIGURE})\s*分?)$`),
    new RegExp(`^otherwise (?:(?<none>nothing)|(?<n>${FIGURE}))$`),
  );
  if (found === null) return null;
  const points: PointsSyntax | null = found.has('none') ? { exact: '0', at: words } : figureOf(found.group('n'));
  return points === null ? null : { points };
}
