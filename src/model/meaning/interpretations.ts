import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Span } from '../../syntax/sentence-tree.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import type { Expression } from '../expression.js';
import { interpretationAt, type interpretationNamed, placeIn, type Scope, written } from './scope.js';
import { isPart, PERCENTAGE, PLAIN_NUMBER, type ValueType } from './value-type.js';

/** “群众满意度高” where a value is needed; null with a finding where it is no value. */
export function interpretedValue(scope: Scope, span: Span, name: string): { expression: Expression; type: ValueType } | null {
  const found = interpretationAt(scope, span, name);
  if (found === undefined) return unknownInterpretation(scope, span, name);
  scope.uses.add(found.name);
  const here = written(scope, span);
  const { value } = found;
  if (value.kind === 'number') {
    const type = value.percentage
      ? { ...PERCENTAGE, literal: true }
      : { ...PLAIN_NUMBER, unit: value.unit, literal: true, ratio: isPart(value.exact, value.unit) };
    return {
      expression: {
        kind: 'number',
        exact: value.exact,
        unit: value.unit,
        percentage: value.percentage,
        interpretation: found.name,
        ...here,
      },
      type,
    };
  }
  if (value.kind === 'date')
    return { expression: { kind: 'date', day: value.day, interpretation: found.name, ...here }, type: { kind: 'date' } };
  scope.report(
    F.unfitInterpretation(placeIn(scope, span), {
      name: found.name,
      value: interpretationWords(found),
      needed: { zh: '一个数、百分比或者日期', en: 'a number, percentage or date' },
    }),
  );
  return null;
}

/** Reports a name nobody has interpreted. */
export function unknownInterpretation(scope: Scope, span: Span, name: string): null {
  const near = nearest(
    name,
    [...scope.meaning.interpretations.values()].map((i) => i.name),
  );
  const place = placeIn(scope, span);
  const edits = near.map((n) => ({ zh: `改为“${n}”`, en: `write “${n}”`, replacements: [{ place, text: `“${n}”` }] }));
  scope.report(F.unknownInterpretation(place, { name, hint: didYouMean(near) }, { edits }));
  return null;
}

/** What an interpretation means, for a message. */
export function interpretationWords(
  found: { readonly words: string } & Pick<NonNullable<ReturnType<typeof interpretationNamed>>, 'value'>,
): Bilingual {
  if (found.value.kind === 'reading') return { zh: '一段文字说明', en: 'a reading in words' };
  return { zh: `“${found.words}”`, en: `“${found.words}”` };
}
