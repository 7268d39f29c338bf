import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import type { Bilingual } from '../../diagnostics/define.js';
import { foldedOf, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { FieldSyntax, Report } from '../../syntax/tree.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import type { Field, FieldType } from '../vocabulary.js';
import { type Attribute, LATER_ATTRIBUTES, readAttribute } from './attribute.js';
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
  const { traits, type: full } = withAttributes(syntax, type, report);
  const alias = syntax.alias === null ? null : foldedOf(syntax.alias);
  return {
    key: alias ?? name,
    name,
    alias,
    list,
    type: full,
    mayBeNone: traits.has('mayBeNone'),
    personal: traits.has('personal'),
    pastFact: traits.has('pastFact'),
    identifies: traits.has('identifies'),
    mayLieAhead: traits.has('mayLieAhead'),
    dates: traits.has('dates'),
    role: traits.has('name') ? 'name' : traits.has('group') ? 'group' : null,
    at: placeOf(syntax.name),
  };
}

function withAttributes(syntax: FieldSyntax, type: FieldType, report: Report): { traits: ReadonlySet<string>; type: FieldType } {
  const traits = new Set<string>();
  let full = type;
  for (const words of syntax.attributes.slice(1)) {
    const attribute = readAttribute(foldedOf(words));
    if (attribute === null) reportUnknown(words, type, report);
    else if (!fits(attribute, type)) {
      report(F.unfitAttribute(placeOf(words), { attribute: wordsOf(words), type: TYPE_NAMES[type.kind] }));
    } else if (attribute.kind === 'trait') traits.add(attribute.trait);
    else if (full.kind === 'integer' || full.kind === 'number' || full.kind === 'percentage') {
      full = attribute.kind === 'unit' ? { ...full, unit: attribute.unit } : { ...full, min: attribute.min, max: attribute.max };
      if (attribute.kind === 'range' && attribute.inverted) report(F.badRange(placeOf(words), { range: wordsOf(words) }));
    }
  }
  return { traits, type: full };
}

function reportUnknown(words: Parameters<typeof placeOf>[0], type: FieldType, report: Report): void {
  const written = foldedOf(words);
  const later = LATER_ATTRIBUTES.find((word) => written.includes(word));
  if (later !== undefined) report(F.laterKeyword(placeOf(words), { keyword: later }));
  else report(F.unknownAttribute(placeOf(words), { attribute: wordsOf(words), hint: hintFor(written, type) }));
}

function hintFor(written: string, type: FieldType): Bilingual {
  const near = nearest(written, ATTRIBUTE_WORDS);
  if (near.length > 0 || type.kind !== 'option') return didYouMean(near);
  return { zh: '；如果是一个选项，前面用“、”，不用逗号', en: '; if it is an option, write “、” in front of it, not a comma' };
}

const ATTRIBUTE_WORDS = ['可以没有', '个人信息', '既成事实', '可在将来', '标识', '计时', '名称', '分组', '单位'];

function fits(attribute: Attribute, type: FieldType): boolean {
  if (attribute.kind === 'unit') return type.kind === 'integer' || type.kind === 'number';
  if (attribute.kind === 'range')
    return type.kind === 'integer' || type.kind === 'number' || (type.kind === 'percentage' && attribute.percentage);
  if (attribute.trait === 'dates' || attribute.trait === 'mayLieAhead') return type.kind === 'date';
  if (attribute.trait === 'name') return type.kind === 'text';
  if (attribute.trait === 'group') return type.kind === 'text' || type.kind === 'option';
  return true;
}
