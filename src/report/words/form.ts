/**
 * What a placeholder of a recommendation form may be called, in Chinese and in English. The fields of a set's own form stand beside these under
 * their own names. Listed for its readers in docs/forms.md.
 */
export const FORM_NAMES = {
  department: ['部门', 'department'],
  region: ['地区', 'region'],
  evaluatedOn: ['评估日', 'evaluatedOn'],
  stage: ['阶段', 'stage'],
  conclusion: ['结论', 'conclusion'],
  sentence: ['条款统计', 'clauseCounts'],
  ruleSet: ['标准集', 'ruleSet'],
  ruleSetId: ['标准集编号', 'ruleSetId'],
  basis: ['依据', 'basis'],
  issuer: ['发布', 'issuer'],
  madeOn: ['编制日期', 'madeOn'],
  total: ['条款数', 'clauseTotal'],
  met: ['符合数', 'metCount'],
  notMet: ['不符合数', 'notMetCount'],
  undetermined: ['材料不足数', 'undeterminedCount'],
  notApplicable: ['不适用数', 'notApplicableCount'],
  points: ['总分', 'points'],
  grades: ['等次', 'grade'],
  standards: ['标准', 'standards'],
  clauses: ['条款', 'clauses'],
  open: ['未决条款', 'openClauses'],
  number: ['编号', 'number'],
  title: ['名称', 'title'],
  verdict: ['结论', 'verdict'],
  reason: ['理由', 'reason'],
  quote: ['原文', 'quote'],
  requirement: ['要求', 'requirement'],
  verification: ['核查', 'verification'],
  remedy: ['整改', 'remedy'],
  needed: ['还需材料', 'stillNeeded'],
  fix: ['最小整改', 'smallestFix'],
  override: ['改判', 'override'],
  statements: ['陈述申辩', 'statements'],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;

export type FormName = keyof typeof FORM_NAMES;

const CLAUSE_ROW: readonly FormName[] = [
  'number',
  'title',
  'verdict',
  'reason',
  'quote',
  'requirement',
  'verification',
  'remedy',
  'needed',
  'fix',
  'override',
  'statements',
];

/** The names inside each loop. */
export const FORM_ROWS: Readonly<Partial<Record<FormName, readonly FormName[]>>> = {
  standards: ['number', 'title', 'verdict', 'clauses'],
  clauses: CLAUSE_ROW,
  open: CLAUSE_ROW,
};

/** The names outside every loop. */
export const FORM_HEAD: readonly FormName[] = [
  'department',
  'region',
  'evaluatedOn',
  'stage',
  'conclusion',
  'sentence',
  'ruleSet',
  'ruleSetId',
  'basis',
  'issuer',
  'madeOn',
  'total',
  'met',
  'notMet',
  'undetermined',
  'notApplicable',
  'points',
  'grades',
  'standards',
  'clauses',
  'open',
];
