import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Fact, Facts } from '../../src/facts/facts.js';
import { readFacts } from '../../src/facts/read-facts.js';
import type { Model } from '../../src/model/model.js';
import type { Field, FieldType, List, NumberType } from '../../src/model/vocabulary.js';
import type { Place } from '../../src/text/place.js';

/** A small vocabulary with every type and every attribute, for the tests of fact sheets. */
const start = { offset: 0, line: 1, column: 1 };
export const nowhere: Place = { file: 'test.standards', start, end: start };

function field(name: string, alias: string | null, type: FieldType, more: Partial<Field> = {}): Field {
  return {
    key: alias ?? name,
    name,
    alias,
    list: null,
    type,
    mayBeNone: false,
    personal: false,
    pastFact: false,
    identifies: false,
    mayLieAhead: false,
    negative: null,
    judgedBy: null,
    keptBy: null,
    dates: false,
    role: null,
    at: nowhere,
    ...more,
  };
}

function number(kind: NumberType['kind'], unit: string | null, min: string | null, max: string | null): NumberType {
  return { kind, unit, min, max };
}

const text: FieldType = { kind: 'text' };
const yesNo: FieldType = { kind: 'yesNo' };
const date: FieldType = { kind: 'date' };
const option = (...names: readonly (string | readonly [string, string])[]): FieldType => ({
  kind: 'option',
  options: names.map((one) => (typeof one === 'string' ? { name: one, alias: null } : { name: one[0], alias: one[1] })),
});

const form: readonly Field[] = [
  field('部门名称', 'name', text, { role: 'name' }),
  field('所属地区', 'region', text, { role: 'group' }),
  field('主体类型', 'bodyType', option(['行政机关', 'agency'], ['授权组织', 'authorised'], '其他')),
  field('公开情况', null, option('有', '没有')),
  field('权责清单已公开', 'published', yesNo),
  field('群众满意度', 'satisfaction', number('percentage', null, '0', '1')),
  field('调查样本数', 'sampleSize', number('integer', '人', '0', null)),
  field('平均得分', 'score', number('number', '分', '0', '100'), { mayBeNone: true }),
  field('公开日期', 'publishedOn', date, { mayBeNone: true }),
  field('清单有效期至', 'validTo', date, { mayBeNone: true, mayLieAhead: true }),
  field('成立日期', 'foundedOn', date),
  field('联系人', 'contact', text, { personal: true }),
  field('备注', 'remark', text, { mayBeNone: true }),
];

const officers: List = {
  key: 'officers',
  name: '执法人员',
  alias: 'officers',
  measure: '名',
  datedBy: null,
  parent: null,
  unlisted: null,
  keptBy: null,
  at: nowhere,
  fields: [
    field('姓名', 'officerName', text, { list: 'officers', personal: true }),
    field('身份', 'status', option('公务员', '工勤人员', '临时工'), { list: 'officers' }),
    field('持证', 'certified', yesNo, { list: 'officers' }),
    field('测试成绩', 'testScore', number('number', '分', '0', '100'), { list: 'officers', mayBeNone: true }),
    field('年龄', 'age', number('integer', '岁', '18', '70'), { list: 'officers', personal: true }),
  ],
};

const penalties: List = {
  key: 'penalties',
  name: '重大行政处罚',
  alias: 'penalties',
  measure: '件',
  datedBy: 'decidedOn',
  parent: null,
  unlisted: null,
  keptBy: null,
  at: nowhere,
  fields: [
    field('处罚决定日期', 'decidedOn', date, { list: 'penalties', dates: true }),
    field('备案日期', 'filedOn', date, { list: 'penalties', mayBeNone: true }),
    field('文号', null, text, { list: 'penalties', identifies: true }),
  ],
};

export const bureau: Model = {
  ruleSet: {
    id: 'test',
    title: '测试标准',
    version: '1',
    basis: null,
    issuer: null,
    tailors: null,
    replaces: null,
    inForceFrom: null,
    repealedFrom: null,
    methods: ['查阅资料', '现场测试'],
    deadlinesMove: true,
    exampleDate: null,
    assessedYear: null,
    notice: null,
    uncited: [],
    at: nowhere,
  },
  vocabulary: {
    name: '行政执法部门',
    alias: 'department',
    sections: [{ name: '基本情况', alias: 'profile', fields: form.map((one) => one.key), unlisted: null, keptBy: null }],
    form,
    lists: [officers, penalties],
  },
  scoring: null,
  scoreFields: null,
  conclusion: null,
  selections: [],
  interpretations: [],
  definitions: [],
  crossChecks: [],
  standards: [],
  clauses: [
    {
      id: '3.1',
      standard: '三',
      title: '持证',
      quotes: [],
      applicability: null,
      exceptions: [],
      verification: null,
      remedy: null,
      note: null,
      inForceFrom: null,
      repealedFrom: null,
      reason: null,
      interpretations: [],
      at: nowhere,
      scoring: null,
      requirement: {
        kind: 'quantified',
        quantifier: 'every',
        count: null,
        text: '',
        at: nowhere,
        list: { text: '', at: nowhere, list: 'officers', name: '执法人员', window: null, windowInterpretation: null, filters: [] },
        condition: {
          kind: 'holds',
          text: '持证',
          at: nowhere,
          field: { kind: 'field', text: '持证', at: nowhere, list: 'officers', field: 'certified', name: '持证', up: 0 },
        },
      },
    },
  ],
  examples: [],
  base: null,
  removed: [],
};

/** Reads a sheet that must be readable. */
export function read(text: string, file = 'samples/某局.yaml'): { facts: Facts; found: readonly Diagnostic[] } {
  const { value, diagnostics } = readFacts(bureau, { file, text });
  if (value === null) throw new Error(`unreadable: ${diagnostics.map((one) => one.en).join('; ')}`);
  return { facts: value, found: diagnostics };
}

/** `code line:column` of what is found in a text. */
export function marks(text: string, file = 'samples/某局.yaml'): readonly string[] {
  return readFacts(bureau, { file, text }).diagnostics.map((one) => `${one.code} ${one.place?.start.line}:${one.place?.start.column}`);
}

/** One fact of the form in a word: its value, none, or why it is unknown. */
export function brief(fact: Fact | undefined): unknown {
  if (fact === undefined) return undefined;
  if (fact.state === 'unknown') return `unknown ${fact.why}`;
  if (fact.state === 'none') return 'none';
  const { value } = fact;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'yesNo':
      return value.yes;
    case 'number':
      return value.exact;
    case 'date':
      return value.from === value.to ? value.from : `${value.from}..${value.to}`;
    case 'option':
      return value.option;
  }
}

/** A value of the form written in YAML, read. */
export function valueWritten(key: string, written: string): unknown {
  return brief(read(`${key}: ${written}\n`).facts.form[bureau.vocabulary.form.find((one) => one.name === key)?.key ?? '']);
}

/** Facts without their places: what stays the same however a sheet is spelled. */
export function withoutPlaces(facts: Facts): unknown {
  return JSON.parse(JSON.stringify(facts, (key, value: unknown) => (key === 'at' ? null : value)));
}
