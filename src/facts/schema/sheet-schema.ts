import { keeperOf } from '../../model/keeper.js';
import type { Model } from '../../model/model.js';
import type { Field, List } from '../../model/vocabulary.js';
import { fieldWords, type Language, listWords } from '../blank-words.js';
import { LEVELS } from '../read/decisions/parts.js';
import { DECISION_WORDS, type DecisionWord, type Level, LIST_LEVEL, levelsOf, type Named, VALUE_LEVEL } from '../read/level.js';
import { factKey, type Uses, usesOf } from '../uses.js';
import { ANYTHING, anyOf, type JsonSchema, OTHER_WIDTH } from './json-schema.js';
import { mapping } from './mapping.js';
import { deadlineSchema, statementsSchema } from './statement-schema.js';
import { BLANK, DATE, NONE, offered, SCALAR, valueSchema, yesNoSchema } from './value-schema.js';
import { withDefinitions } from './with-definitions.js';

/**
 * In: a model, and the language of keys and descriptions. Out: a JSON Schema (draft 7) of its fact sheets, by which an editor completes
 * and checks YAML and JSON (semantics.md §1). Keys of the other language are taken and not offered. INVARIANT: it refuses
 * nothing that readFacts takes without an error.
 */
export function sheetSchema(model: Model, language: Language): JsonSchema {
  const of: Of = { model, language, uses: usesOf(model), level: levelsOf(model.vocabulary) };
  const { id, title, version } = model.ruleSet;
  return withDefinitions({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: language === 'zh' ? `事实表：${model.vocabulary.name}` : `Fact sheet: ${model.vocabulary.alias ?? model.vocabulary.name}`,
    description: `${title} (${version === null ? id : `${id} ${version}`})`,
    ...mapping(of.level.form, (named) => outermost(named, of), language),
  });
}

interface Of {
  readonly model: Model;
  readonly language: Language;
  readonly uses: Uses;
  readonly level: ReturnType<typeof levelsOf>;
}

function outermost(named: Named, of: Of): JsonSchema {
  if (named.kind === 'field') return fieldSchema(named.field, of);
  if (named.kind === 'list') return listSchema(named.list, of);
  if (named.kind !== 'reserved') return ANYTHING;
  const word = DECISION_WORDS.find((one) => one === named.word);
  if (word !== undefined) return decisionSchema(word, of);
  if (named.word === 'statements') return statementsSchema(of.language);
  if (named.word === 'statementDeadline') return deadlineSchema(of.language);
  return named.word === 'evaluatedOn' ? anyOf(DATE, ...BLANK) : ANYTHING;
}

/** A fact: its value, or the value with its source. */
function fieldSchema(field: Field, { model, language, uses }: Of): JsonSchema {
  const value = valueSchema(field, language);
  const keeper = field.keptBy === null ? keeperOf(model.vocabulary, field) : null;
  const words = fieldWords(field, uses.get(factKey(field.list, field.key)) ?? [], language);
  return {
    title: language === 'en' ? (field.alias ?? field.name) : field.name,
    description: keeper === null ? words : `${words}${language === 'zh' ? `；责任科室 ${keeper}` : `; kept by ${keeper}`}`,
    ...anyOf(value, wrapped(VALUE_LEVEL, value, { model, language })),
  };
}

/** `{值: …, 依据: …, 核查: …}`. */
function wrapped(level: Level, value: JsonSchema, { model, language }: Pick<Of, 'model' | 'language'>): JsonSchema {
  return mapping(level, (named) => (named.kind === 'reserved' && named.word === 'value' ? value : sourceSchema(named, model)), language);
}

/** 依据, 核查, 核实人, 核实日期, and whatever else stands beside a value. */
function sourceSchema(named: Named, { ruleSet }: Model): JsonSchema {
  if (named.kind !== 'reserved') return ANYTHING;
  if (named.word === 'verifiedOn') return anyOf(DATE, ...BLANK);
  const words = anyOf(SCALAR, { type: 'array', items: SCALAR });
  return named.word === 'method' && ruleSet.methods.length > 0 ? anyOf({ enum: ruleSet.methods }, words) : words;
}

/** A list: its records, 没有, 不详, or `{未报全: 是, 记录: […]}`. */
function listSchema(list: List, of: Of): JsonSchema {
  const { model, language } = of;
  const level = of.level.ofRecord(list);
  const record = mapping(level, (named) => (named.kind === 'field' ? fieldSchema(named.field, of) : sourceSchema(named, model)), language);
  const records = anyOf({ type: 'array', items: record }, offered(['没有', 'none'], language), NONE, OTHER_WIDTH, ...BLANK);
  const whole = mapping(
    LIST_LEVEL,
    (named) => {
      if (named.kind !== 'reserved') return ANYTHING;
      if (named.word === 'records') return records;
      return named.word === 'incomplete' ? anyOf(yesNoSchema(language), ...BLANK) : sourceSchema(named, model);
    },
    language,
  );
  return {
    title: language === 'en' ? (list.alias ?? list.name) : list.name,
    description: listWords(list, model.vocabulary, of.uses.get(factKey(list.key, null)) ?? [], language).replace(/^── | ──$/g, ''),
    ...anyOf(records, whole),
  };
}

/** 评定, 改判, 推选意见: a list of what persons decided. */
function decisionSchema(word: DecisionWord, { language }: Of): JsonSchema {
  const entry = mapping(LEVELS[word], () => SCALAR, language);
  return anyOf({ type: 'array', items: entry }, NONE, OTHER_WIDTH, ...BLANK);
}
