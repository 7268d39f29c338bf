import type { Bilingual } from '../../diagnostics/define.js';
import { readAttribute } from '../../model/declarations/attribute.js';
import { TYPE_NAMES } from '../../model/declarations/type.js';
import type { FieldType } from '../../model/vocabulary.js';
import type { Cursor } from '../cursor.js';
import type { Workspace } from '../workspace.js';
import { type Offer, typedOn } from './completion.js';
import { NOTHING, type PlaceOf } from './inside.js';

/** 姓名 (officerName)：文字，个人信息: behind the colon the types, behind a comma the attributes that go with the type. */
export const inFieldLine: PlaceOf = (workspace, cursor) => {
  const line = cursor.source.folded.slice(cursor.line, cursor.at);
  const colon = /^[^:]*?:/.exec(line)?.[0].length;
  if (colon === undefined) return NOTHING;
  const parts = line.slice(colon).split(/[,;](?![^()]*\))/);
  const typed = (parts.at(-1) ?? '').trimStart();
  const type = parts.length === 1 ? null : typeOf(parts[0] ?? '');
  const offers = type === null ? typeOffers(cursor) : attributeOffers(workspace, cursor, type, parts.slice(1, -1));
  return parts.length > 1 && type === null ? NOTHING : { completions: typedOn(cursor, cursor.at - typed.length, offers), unfinished: true };
};

/** 名单 执法人员 (officers) 每一名: the measure words in use. */
export const inListHead: PlaceOf = (workspace, cursor, start) => {
  const named = /^[^\s:,;"()]+\s*(?:\([^()]*\)\s*|\s+)(?=[^()]*$)/.exec(cursor.source.folded.slice(start, cursor.at));
  if (named === null) return NOTHING;
  const used = workspace.meaning().vocabulary.lists.flatMap(({ measure }) => (measure === '' ? [] : [measure]));
  const offers = [...new Set([...used, ...USUAL])].map((measure): Offer => {
    const label = cursor.written === 'en' ? `each ${measure}` : `每一${measure}`;
    return {
      kind: 'measure',
      label,
      detail: { zh: '量词', en: 'measure word' },
      also: [`每一${measure}`, `每${measure}`, `each ${measure}`],
    };
  });
  return { completions: typedOn(cursor, start + named[0].length, offers), unfinished: true };
};

const USUAL = ['名', '件', '次', '项', '份'];

type Kind = FieldType['kind'];

const KINDS: readonly Kind[] = ['yesNo', 'text', 'integer', 'number', 'percentage', 'date', 'option'];

/** The types as the formatter writes them. */
const SPELT: Readonly<Record<Kind, Bilingual>> = { ...TYPE_NAMES, yesNo: { zh: '是否', en: 'yes or no' } };

function typeOffers({ written }: Cursor): readonly Offer[] {
  return KINDS.map((kind) => {
    const { zh, en } = SPELT[kind];
    const label = written === 'en' ? en : zh;
    return { kind: 'type', label, insert: kind === 'option' ? `${label} ` : label, detail: ABOUT[kind], also: [zh, en] };
  });
}

const ABOUT: Readonly<Record<Kind, Bilingual>> = {
  yesNo: { zh: '填是或者否', en: 'yes or no' },
  text: { zh: '一段文字', en: 'words' },
  integer: { zh: '0、1、2……', en: '0, 1, 2 …' },
  number: { zh: '可以有小数', en: 'a number, also with decimals' },
  percentage: { zh: '0%到100%', en: '0% to 100%' },
  date: { zh: '某一天', en: 'a day' },
  option: { zh: '几个选项之一', en: 'one of several options' },
};

function typeOf(words: string): Kind | null {
  const said = words.trim().replace(/\s+/g, ' ');
  if (/^(?:选项|option|one of)(?=\s|:|$)/.test(said)) return 'option';
  return KINDS.find((kind) => SPELT[kind].zh === said || SPELT[kind].en === said) ?? (said === 'integer' ? 'integer' : null);
}

interface Attribute {
  readonly zh: string;
  readonly en: string;
  readonly about: Bilingual;
  /** What is written where more is to be filled in; left out: the words themselves. */
  readonly insert?: Bilingual;
  /** What it says, for one that says more than its words; left out: the trait of that name. */
  readonly says?: 'negative' | 'only' | 'judgedBy' | 'keptBy';
  /** The types it goes with; left out: all. */
  readonly types?: readonly Kind[];
  /** Where alone it may stand. */
  readonly only?: 'form' | 'list';
}

const ATTRIBUTES: readonly Attribute[] = [
  { zh: '可以没有', en: 'may be none', about: { zh: '可以填“没有”', en: 'may be given as none' } },
  {
    zh: '计时',
    en: 'dated by',
    about: { zh: '近三年等按这个日期选记录', en: 'windows select records by this date' },
    types: ['date'],
    only: 'list',
  },
  { zh: '既成事实', en: 'past fact', about: { zh: '整改改变不了', en: 'cannot be changed by putting things right' } },
  { zh: '可在将来', en: 'may lie ahead', about: { zh: '可以晚于评估日', en: 'may lie after the evaluation date' }, types: ['date'] },
  { zh: '标识', en: 'identifies', about: { zh: '报告里用它指明记录', en: 'names a record to readers' } },
  { zh: '个人信息', en: 'personal', about: { zh: '不在报告里公开', en: 'never shown in a published report' } },
  {
    zh: '反面',
    en: 'negative',
    insert: { zh: '反面 ', en: 'negative ' },
    says: 'negative',
    about: { zh: '“否”怎么说，例如“反面 未制定计划”', en: 'how its “no” reads' },
    types: ['yesNo'],
  },
  {
    zh: '只取',
    en: 'only',
    insert: { zh: '只取 ', en: 'only ' },
    says: 'only',
    about: { zh: '只有这几个值，例如“只取 10、5、2”', en: 'only these values, such as 10、5、2' },
    types: ['integer', 'number', 'percentage'],
  },
  {
    zh: '由…认定',
    en: 'judged by',
    insert: { zh: '由', en: 'judged by ' },
    says: 'judgedBy',
    about: { zh: '由人认定，例如“由考核组认定”', en: 'a judgement of somebody’s' },
    types: ['yesNo', 'option', 'integer', 'number', 'percentage'],
  },
  {
    zh: '责任科室',
    en: 'kept by',
    insert: { zh: '责任科室 ', en: 'kept by ' },
    says: 'keptBy',
    about: { zh: '由哪个科室提供，例如“责任科室 人事科”', en: 'which section keeps it' },
  },
  { zh: '名称', en: 'names the sheet', about: { zh: '部门的名称', en: 'names the department' }, types: ['text'], only: 'form' },
  {
    zh: '分组',
    en: 'groups',
    about: { zh: '报告按它分组', en: 'groups departments in the report' },
    types: ['text', 'option'],
    only: 'form',
  },
];

function attributeOffers(workspace: Workspace, cursor: Cursor, type: Kind, earlier: readonly string[]): readonly Offer[] {
  const inside = cursor.block?.word === 'list' ? 'list' : 'form';
  const given = new Set(earlier.map((words) => traitOf(words.trim())));
  const fitting = ATTRIBUTES.filter(
    ({ types, only, zh, says }) => (types?.includes(type) ?? true) && (only ?? inside) === inside && !given.has(says ?? traitOf(zh)),
  );
  const offers = fitting.map(
    ({ zh, en, about, insert }): Offer => ({
      kind: 'attribute',
      label: cursor.written === 'en' ? en : zh,
      ...(insert === undefined ? {} : { insert: insert[cursor.written] }),
      detail: about,
      also: [zh, en],
    }),
  );
  return type === 'integer' || type === 'number' ? [...unitOffers(workspace, cursor, given), ...offers] : offers;
}

/** One text for what an attribute says, in either spelling. */
function traitOf(words: string): string {
  const read = readAttribute(words);
  return read === null ? '' : read.kind === 'trait' ? read.trait : read.kind;
}

/** 单位 人: the units in use. */
function unitOffers(workspace: Workspace, { written }: Cursor, given: ReadonlySet<string>): readonly Offer[] {
  if (given.has('unit')) return [];
  const { form, lists } = workspace.meaning().vocabulary;
  const units = [...form, ...lists.flatMap((list) => list.fields)].flatMap(({ type }) =>
    'unit' in type && type.unit !== null ? [type.unit] : [],
  );
  return [...new Set(units)].map((unit) => {
    const label = written === 'en' ? `unit ${unit}` : `单位 ${unit}`;
    return { kind: 'attribute', label, detail: { zh: '单位', en: 'unit' }, also: [`单位 ${unit}`, `单位${unit}`, `unit ${unit}`] };
  });
}
