import { wordsOf } from '../../syntax/phrase.js';
import type { VetoEffectSyntax, VetoScope, VetoSyntax } from '../../syntax/scoring-tree.js';
import { CONTINUED, type Printing } from '../blocks/printing.js';
import type { Line } from '../layout/line.js';
import { type Piece, piece } from '../sentence/pieces.js';
import { mark } from './list-form.js';
import { conditionPieces, laidOut, tail, words } from './slots.js';

/** C的，总分计0分; `the total scores 0 if C`. `measure`: the measure word of the record it speaks of, 卷. */
export function vetoLines(p: Printing, { conditions, effects, at }: VetoSyntax, measure: string | null): readonly Line[] {
  const one = conditions.length === 1 ? conditions[0] : undefined;
  const said = one === undefined ? [] : conditionPieces(p, one, 0, p.outcomeReader);
  const items = one !== undefined ? [] : conditions.map((item) => conditionPieces(p, item, 1, p.outcomeReader));
  const from = said[0]?.from ?? items[0]?.[0]?.from ?? at.start;
  const marked = items.flatMap((item, i) => [mark(p, i + 1, 1, item[0]?.from ?? from), ...item]);
  return laidOut(p, [...head(p, { effects, said, from, measure }), ...marked], CONTINUED, conditions);
}

interface Head {
  readonly effects: readonly VetoEffectSyntax[];
  /** Empty where items follow. */
  readonly said: readonly Piece[];
  readonly from: number;
  readonly measure: string | null;
}

function head(p: Printing, { effects, said, from, measure }: Head): readonly Piece[] {
  if (p.spelling === 'zh') {
    const follows = effects.map((effect) => `，${effectInChinese(effect, measure)}`).join('');
    const end = effects[0]?.at.start ?? from;
    return said.length === 0 ? [words(`有以下情形之一的${follows}`, from)] : [...said, tail(`的${follows}`, Math.max(from, end))];
  }
  const first = effects.map(effectInEnglish).join(', ');
  const joined = words(first === '' ? 'if' : `${first} if`, from);
  return said.length === 0 ? [joined, words('any of', from), piece('colon', ':', from)] : [joined, ...said];
}

function effectInChinese(effect: VetoEffectSyntax, measure: string | null): string {
  if (effect.kind !== 'zero') return `${effect.kind === 'conclusion' ? '结论' : '等次'}为${wordsOf(effect.name)}`;
  return `${effect.scope === 'record' ? `本${measure ?? '份'}` : SCOPES[effect.scope].zh}计0分`;
}

function effectInEnglish(effect: VetoEffectSyntax): string {
  if (effect.kind !== 'zero') return `${effect.kind} is ${wordsOf(effect.name)}`;
  return `${SCOPES[effect.scope].en} scores 0`;
}

const SCOPES: Readonly<Record<VetoScope, { readonly zh: string; readonly en: string }>> = {
  clause: { zh: '本条', en: 'this clause' },
  part: { zh: '本部分', en: 'this section' },
  standard: { zh: '本标准', en: 'this standard' },
  record: { zh: '本份', en: 'this record' },
  total: { zh: '总分', en: 'the total' },
};
