import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Node, Span, Word } from '../../syntax/sentence-tree.js';
import { readWhole } from '../../text/numeral.js';
import type { Condition } from '../expression.js';
import { condition } from './condition.js';
import { placeIn, type Scope, wordsIn, written } from './scope.js';

/** 以下各项都满足, 以下至少两项满足 with （1）（2）: markers run without gaps. */
export function itemList(scope: Scope, node: Extract<Node, { kind: 'items' }>): Condition | null {
  reportGap(
    scope,
    node.items.map((i) => i.mark),
  );
  const items = node.items.map((i) => condition(scope, i.body));
  if (!Number.isInteger(node.n) || node.n < 1 || node.n > node.items.length) {
    scope.report(F.boundOutOfRange(placeIn(scope, headOf(scope, node)), { count: String(node.items.length), words: String(node.n) }));
    return null;
  }
  if (items.some((i) => i === null)) return null;
  const whole = items.filter((i) => i !== null);
  const here = written(scope, node);
  if (node.rule === 'all') return { kind: 'and', form: 'items', items: whole, ...here };
  if (node.rule === 'any') return { kind: 'or', form: 'items', items: whole, ...here };
  return { kind: 'countedItems', count: { rule: node.rule, n: node.n }, items: whole, ...here };
}

/** 以下至少两项满足, without the colon and the white space before the first item. */
function headOf(scope: Scope, node: Extract<Node, { kind: 'items' }>): Span {
  const end = node.items[0]?.start ?? node.end;
  const after = /[\s:：]*$/.exec(scope.source.words.slice(node.start, end))?.[0].length ?? 0;
  return { start: node.start, end: end - after };
}

function reportGap(scope: Scope, marks: readonly Word[]): void {
  marks.forEach((mark, i) => {
    const n = numberOf(mark.text);
    if (n === i + 1) return;
    const expected = /[①-⑳]/.test(mark.text) ? String.fromCodePoint(0x2460 + i) : `（${i + 1}）`;
    const place = placeIn(scope, mark);
    const edits = [{ zh: `改为${expected}`, en: `write ${expected}`, replacements: [{ place, text: expected }] }];
    scope.report(F.markerGap(place, { expected, found: wordsIn(scope, mark) }, { edits }));
  });
}

function numberOf(mark: string): number {
  const circled = mark.codePointAt(0) ?? 0;
  if (circled >= 0x2460 && circled <= 0x2473) return circled - 0x2460 + 1;
  return readWhole(mark, 1)?.n ?? 0;
}
