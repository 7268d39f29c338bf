import type { Field } from '../../model/vocabulary.js';
import { fieldWords, type Language } from '../blank-words.js';
import { nameIn } from './names.js';
import type { Check, PlanColumn } from './plan.js';

type Area = Check['area'];

/** The check of the cells that take a value of a field; none where anything may be written. */
export function checksOf(field: Field, area: Area, language: Language): readonly Check[] {
  const rule = ruleOf(field, language);
  return rule === null ? [] : [{ area, rule, hint: fieldWords(field, [], language).replace(/[；;][^；;]*$/, '') }];
}

/** The check of cells that take a method of verification: one of those that would count (methods.ts). */
export function methodChecks(methods: readonly string[], area: Area, language: Language): readonly Check[] {
  const hint = language === 'zh' ? '核查方法；用了几种的，以顿号隔开' : 'method of verification; several are separated by 、';
  return methods.length === 0 ? [] : [{ area, rule: { kind: 'oneOf', values: methods }, hint }];
}

export function dayChecks(area: Area, language: Language): readonly Check[] {
  return [{ area, rule: { kind: 'day' }, hint: language === 'zh' ? '日期，写到日' : 'a date with its day' }];
}

/** How the cells of a field take what is written. What looks like a number in a text (a licence) stays as it is. */
export function takesOf({ type }: Field): PlanColumn['takes'] {
  if (type.kind === 'date') return 'day';
  if (type.kind === 'percentage') return 'percentage';
  return type.kind === 'integer' || type.kind === 'number' ? 'number' : 'text';
}

function ruleOf(field: Field, language: Language): Check['rule'] | null {
  const { type } = field;
  switch (type.kind) {
    case 'text':
      return null;
    case 'date':
      return { kind: 'day' };
    case 'yesNo':
      return { kind: 'oneOf', values: [...(language === 'zh' ? ['是', '否'] : ['yes', 'no']), ...others(field, language)] };
    case 'option':
      return { kind: 'oneOf', values: [...new Set([...type.options.map((one) => nameIn(one, language)), ...others(field, language)])] };
    default:
      return { kind: type.kind === 'integer' ? 'whole' : 'decimal', min: type.min, max: type.max };
  }
}

function others({ mayBeNone }: Field, language: Language): readonly string[] {
  const [none, unknown] = language === 'zh' ? ['没有', '不详'] : ['none', 'unknown'];
  return mayBeNone ? [none, unknown] : [unknown];
}
