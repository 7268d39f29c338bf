import type { Bilingual } from '../diagnostics/define.js';
import type { Model } from '../model/model.js';
import type { Field, List, Section, Unlisted, Vocabulary } from '../model/vocabulary.js';
import { rangeWords } from './values/range-words.js';

/** The words of the blank sheet, both languages side by side. */
export type Language = keyof Bilingual;

/** How to fill the sheet in, at its head. */
export function headWords(model: Model, language: Language): readonly string[] {
  const { ruleSet, vocabulary } = model;
  const version = ruleSet.version;
  if (language === 'zh') {
    return [
      `事实表：${vocabulary.name}`,
      `标准集：${ruleSet.title}（${ruleSet.id}${version === null ? '' : `，版本 ${version}`}）`,
      '',
      '怎样填写：',
      '· 在冒号和一个空格之后写值。以 # 开头的是说明，可以删去。',
      '· 不知道的留空，或者写 不详。没有发生、没有这一项的写 没有（只有注明“可以没有”的才行）。',
      '· 百分比要带百分号：95%。日期写 2017-08-30 或 2017年8月30日，只知道月份的写 2015年3月。',
      `· 要附上依据的，写成 {值: …, 依据: 材料名称, 核查: ${ruleSet.methods[0] ?? '核查方法'}, 核实人: 姓名, 核实日期: 2017-08-30, 附件: 扫描件/某某.pdf}`,
      '· 名单逐条写记录，每条以“- ”开头；一条也没有的写 没有；只报了一部分的写 {未报全: 是, 记录: […]}，或者：',
      ...INCOMPLETE_ZH,
    ];
  }
  return [
    `Fact sheet: ${vocabulary.alias ?? vocabulary.name}`,
    `Rule set: ${ruleSet.title} (${ruleSet.id}${version === null ? '' : `, version ${version}`})`,
    '',
    'How to fill it in:',
    '- Write the value after the colon and one space. Lines with # explain, and may go.',
    '- Leave empty what nobody knows, or write unknown. Write none for what did not happen (only where it says "may be none").',
    '- A percentage needs its sign: 95%. A date is 2017-08-30, or 2015-03 where only the month is known.',
    `- To add the evidence write {value: …, evidence: the document, method: ${ruleSet.methods[0] ?? 'the method'}, verifiedBy: who, verifiedOn: 2017-08-30, attachment: scans/some.pdf}`,
    '- Write the records of a list one by one, each beginning with "- "; none where there are none; where only part is',
    '  reported write {incomplete: yes, records: […]}, or:',
    ...INCOMPLETE_EN,
    '- At the acceptance stage that a list is complete is verified too: {incomplete: no, method: …, verifiedBy: who, verifiedOn: 2017-08-30, records: […]}',
  ];
}

const INCOMPLETE_ZH = ['    某名单:', '      未报全: 是', '      记录:', '        - 某项: …'];
const INCOMPLETE_EN = ['    someList:', '      incomplete: yes', '      records:', '        - someField: …'];

export function sectionWords(section: Section, vocabulary: Vocabulary, language: Language): string {
  const blanks = unlistedWords(section.unlisted, vocabulary.form, language) + keeperBehind(section.keptBy, language);
  return language === 'zh' ? `── ${section.name}${blanks} ──` : `── ${section.alias ?? section.name}${blanks} ──`;
}

/** `；留空视为没有，但要先把“已逐项检查”填 是`. Nothing where a blank is unknown, as everywhere else. */
function unlistedWords(unlisted: Unlisted | null, fields: readonly Field[], language: Language): string {
  const checked = fields.find(({ key }) => key === unlisted?.checked);
  if (checked === undefined) return '';
  return language === 'zh'
    ? `；“${checked.name}”填 是 的，留空视为没有，不知道的写 不详`
    : `; where "${checked.alias ?? checked.name}" is yes, a blank means none: write unknown where nobody knows`;
}

/** 责任科室 人事科. */
function keeperWords(who: string, language: Language): string {
  return language === 'zh' ? `责任科室 ${who}` : `kept by ${who}`;
}

function keeperBehind(who: string | null, language: Language): string {
  return who === null ? '' : `${language === 'zh' ? '；' : '; '}${keeperWords(who, language)}`;
}

export function evaluatedOnWords(language: Language): string {
  return language === 'zh'
    ? '日期，写到日。按哪一天评估；留空则由评估时决定。'
    : 'date with its day: as of which day to judge; left empty, the evaluation decides.';
}

/** `整数，单位 人，不小于0，可以没有；用于条款 1.1、2.2`. */
export function fieldWords(field: Field, clauses: readonly string[], language: Language): string {
  const parts = [
    typeWords(field, language),
    ...namedFlags(field, language),
    ...FLAGS.filter(([holds]) => holds(field)).map(([, words]) => words[language]),
  ];
  // That no clause asks for the department's name is no reason to leave it out.
  const used = field.role !== null && clauses.length === 0 ? '' : usedWords(clauses, language);
  return `${parts.join(language === 'zh' ? '，' : ', ')}${used}`;
}

function namedFlags({ negative, judgedBy, keptBy }: Field, language: Language): readonly string[] {
  const zh = language === 'zh';
  return [
    ...(negative === null ? [] : [zh ? `否 即“${negative.name}”` : `no means "${negative.alias ?? negative.name}"`]),
    ...(judgedBy === null ? [] : [zh ? `由${judgedBy}认定` : `judged by ${judgedBy}`]),
    ...(keptBy === null ? [] : [keeperWords(keptBy, language)]),
  ];
}

export function listWords(list: List, vocabulary: Vocabulary, clauses: readonly string[], language: Language): string {
  const more = [
    parentWords(list, vocabulary, language),
    unlistedWords(list.unlisted, list.unlisted?.of === 'record' ? list.fields : vocabulary.form, language),
    keeperBehind(list.keptBy, language),
    usedWords(clauses, language),
  ].join('');
  return language === 'zh'
    ? `── 名单：${list.name}（每一${list.measure}一条记录）${more} ──`
    : `── List: ${list.alias ?? list.name} (one record each)${more} ──`;
}

/** `；每条属于抽查案卷中的一条，“案卷编号”写那一条的`. */
function parentWords({ parent, fields }: List, { lists }: Vocabulary, language: Language): string {
  const owner = lists.find(({ key }) => key === parent?.list);
  if (parent === null || owner === undefined) return '';
  const zh = language === 'zh';
  const links = parent.links.flatMap(({ own }) => fields.find(({ key }) => key === own) ?? []);
  const names = links.map(({ name, alias }) => (zh ? `“${name}”` : `"${alias ?? name}"`));
  return zh
    ? `；每条属于${owner.name}中的一条，${names.join('、')}写那一条的`
    : `; each belongs to one of ${owner.alias ?? owner.name}, ${names.join(' and ')} is that of the one it belongs to`;
}

/** Above the sample record of a list. */
export function sampleWords(language: Language): string {
  return language === 'zh'
    ? '去掉行首的 # 即可填写；多条的，整段重复：'
    : 'Take away the leading # to fill in; repeat the whole piece for each record:';
}

export function sourceWords(language: Language): string {
  return language === 'zh' ? '这一条的依据，可以不填' : 'the evidence of this record, may be left out';
}

function usedWords(clauses: readonly string[], language: Language): string {
  if (clauses.length === 0) return language === 'zh' ? '；没有条款用到' : '; used by no clause';
  return language === 'zh' ? `；用于条款 ${clauses.join('、')}` : `; used by clause ${clauses.join(', ')}`;
}

const FLAGS: readonly (readonly [(field: Field) => boolean, Bilingual])[] = [
  [(field) => field.role === 'name', { zh: '部门的名称', en: 'names the department' }],
  [(field) => field.role === 'group', { zh: '部门的分组', en: 'groups the department' }],
  [(field) => field.dates, { zh: '计时', en: 'dates the record' }],
  [(field) => field.mayLieAhead, { zh: '可在将来', en: 'may lie ahead' }],
  [(field) => field.mayBeNone, { zh: '可以没有', en: 'may be none' }],
  [(field) => field.identifies, { zh: '标识', en: 'identifies the record' }],
  [(field) => field.personal, { zh: '个人信息，不公开', en: 'personal, never published' }],
];

function typeWords(field: Field, language: Language): string {
  const { type } = field;
  switch (type.kind) {
    case 'text':
      return language === 'zh' ? '文字' : 'text';
    case 'yesNo':
      return language === 'zh' ? '是 或 否' : 'yes or no';
    case 'date':
      return language === 'zh' ? '日期' : 'date';
    case 'option':
      return language === 'zh'
        ? `选项：${type.options.map((one) => one.name).join('、')}`
        : `one of: ${type.options.map((one) => one.alias ?? one.name).join(', ')}`;
    default: {
      const kind = NUMBER_KINDS[type.kind][language];
      const unit = type.unit === null ? [] : [language === 'zh' ? `单位 ${type.unit}` : `in ${type.unit}`];
      const range = type.min === null && type.max === null ? [] : [rangeWords(type)[language]];
      return [kind, ...unit, ...range].join(language === 'zh' ? '，' : ', ');
    }
  }
}

const NUMBER_KINDS = {
  integer: { zh: '整数', en: 'whole number' },
  number: { zh: '数', en: 'number' },
  percentage: { zh: '百分比', en: 'percentage' },
} as const;
