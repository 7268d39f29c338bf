import type { Field, FieldType, NumberType, Option } from '../../model/vocabulary.js';
import type { Language } from '../blank-words.js';
import { anyOf, type JsonSchema, OTHER_WIDTH, wordPattern } from './json-schema.js';

/** A value that is one scalar: a blank, 不详, where it may be none 没有, else by its type. */
export function valueSchema(field: Field, language: Language): JsonSchema {
  const none = field.mayBeNone ? [offered(['没有', 'none'], language), wordPattern(['没有', 'none'])] : [];
  return anyOf(...typeSchemas(field.type, language), ...none, ...BLANK);
}

/** Nobody has said, or nobody knows. */
export const BLANK: readonly JsonSchema[] = [{ type: 'null' }, { type: 'string', maxLength: 0 }, wordPattern(['不详', 'unknown'])];

/** 没有 for a list. */
export const NONE: JsonSchema = wordPattern(['没有', 'none']);

/** What an editor offers: the words of the language first. */
export function offered([zh, en]: readonly [string, string], language: Language): JsonSchema {
  return { enum: language === 'zh' ? [zh] : [en] };
}

/** Any one value. */
export const SCALAR: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] };

/** 2017-08-30, 2017年8月30日, 2017年8月; any figures are left to the reader, also those that YAML takes for a number. */
export const DATE: JsonSchema = anyOf(
  { type: 'string', pattern: '^\\d{4}-\\d{2}(?:-\\d{2})?$', examples: ['2017-08-30'] },
  { type: 'string', pattern: '^[\\d〇零一二三四五六七八九十两]' },
  OTHER_WIDTH,
  { type: 'number', minimum: 1 },
);

/** 是 and 否, in every form. */
export function yesNoSchema(language: Language): JsonSchema {
  return anyOf(...YES_NO(language));
}

const YES_NO = (language: Language): readonly JsonSchema[] => [
  { enum: language === 'zh' ? ['是', '否'] : ['yes', 'no'] },
  { type: 'boolean' },
  wordPattern(['是', '否', 'yes', 'no', 'true', 'false']),
  OTHER_WIDTH,
];

function typeSchemas(type: FieldType, language: Language): readonly JsonSchema[] {
  switch (type.kind) {
    case 'text':
      return [SCALAR];
    case 'yesNo':
      return YES_NO(language);
    case 'date':
      return [DATE];
    case 'option':
      return optionSchemas(type.options, language);
    case 'percentage':
      return [{ type: 'string', pattern: '%|百分之', examples: ['95%'] }, OTHER_WIDTH];
    default:
      return numberSchemas(type);
  }
}

function optionSchemas(options: readonly Option[], language: Language): readonly JsonSchema[] {
  const shown = options.map(({ name, alias }) => (language === 'en' ? (alias ?? name) : name));
  const all = options.flatMap(({ name, alias }) => (alias === null ? [name] : [name, alias]));
  // YAML takes an option called 1 for a number.
  const typed = all.flatMap((one): readonly (number | boolean)[] =>
    Number.isNaN(Number(one)) ? (/^(?:true|false)$/i.test(one) ? [/^t/i.test(one)] : []) : [Number(one)],
  );
  return [{ enum: shown }, { enum: [...all, ...typed] }, OTHER_WIDTH];
}

/** A number as YAML has it, within its ends; or words that begin with figures: 30人, 1,200, 三十. */
function numberSchemas(type: NumberType): readonly JsonSchema[] {
  const whole = type.kind === 'integer' ? { multipleOf: 1 } : {};
  return [
    { type: 'number', ...whole, ...end('minimum', type.min), ...end('maximum', type.max) },
    { type: 'string', pattern: '^[-+负]?[\\d〇零一二三四五六七八九十百千万亿两点半]' },
    OTHER_WIDTH,
  ];
}

/** An end that a double holds exactly. */
function end(word: 'minimum' | 'maximum', exact: string | null): JsonSchema {
  return exact !== null && String(Number(exact)) === exact ? { [word]: Number(exact) } : {};
}
