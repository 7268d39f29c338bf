import type { Bilingual } from '../../diagnostics/define.js';
import { rangeWords } from '../../facts/values/range-words.js';
import type { Target } from '../../model/name-use.js';
import type { Field, List } from '../../model/vocabulary.js';
import { foldedOf, freeText, wordsOf } from '../../syntax/phrase.js';
import { typeWords } from '../words/details.js';
import type { Workspace } from '../workspace.js';
import { both, escaped, headline, paragraphs } from './markdown.js';
import { titleOf, usageOf } from './usage.js';

/** What a declared thing is and where it is used; null for what the set does not declare. */
export function aboutTarget(workspace: Workspace, target: Target): Bilingual | null {
  const { vocabulary } = workspace.meaning();
  switch (target.kind) {
    case 'field': {
      const field = fieldOf(workspace, target.list, target.key);
      return field === undefined ? null : aboutField(workspace, field, target);
    }
    case 'negative': {
      const field = fieldOf(workspace, target.list, target.key);
      return field === undefined ? null : aboutNegative(workspace, field, target);
    }
    case 'list':
    case 'measure': {
      const list = vocabulary.lists.find(({ key }) => key === (target.kind === 'list' ? target.key : target.list));
      return list === undefined ? null : aboutList(workspace, list);
    }
    case 'option':
      return aboutOption(workspace, target);
    case 'definition':
      return aboutDefinition(workspace, target);
    case 'interpretation':
      return aboutInterpretation(workspace, target);
    case 'clause':
      return aboutClause(workspace, target.id);
    case 'section':
      return paragraphs([headline(target.name, null), { zh: '事实表的栏目。', en: 'A heading of the vocabulary.' }]);
  }
}

function fieldOf(workspace: Workspace, list: string | null, key: string): Field | undefined {
  const { form, lists } = workspace.meaning().vocabulary;
  const fields = list === null ? form : (lists.find((one) => one.key === list)?.fields ?? []);
  return fields.find((field) => field.key === key);
}

function aboutField(workspace: Workspace, field: Field, target: Target): Bilingual {
  const list = workspace.meaning().vocabulary.lists.find(({ key }) => key === field.list);
  const home =
    list === undefined
      ? null
      : { zh: `名单“${escaped(list.name)}”的项目。`, en: `A fact of the list “${escaped(list.alias ?? list.name)}”.` };
  return paragraphs([headline(field.name, field.alias), typeLine(field), optionsLine(field), home, usageOf(workspace, target)]);
}

function aboutNegative(workspace: Workspace, field: Field, target: Target): Bilingual {
  const { name = '', alias = null } = field.negative ?? {};
  const means = {
    zh: `“${escaped(field.name)}”的反面：“${escaped(field.name)}”填 否 时成立。`,
    en: `The “no” of “${escaped(field.alias ?? field.name)}”: it holds where that is no.`,
  };
  return paragraphs([headline(name, alias), means, usageOf(workspace, target)]);
}

/** 百分比，在0%到100%之间，可以没有。 */
function typeLine(field: Field): Bilingual {
  const { type } = field;
  const range = 'min' in type && (type.min !== null || type.max !== null) ? [rangeWords(type)] : [];
  const parts = [typeWords(type), ...range, ...namedTraits(field), ...TRAITS.filter(([holds]) => holds(field)).map(([, words]) => words)];
  return { zh: `${parts.map((p) => escaped(p.zh)).join('，')}。`, en: `${parts.map((p) => escaped(p.en)).join(', ')}.` };
}

function namedTraits({ negative, judgedBy, keptBy }: Field): readonly Bilingual[] {
  return [
    ...(negative === null ? [] : [{ zh: `反面：${negative.name}`, en: `its “no” reads ${negative.alias ?? negative.name}` }]),
    ...(judgedBy === null ? [] : [{ zh: `由${judgedBy}认定`, en: `judged by ${judgedBy}` }]),
    ...(keptBy === null ? [] : [{ zh: `责任科室 ${keptBy}`, en: `kept by ${keptBy}` }]),
  ];
}

const TRAITS: readonly (readonly [(field: Field) => boolean, Bilingual])[] = [
  [(field) => field.mayBeNone, { zh: '可以没有', en: 'may be none' }],
  [(field) => field.dates, { zh: '计时：近三年等按它选记录', en: 'windows select records by it' }],
  [(field) => field.pastFact, { zh: '既成事实：整改改变不了', en: 'a past fact: it cannot be changed' }],
  [(field) => field.mayLieAhead, { zh: '可在将来', en: 'may lie ahead' }],
  [(field) => field.identifies, { zh: '标识：报告里用它指明记录', en: 'names a record to readers' }],
  [(field) => field.personal, { zh: '个人信息：不公开', en: 'personal: never published' }],
  [(field) => field.role === 'name', { zh: '部门的名称', en: 'names the department' }],
  [(field) => field.role === 'group', { zh: '部门的分组', en: 'groups departments' }],
];

function optionsLine({ type }: Field): Bilingual | null {
  if (type.kind !== 'option') return null;
  const shown = type.options.map(({ name, alias }) => (alias === null ? escaped(name) : `${escaped(name)} (${escaped(alias)})`));
  return { zh: `选项：${shown.join('、')}`, en: `Options: ${shown.join(', ')}` };
}

function aboutList(workspace: Workspace, list: List): Bilingual {
  const dated = list.fields.find(({ key }) => key === list.datedBy);
  const records =
    list.measure === ''
      ? { zh: '名单。', en: 'A list of records.' }
      : { zh: `名单，每一${list.measure}一条记录。`, en: `A list, one record each ${list.measure}.` };
  const dating =
    dated === undefined
      ? { zh: '没有计时日期，前面不能写“近三年”之类。', en: 'It has no date by which a window such as “in the last 3 years” could select.' }
      : { zh: `计时：${escaped(dated.name)}。`, en: `Dated by ${escaped(dated.alias ?? dated.name)}.` };
  const names = list.fields.map(({ name }) => escaped(name)).join('、');
  const aliases = list.fields.map(({ name, alias }) => escaped(alias ?? name)).join(', ');
  const fields = list.fields.length === 0 ? null : { zh: `项目：${names}`, en: `Facts: ${aliases}` };
  const belonging = belongingLine(workspace, list);
  return paragraphs([
    headline(list.name, list.alias),
    records,
    belonging,
    dating,
    fields,
    usageOf(workspace, { kind: 'list', key: list.key }),
  ]);
}

/** 每条属于“抽查案卷”中的一条，写明案卷编号。 */
function belongingLine(workspace: Workspace, { parent, fields }: List): Bilingual | null {
  const owner = workspace.meaning().vocabulary.lists.find(({ key }) => key === parent?.list);
  if (parent === null || owner === undefined) return null;
  const links = parent.links.flatMap(({ own }) => fields.find(({ key }) => key === own) ?? []);
  const names = links.map(({ name }) => escaped(name)).join('、');
  const aliases = links.map(({ name, alias }) => escaped(alias ?? name)).join(', ');
  return {
    zh: `每条属于“${escaped(owner.name)}”中的一条，写明${names}；在那一条里说到它，只指自己的。`,
    en: `Each belongs to one of “${escaped(owner.alias ?? owner.name)}”, by ${aliases}; inside that record it means its own.`,
  };
}

function aboutOption(workspace: Workspace, target: Extract<Target, { kind: 'option' }>): Bilingual | null {
  const field = fieldOf(workspace, target.list, target.field);
  const option = field?.type.kind === 'option' ? field.type.options.find(({ name }) => name === target.key) : undefined;
  if (field === undefined || option === undefined) return null;
  const home = { zh: `“${escaped(field.name)}”的选项。`, en: `An option of “${escaped(field.alias ?? field.name)}”.` };
  return paragraphs([headline(option.name, option.alias), home, usageOf(workspace, target)]);
}

function aboutDefinition(workspace: Workspace, target: Extract<Target, { kind: 'definition' }>): Bilingual | null {
  const syntax = workspace.tree.definitions.find(({ name }) => foldedOf(name) === target.name);
  if (syntax === undefined) return null;
  const words = escaped(wordsOf(syntax.words));
  const means = { zh: `是指 ${words}`, en: `means ${words}` };
  return paragraphs([
    headline(wordsOf(syntax.name), syntax.alias === null ? null : wordsOf(syntax.alias)),
    means,
    usageOf(workspace, target),
  ]);
}

function aboutInterpretation(workspace: Workspace, target: Extract<Target, { kind: 'interpretation' }>): Bilingual | null {
  const syntax = workspace.tree.interpretations.find(({ name }) => wordsOf(name) === target.name);
  if (syntax === undefined) return null;
  const { basis, reason } = syntax;
  const value = escaped(wordsOf(syntax.valueWords));
  return paragraphs([
    both(`**“${escaped(wordsOf(syntax.name))}”**`),
    { zh: `是指 ${value}`, en: `means ${value}` },
    reason === null ? null : { zh: `理由：${escaped(freeText(reason))}`, en: `Reason: ${escaped(freeText(reason))}` },
    basis === null ? null : { zh: `依据：${escaped(freeText(basis))}`, en: `Basis: ${escaped(freeText(basis))}` },
    usageOf(workspace, target),
  ]);
}

function aboutClause(workspace: Workspace, id: string): Bilingual | null {
  const clause = workspace.tree.clauses.find((one) => foldedOf(one.id) === id);
  if (clause === undefined) return null;
  const { standard, requirement } = clause;
  const home =
    standard === null
      ? null
      : {
          zh: `标准${escaped(wordsOf(standard.id))} ${escaped(wordsOf(standard.title))}`,
          en: `standard ${escaped(wordsOf(standard.id))} ${escaped(wordsOf(standard.title))}`,
        };
  const words = requirement === null ? '' : escaped(wordsOf(requirement.words));
  const asks = words === '' ? null : { zh: `要求 ${words}`, en: `requires ${words}` };
  return paragraphs([{ zh: `**${titleOf(clause, 'zh')}**`, en: `**${titleOf(clause, 'en')}**` }, home, asks]);
}
