import type { Bilingual } from '../../diagnostics/define.js';
import { TYPE_NAMES } from '../../model/declarations/type.js';
import type { Field, FieldType, List } from '../../model/vocabulary.js';
import { wordsOf } from '../../syntax/phrase.js';
import type { DefinitionSyntax } from '../../syntax/tree.js';

/** What a field is, in a few words: 日期 · 重大行政处罚. */
export function fieldDetail(field: Field, lists: readonly List[]): Bilingual {
  const type = typeWords(field.type);
  const list = lists.find(({ key }) => key === field.list);
  if (list === undefined) return type;
  return { zh: `${type.zh} · ${list.name}`, en: `${type.en} · ${list.alias ?? list.name}` };
}

/** A type with its unit. */
export function typeWords(type: FieldType): Bilingual {
  const name = TYPE_NAMES[type.kind];
  const unit = 'unit' in type ? type.unit : null;
  return unit === null ? name : { zh: `${name.zh}（${unit}）`, en: `${name.en} (${unit})` };
}

export function listDetail({ measure }: List): Bilingual {
  if (measure === '') return { zh: '名单', en: 'list' };
  return { zh: `名单 · 每一${measure}`, en: `list · each ${measure}` };
}

/** What a 反面 is, in a few words. */
export function negativeDetail({ name, alias }: Field): Bilingual {
  return { zh: `“${name}”的反面`, en: `the “no” of “${alias ?? name}”` };
}

export function optionDetail({ name, alias }: Field): Bilingual {
  return { zh: `“${name}”的选项`, en: `option of “${alias ?? name}”` };
}

/** What a definition says, cut where it is long. */
export function definitionDetail({ words }: DefinitionSyntax): Bilingual {
  const said = wordsOf(words).replace(/\s+/g, ' ');
  const short = said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
  return { zh: `是指 ${short}`, en: `means ${short}` };
}

const LONGEST = 40;

export function interpretationDetail(words: string): Bilingual {
  return { zh: `解释：${words}`, en: `interpretation: ${words}` };
}
