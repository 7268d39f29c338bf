import type { Condition, ListExpression } from '../../src/model/expression.js';
import type { Clause, Model } from '../../src/model/model.js';
import type { Field } from '../../src/model/vocabulary.js';
import type { Run } from '../../src/report/run.js';
import type { Place } from '../../src/text/place.js';
import type { ClauseVerdict, DepartmentVerdicts, Explanation, VerdictName, Words } from '../../src/verdict/verdicts.js';

/** A small rule set with all six verdicts and every kind of explanation, written by hand. All names are invented. */

export const NOTICE = `一、总则
各单位应当认真组织。
二、标准
（一）主体合法。行政执法主体包括依法行使行政执法职权的行政机关。
（二）执法规范。杜绝工勤人员、劳动合同工、临时工从事执法活动；及时报送
备案本部门作出的重大行政处罚；群众满意度高。`;

export function place(file = 'rules/demo/standard-1.standards', line = 12): Place {
  return { file, start: { offset: 0, line, column: 3 }, end: { offset: 5, line, column: 8 } };
}

export function words(zh: string, en = zh): Words {
  return { zh, en };
}

const written = (text: string) => ({ text, at: place() });

export const OFFICERS: ListExpression = {
  ...written('执法人员'),
  list: 'officers',
  name: '执法人员',
  window: null,
  windowInterpretation: null,
  filters: [],
};

function condition(text: string): Condition {
  return { ...written(text), kind: 'quantified', quantifier: 'none', count: null, list: OFFICERS, condition: null };
}

export function clause(id: string, standard: string, title: string, more: Partial<Clause> = {}): Clause {
  return {
    id,
    standard,
    title,
    scoring: null,
    quotes: [],
    applicability: null,
    exceptions: [],
    requirement: condition('没有执法人员满足从事执法活动且身份属于工勤人员、劳动合同工、临时工'),
    verification: {
      all: false,
      methods: [
        { method: '查阅资料', materials: ['花名册', '劳动合同'] },
        { method: '实地察看', materials: [] },
      ],
    },
    remedy: '立即停止上述人员从事执法活动',
    note: null,
    inForceFrom: null,
    repealedFrom: null,
    reason: null,
    interpretations: [],
    at: place(),
    ...more,
  };
}

function quote(text: string, inNotice = text): Clause['quotes'][number] {
  const offset = NOTICE.indexOf(inNotice);
  return offset < 0 ? { text, noticeOf: null, offset: null } : { text, noticeOf: 'demo-2017', offset };
}

function field(key: string, name: string, more: Partial<Field> = {}): Field {
  return {
    key,
    name,
    alias: key,
    list: null,
    type: { kind: 'text' },
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
    at: place(),
    ...more,
  };
}

export const MODEL: Model = {
  ruleSet: {
    id: 'demo-2017',
    title: '行政执法责任制示范点验收标准',
    version: '1',
    basis: '《关于做好示范点推选工作的通知》（示法〔2017〕1号）',
    issuer: '云州省法治建设办公室',
    tailors: null,
    replaces: null,
    inForceFrom: '2017-07-25',
    repealedFrom: null,
    methods: ['听取汇报', '查阅资料', '现场测试', '实地察看'],
    deadlinesMove: true,
    exampleDate: null,
    assessedYear: null,
    notice: { file: 'notice.txt', text: NOTICE },
    uncited: [{ text: '各单位应当认真组织', reason: '组织要求，没有可评定的内容。' }],
    at: place(),
  },
  vocabulary: {
    name: '行政执法部门',
    alias: 'department',
    sections: [],
    form: [
      field('name', '部门名称', { role: 'name' }),
      field('region', '所属地区', { role: 'group' }),
      field('satisfaction', '群众满意度'),
    ],
    lists: [
      {
        key: 'officers',
        name: '执法人员',
        alias: 'officers',
        measure: '名',
        datedBy: null,
        parent: null,
        unlisted: null,
        keptBy: null,
        fields: [field('officerName', '姓名', { list: 'officers', personal: true }), field('status', '身份', { list: 'officers' })],
        at: place(),
      },
    ],
  },
  scoring: null,
  scoreFields: null,
  conclusion: null,
  selections: [],
  interpretations: [
    {
      name: '及时报送备案',
      value: { kind: 'duration', duration: { n: 15, unit: 'day', interpretation: null } },
      valueText: '15日',
      basis: '《重大行政处罚备案办法》第五条',
      reason: '通知未写明天数，取通行的期限。',
      usedBy: ['2.2'],
      at: place(),
    },
    {
      name: '群众满意度高',
      value: { kind: 'number', exact: '9/10', unit: null, percentage: true },
      valueText: '90%',
      basis: null,
      reason: '通知未规定比例。',
      usedBy: ['2.3'],
      at: place(),
    },
  ],
  crossChecks: [],
  definitions: [
    {
      name: '在岗执法人员',
      alias: 'activeOfficers',
      body: { kind: 'list', list: { ...OFFICERS, name: '在岗执法人员' } },
      text: '从事执法活动的执法人员',
      at: place(),
    },
  ],
  standards: [
    { id: '一', title: '主体合法', clauses: ['1.1', '1.2'], at: place() },
    { id: '二', title: '执法规范', clauses: ['2.1', '2.2', '2.3', '2.4'], at: place() },
  ],
  clauses: [
    clause('1.1', '一', '依法行使职权的行政机关', { quotes: [quote('依法行使行政执法职权的行政机关')] }),
    clause('1.2', '一', '授权组织具有管理公共事务职能', {
      applicability: condition('主体类型是法律法规授权组织'),
      exceptions: [{ name: '机构改革过渡期', condition: condition('处于机构改革过渡期') }],
    }),
    clause('2.1', '二', '杜绝工勤人员、劳动合同工、临时工从事执法活动', {
      quotes: [quote('杜绝工勤人员、劳动合同工、临时工从事执法活动')],
      note: '后勤工作不属于执法活动。',
    }),
    clause('2.2', '二', '及时报送备案重大行政处罚', {
      quotes: [quote('及时报送备案', '及时报送\n备案'), quote('没有出现在通知里')],
      requirement: condition(
        '以下各项都满足\n    （1）重大行政处罚备案审查制度已建立\n    （2）每件重大行政处罚满足备案日期在处罚决定日期之后“及时报送备案”内',
      ),
      interpretations: ['及时报送备案'],
    }),
    clause('2.3', '二', '群众满意度高', { interpretations: ['群众满意度高'], remedy: null, verification: null }),
    clause('2.4', '二', '执法案卷制作规范'),
  ],
  examples: [],
  base: null,
  removed: [],
};

export function node(kind: string, more: Partial<Explanation> = {}): Explanation {
  return { kind, truth: 'true', text: '已建立', at: place(), seen: [], notes: [], records: [], population: null, children: [], ...more };
}

const roster = { evidence: '执法人员花名册', method: '查阅资料', verifiedOn: '2017-08-10' };

const TEMPORARY_STAFF = node('quantified', {
  truth: 'false',
  text: '没有执法人员满足从事执法活动且身份属于工勤人员、劳动合同工、临时工',
  population: { list: '执法人员', certain: 12, possible: 12 },
  records: [4, 9].map((n) => ({
    place: n,
    label: words(`第${n}行`, `row ${n}`),
    role: 'offender' as const,
    source: roster,
    at: place('/home/somebody/secret/云山.yaml', 20 + n),
    explanation: node('and', {
      text: '从事执法活动且身份属于临时工',
      children: [
        node('holds', {
          text: '从事执法活动',
          seen: [{ name: '从事执法活动', value: words('是', 'yes'), state: 'known', source: null, at: null }],
        }),
        node('oneOf', {
          text: '身份属于工勤人员、劳动合同工、临时工',
          seen: [
            { name: '身份', value: words('临时工'), state: 'known', source: roster, at: place('云山.yaml', 20 + n) },
            // The contract withholds this one before it comes here; the report withholds it once more.
            { name: '姓名', value: words('SECRET-NAME'), state: 'known', source: null, at: null },
          ],
        }),
      ],
    }),
  })),
});

const FILING = node('and', {
  truth: 'undetermined',
  text: '以下各项都满足\n（1）…\n（2）…',
  children: [
    node('holds', {
      text: '重大行政处罚备案审查制度已建立',
      seen: [{ name: '重大行政处罚备案审查制度已建立', value: words('是', 'yes'), state: 'known', source: roster, at: null }],
    }),
    node('quantified', {
      truth: 'undetermined',
      text: '每件重大行政处罚满足备案日期在处罚决定日期之后“及时报送备案”内',
      population: { list: '重大行政处罚', certain: 2, possible: null },
      records: [
        { place: 1, label: words('第1行', 'row 1'), role: 'witness', source: null, at: null, explanation: null },
        {
          place: 2,
          label: words('第2行', 'row 2'),
          role: 'open',
          source: null,
          at: null,
          explanation: node('deadline', {
            truth: 'undetermined',
            text: '备案日期在处罚决定日期之后15日内',
            notes: [words('日历资料不足', 'no calendar for that year')],
            seen: [{ name: '备案日期', value: words('尚未查明', 'not known'), state: 'unknown', source: null, at: null }],
          }),
        },
      ],
    }),
  ],
});

const COUNTED = node('or', {
  text: '…',
  children: [
    node('countedItems', {
      text: '以下至少两项满足\n（1）甲\n（2）乙',
      children: [
        node('not', { text: '并非甲', children: [node('comparison', { truth: 'false', text: '群众满意度不少于90%' })] }),
        node('exists', { text: '有公开日期' }),
      ],
    }),
    node('eachPeriod', {
      text: '每年至少一次培训',
      children: [node('period', { text: '2016年' }), node('period', { truth: 'error', text: '2015年' })],
    }),
    node('definedCondition', { text: '持证上岗', children: [node('supplied', { text: '已填报花名册' })] }),
  ],
});

function verdict(id: string, name: VerdictName, more: Partial<ClauseVerdict> = {}): ClauseVerdict {
  const standard = MODEL.clauses.find((c) => c.id === id)?.standard ?? '一';
  return {
    id,
    standard,
    verdict: name,
    reason: words('材料已经查阅，情况属实。', 'The material was read and agrees.'),
    notes: [],
    explanation: { applicability: null, exceptions: [], requirement: COUNTED },
    stillNeeded: null,
    smallestFix: null,
    awaitsJudgement: false,
    awaitsVerification: false,
    points: null,
    ...more,
  };
}

const NOT_APPLICABLE = verdict('1.2', 'not-applicable', {
  reason: words('主体类型是行政机关，不是授权组织。', 'The body is an agency, not an authorised organisation.'),
  explanation: {
    applicability: node('oneOf', {
      truth: 'false',
      text: '主体类型是法律法规授权组织',
      seen: [{ name: '主体类型', value: words('行政机关'), state: 'known', source: null, at: null }],
    }),
    exceptions: [{ name: '机构改革过渡期', explanation: node('holds', { truth: 'false', text: '处于机构改革过渡期' }) }],
    requirement: node('holds'),
  },
});

const NOT_MET = verdict('2.1', 'not-met', {
  reason: words('12名执法人员中，2名临时工从事执法活动。', 'Two of twelve officers are temporary staff who enforce.'),
  explanation: { applicability: null, exceptions: [], requirement: TEMPORARY_STAFF },
  smallestFix: {
    cost: 2,
    steps: [words('停止第4行、第9行人员从事执法活动', 'Stop the persons in rows 4 and 9 from enforcing')],
    obstacles: [words('处分已经发生，2018年9月21日起不再计入', 'The discipline stands; it no longer counts from 21 September 2018')],
    stillNeeded: { kind: 'value', words: words('第7行的身份', 'the status in row 7'), list: 'officers', field: 'status', place: 7 },
  },
});

const UNDETERMINED = verdict('2.2', 'undetermined', {
  reason: words('第2行的备案日期尚未查明。', 'The filing date in row 2 is not known.'),
  notes: [words('是否适用尚未查明，但无论如何不构成不符合。', 'Whether it applies is open.')],
  explanation: { applicability: null, exceptions: [], requirement: FILING },
  stillNeeded: {
    kind: 'all',
    words: words('以下各项都需要', 'All of these are needed'),
    items: [
      {
        kind: 'recordValue',
        words: words('重大行政处罚第2行的备案日期', 'the filing date in row 2'),
        list: 'majorPenalties',
        field: 'filedOn',
        place: 2,
      },
      {
        kind: 'any',
        words: words('以下任一项为是即可', 'Any one of these suffices'),
        items: [
          {
            kind: 'completeness',
            words: words('名单已经报全的说明', 'a statement that the list is complete'),
            list: 'majorPenalties',
            field: null,
            place: null,
          },
        ],
      },
    ],
  },
});

export function department(
  name: string,
  region: string | null,
  clauses: readonly ClauseVerdict[],
  conclusion: VerdictName,
  text: Words,
): DepartmentVerdicts {
  return {
    name,
    region,
    evaluatedOn: '2017-08-20',
    evaluatedOnFrom: 'sheet',
    conclusion,
    conclusionText: text,
    standards: [
      { id: '一', verdict: clauses[0]?.verdict ?? 'not-assessed', notAssessed: 0 },
      { id: '二', verdict: conclusion, notAssessed: 1 },
    ],
    clauses,
    score: null,
    outcomes: null,
    contradictions: [],
    candidacies: [],
  };
}

const MIXED = [
  verdict('1.1', 'met'),
  NOT_APPLICABLE,
  NOT_MET,
  UNDETERMINED,
  verdict('2.3', 'error', {
    reason: words('除数为零，无法算出。', 'Division by zero.'),
    explanation: { applicability: null, exceptions: [], requirement: node('comparison', { truth: 'error', text: '比例不少于90%' }) },
  }),
  verdict('2.4', 'not-assessed', { explanation: null, reason: words('评估日尚未施行。', 'Not in force on the evaluation date.') }),
];

export const PASSING = ['1.1', '1.2', '2.1', '2.2', '2.3', '2.4'].map((id) => verdict(id, 'met'));

export const RUN: Run = {
  model: MODEL,
  digestOfRules: 'sha256:3f1c9d0a5be2477c8d10aa94c1f0e7b2d6c3589b0e4f7a6d2c1b3a4958677e6f',
  departments: [
    department('云山县市场监督管理局', '云山县', MIXED, 'not-met', words('未达标', 'Not up to standard')),
    department('云山县水务局', '云山县', PASSING, 'met', words('达标', 'Up to standard')),
    department(
      '碧川市文化广电局',
      null,
      PASSING.map((v) => (v.id === '2.2' ? UNDETERMINED : v)),
      'undetermined',
      words('尚不能定论', 'Cannot be concluded yet'),
    ),
  ],
  notReported: [],
  unread: [
    { file: '/home/somebody/secret/乱码.yaml', name: null, reason: words('文件不是文本，未能读取。', 'The file is no text.') },
    { file: 'b.json', name: '碧川市交通局', reason: words('两份材料同名，均不评定。', 'Two sheets have one name; neither is judged.') },
  ],
  problems: [
    {
      department: '云山县市场监督管理局',
      diagnostic: {
        code: 'bad-value',
        severity: 'error',
        place: place('/home/somebody/secret/云山.yaml', 7),
        zh: '“群众满意度”要写百分号。',
        en: 'Write a percent sign.',
        edits: [],
        personal: false,
      },
    },
    {
      department: '云山县市场监督管理局',
      diagnostic: {
        code: 'bad-value',
        severity: 'error',
        place: place('云山.yaml', 9),
        zh: 'SECRET-VALUE',
        en: 'SECRET-VALUE',
        edits: [],
        personal: true,
      },
    },
    {
      department: null,
      diagnostic: {
        code: 'date-missing',
        severity: 'warning',
        place: null,
        zh: '没有写评估日。',
        en: 'No evaluation date.',
        edits: [],
        personal: false,
      },
    },
  ],
  audience: 'working',
  evaluator: '验收组',
  generatedOn: '2017-08-21',
  version: '0.1.0',
};
