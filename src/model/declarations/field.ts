import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import type { Bilingual } from '../../diagnostics/define.js';
import { foldedOf, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { FieldSyntax, Report } from '../../syntax/tree.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import { compareExact } from '../exact.js';
import type { Field, FieldType, Negative, NumberType } from '../vocabulary.js';
import { type Attribute, readAttribute } from './attribute.js';
import { readType, TYPE_NAMES } from './type.js';

/** 姓名 (officerName)：文字，个人信息. In: the line and the key of its list (null: the form). Out: the field, null where its type is unreadable. */
export function readField(syntax: FieldSyntax, list: string | null, report: Report): Field | null {
  const name = foldedOf(syntax.name);
  const first = syntax.attributes[0];
  if (first === undefined) {
    report(F.unreadableField(placeOf(syntax.at), {}));
    return null;
  }
  const type = readType(first, name, report);
  if (type === null) return null;
  const { traits, type: full, negative, judgedBy, keptBy } = withAttributes(syntax, type, report);
  const alias = syntax.alias === null ? null : foldedOf(syntax.alias);
  return {
    key: alias ?? name,
    name,
    alias,
    list,
    type: full,
    mayBeNone: traits.has('mayBeNone'),
    negative,
    judgedBy,
    keptBy,
    personal: traits.has('personal'),
    pastFact: traits.has('pastFact'),
    identifies: traits.has('identifies'),
    mayLieAhead: traits.has('mayLieAhead'),
    dates: traits.has('dates'),
    role: traits.has('name') ? 'name' : traits.has('group') ? 'group' : null,
    at: placeOf(syntax.name),
  };
}

function withAttributes(syntax: FieldSyntax, type: FieldType, report: Report): Attributes {
  const traits = new Set<string>();
  let full = type;
  let negative: Negative | null = null;
  let judgedBy: string | null = null;
  let keptBy: string | null = null;
  for (const words of syntax.attributes.slice(1)) {
    const attribute = readAttribute(foldedOf(words));
    if (attribute === null) reportUnknown(words, type, report);
    else if (!fits(attribute, type)) {
      report(F.unfitAttribute(placeOf(words), { attribute: wordsOf(words), type: TYPE_NAMES[type.kind] }));
    } else if (attribute.kind === 'trait') traits.add(attribute.trait);
    else if (attribute.kind === 'negative') {
      if (negative !== null) report(F.repeatedBlock(placeOf(words), { block: foldedOf(syntax.name), keyword: '反面' }));
      negative ??= { name: attribute.name, alias: attribute.alias };
    } else if (attribute.kind === 'judgedBy') judgedBy = attribute.who;
    else if (attribute.kind === 'keptBy') {
      if (keptBy !== null) report(F.repeatedBlock(placeOf(words), { block: foldedOf(syntax.name), keyword: '责任科室' }));
      keptBy ??= attribute.who;
    } else if (isNumber(full)) {
      if (isNarrowed(full, attribute)) report(F.unfitAttribute(placeOf(words), { attribute: wordsOf(words), type: FEW_VALUES }));
      full = narrowed(full, attribute);
      if (attribute.kind === 'range' && attribute.inverted) report(F.badRange(placeOf(words), { range: wordsOf(words) }));
    }
  }
  return { traits, type: full, negative, judgedBy, keptBy };
}

/** 0到10 beside 只取: one of the two would be without effect. */
function isNarrowed({ kind, only, min, max }: NumberType, attribute: Narrowing): boolean {
  if (attribute.kind === 'range') return only !== undefined;
  return (
    attribute.kind === 'only' &&
    (only !== undefined || max !== (kind === 'percentage' ? '1' : null) || min !== (kind === 'number' ? null : '0'))
  );
}

const FEW_VALUES: Bilingual = { zh: '只取几个值或者另有范围的数', en: 'number with only some values, or with a range beside them' };

interface Attributes extends Pick<Field, 'type' | 'negative' | 'judgedBy' | 'keptBy'> {
  readonly traits: ReadonlySet<string>;
}

type Narrowing = Extract<Attribute, { readonly kind: 'unit' | 'range' | 'only' }>;

function narrowed(type: NumberType, attribute: Narrowing): NumberType {
  switch (attribute.kind) {
    case 'unit':
      return { ...type, unit: attribute.unit };
    case 'range':
      return { ...type, min: attribute.min, max: attribute.max };
    case 'only':
      return { ...type, only: attribute.values, min: attribute.values[0] ?? null, max: attribute.values.at(-1) ?? null };
  }
}

function isNumber(type: FieldType): type is NumberType {
  return type.kind === 'integer' || type.kind === 'number' || type.kind === 'percentage';
}

function reportUnknown(words: Parameters<typeof placeOf>[0], type: FieldType, report: Report): void {
  const written = foldedOf(words);
  report(F.unknownAttribute(placeOf(words), { attribute: wordsOf(words), hint: hintFor(written, type) }));
}

function hintFor(written: string, type: FieldType): Bilingual {
  const near = nearest(written, ATTRIBUTE_WORDS);
  if (near.length > 0 || type.kind !== 'option') return didYouMean(near);
  return { zh: '；如果是一个选项，前面用“、”，不用逗号', en: '; if it is an option, write “、” in front of it, not a comma' };
}

const ATTRIBUTE_WORDS = [
  '可以没有',
  '个人信息',
  '既成事实',
  '可在将来',
  '标识',
  '计时',
  '名称',
  '分组',
  '单位',
  '反面',
  '只取',
  '认定',
  '责任科室',
];

function fits(attribute: Attribute, type: FieldType): boolean {
  if (attribute.kind === 'unit') return type.kind === 'integer' || type.kind === 'number';
  if (attribute.kind === 'range')
    return type.kind === 'integer' || type.kind === 'number' || (type.kind === 'percentage' && attribute.percentage);
  if (attribute.kind === 'only') return isNumber(type) && takes(type, attribute);
  if (attribute.kind === 'negative') return type.kind === 'yesNo';
  if (attribute.kind === 'keptBy') return true;
  if (attribute.kind === 'judgedBy') return type.kind === 'yesNo' || type.kind === 'option' || isNumber(type);
  if (attribute.trait === 'dates' || attribute.trait === 'mayLieAhead') return type.kind === 'date';
  if (attribute.trait === 'name') return type.kind === 'text';
  if (attribute.trait === 'group') return type.kind === 'text' || type.kind === 'option';
  return true;
}

/** A percentage takes only percentages within 0% and 100%, a whole number whole ones that are not negative. */
function takes({ kind }: NumberType, { values, percentage }: Extract<Attribute, { kind: 'only' }>): boolean {
  if (percentage !== (kind === 'percentage')) return false;
  if (kind === 'percentage') return values.every((one) => compareExact(one, '0') >= 0 && compareExact(one, '1') <= 0);
  return kind === 'number' || values.every((one) => /^\d+$/.test(one));
}
