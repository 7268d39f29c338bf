import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import { rewrite } from '../../../diagnostics/rewrite.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../../syntax/phrase.js';
import type { VetoEffectSyntax } from '../../../syntax/scoring-tree.js';
import type { Report } from '../../../syntax/tree.js';
import type { Place } from '../../../text/place.js';
import type { Check, Draft } from '../draft.js';
import { insertion } from './insert.js';
import { type PlacedVeto, vetoesIn, zeroWords } from './veto-places.js';

/** Asks what a 一票否决 does, and refuses what it cannot do where it stands: 总分 means nothing inside a 评分表 (semantics.md §8.8). */
export const vetoEffects: Check = (draft, report) => {
  for (const placed of vetoesIn(draft.tree)) {
    const { veto, allowed, sheet } = placed;
    if (veto.effects.length === 0) {
      const at = endOfHead(veto.at);
      const edits = allowed.map((scope) => insertion(at, `，${zeroWords(scope, sheet, draft)}`));
      report(F.vetoWithoutEffect(placeOf(veto.at), {}, { edits }));
    }
    for (const effect of veto.effects) reportOutOfPlace(effect, placed, draft, report);
  }
};

function reportOutOfPlace(effect: VetoEffectSyntax, { allowed, sheet }: PlacedVeto, draft: Draft, report: Report): void {
  if (effect.kind === 'zero' ? allowed.includes(effect.scope) : effect.kind === 'grade' || sheet === null) return;
  const [innermost] = allowed;
  const instead = innermost === undefined ? '' : zeroWords(innermost, sheet, draft);
  const why: Bilingual = sheet === null ? NOT_HERE : IN_SHEET;
  const edits = instead === '' ? [] : [rewrite(placeOf(effect.at), instead)];
  report(F.effectOutOfPlace(placeOf(effect.at), { effect: wordsOf(effect.at), why }, { edits }));
}

const NOT_HERE = { zh: '它不在这样的范围里', en: 'it does not stand inside such a thing' };
const IN_SHEET = { zh: '评分表里说的是一条记录，不是全套', en: 'inside a score sheet one record is meant, not the set' };

/** Behind 有以下情形之一的, before its items; else behind the condition. */
function endOfHead(words: Phrase): Place {
  const any = /(?:以下|下列)情形之一的?|any of/.exec(foldedOf(words));
  const end = any === null ? words.end : words.start + any.index + any[0].length;
  return words.source.place(end, end);
}
