import type { Language } from '../run.js';

/** The words of gaps, for the page, the table, Markdown and the terminal; `en` has the same entries, held by the type. */
const zh = {
  labels: {
    skip: '跳到正文',
    heading: '补齐短板清单',
    contents: '各部门',
    todo: '要补齐的事项',
    open: '尚不能定论的条款',
    since: '上次评定以来',
    closed: '已经补齐',
    failing: '不再列出，但没有补齐',
    turned: '结论有变化的条款',
    unread: '未能读取',
    what: '事项',
    kind: '类别',
    clauses: '用于条款',
    due: '期限',
    keeper: '责任科室',
    doneOn: '完成日期',
    remarks: '备注',
    department: '部门',
    region: '地区',
    mark: '标记',
    clause: '条款',
    set: '最少还需',
    none: '没有要补齐的事项。',
    nothingSettles: '补充材料也不能定论。',
    smallest: '◎',
    fresh: '新增',
    old: '',
  },
  kinds: { supply: '补材料', verify: '待核实', judge: '待认定', mend: '要整改', ahead: '将到期', past: '不能整改' },
  say: {
    title: (set: string) => `补齐短板清单 · ${set}`,
    total: (departments: number, lacking: number, items: number) =>
      lacking === 0
        ? `共${departments}个部门，都没有要补齐的事项。`
        : `共${departments}个部门，其中${lacking}个部门有要补齐的事项，合计${items}项。`,
    department: (name: string, conclusion: string, counts: readonly string[]) =>
      `${name}：${conclusion}${counts.length === 0 ? '，没有要补齐的事项' : `，${counts.join('，')}`}。`,
    counted: (kind: string, n: number) => `${kind}${n}项`,
    last: (day: string, selection: string | null) =>
      selection === null ? `以${day}为限（由本次指定）。` : `以${day}为限（“${selection}”的截止）。`,
    noLast: () => '标准没有写明截止日期；期限一栏只列条款自身的期限，其余由本办填写。',
    due: (day: string, over: boolean) => (over ? `${day}（已过）` : day),
    smallest: (n: number, proven: boolean) =>
      proven
        ? `标有◎的${n}项，是使尚不能定论的条款可能定论的一组最少的材料；同一项材料用于几个条款的，只算一项。`
        : `标有◎的${n}项，是使尚不能定论的条款可能定论的一组较少的材料；可能的组合太多，没有逐一比较。`,
    severalWays: () => '其中“任一项即可”的，列出的是最省的一种；结果不合所需的，还要补其他各项，见该部门的页面。',
    past: () => '“不能整改”的是既成事实，或者没有材料可补；何时起不再计入，随事项写明。',
    since: (day: string, closed: number, fresh: number) => `与评估日${day}的上次评定相比：补齐${closed}项，新增${fresh}项。`,
    failing: (n: number) => (n === 0 ? '' : `另有${n}项不再列出，但没有补齐。`),
    stillFailing: (what: string, clauses: readonly string[]) => `${what.replace(/。$/, '')}（${clauses.join('，')}）`,
    isNow: (clause: string, verdict: string) => `条款${clause}现为${verdict}`,
    otherStage: (acceptance: boolean) =>
      `上次按${acceptance ? '验收' : '自查'}阶段评定，这次按${acceptance ? '自查' : '验收'}阶段，以下变化有的可能出于阶段不同。`,
    unknownBefore: () => '上次评定没有这个部门，以下都是新的。',
    goneSince: (names: readonly string[]) => `上次评定过、这次没有材料的部门：${names.join('、')}。`,
    otherRules: () => '上次评定所用的标准文本与这次不同，以下变化有的可能出于标准的改动。',
    turned: (clause: string, from: string, to: string) => `条款${clause}：由${from}变为${to}`,
    generated: (day: string, version: string) => `由准绳${version}于${day}编制`,
    list: (parts: readonly string[]) => parts.join('、'),
    steps: (parts: readonly string[]) => parts.join('；'),
    sheetAbout: '说明',
    sheetItems: '补齐清单',
    sheetOpen: '未定条款',
    sheetSince: '上次以来',
    privacy: () => '本清单不含个人信息；有关人员以其在名单中的位置或者标识表示。',
  },
};

export type GapsWords = typeof zh;

const en: GapsWords = {
  labels: {
    skip: 'Skip to the content',
    heading: 'What is still to be done',
    contents: 'Departments',
    todo: 'To do',
    open: 'Clauses not decided yet',
    since: 'Since the last run',
    closed: 'Closed',
    failing: 'No longer listed, and not closed',
    turned: 'Clauses whose verdict turned',
    unread: 'Could not be read',
    what: 'Item',
    kind: 'Kind',
    clauses: 'For clauses',
    due: 'Due',
    keeper: 'Section in charge',
    doneOn: 'Done on',
    remarks: 'Remarks',
    department: 'Department',
    region: 'Region',
    mark: 'Mark',
    clause: 'Clause',
    set: 'At least needed',
    none: 'There is nothing to do.',
    nothingSettles: 'No material can settle it.',
    smallest: '◎',
    fresh: 'new',
    old: '',
  },
  kinds: {
    supply: 'to supply',
    verify: 'to verify',
    judge: 'to be judged',
    mend: 'to put right',
    ahead: 'due soon',
    past: 'cannot be put right',
  },
  say: {
    title: (set) => `What is still to be done · ${set}`,
    total: (departments, lacking, items) =>
      lacking === 0
        ? `Departments: ${departments}. None of them has anything to do.`
        : `Departments: ${departments}. With something to do: ${lacking}, ${items} items in all.`,
    department: (name, conclusion, counts) =>
      `${name}: ${conclusion}${counts.length === 0 ? ', nothing to do' : `; ${counts.join(', ')}`}.`,
    counted: (kind, n) => `${n} ${kind}`,
    last: (day, selection) =>
      selection === null ? `Due by ${day}, as named for this run.` : `Due by ${day} (the deadline of “${selection}”).`,
    noLast: () =>
      'The set states no deadline; the column of due days holds only those of the clauses themselves, the office fills in the others.',
    due: (day, over) => (over ? `${day} (past)` : day),
    smallest: (n, proven) =>
      proven
        ? `The ${n} items marked ◎ are a smallest set that may settle the clauses not decided yet; what serves several clauses counts once.`
        : `The ${n} items marked ◎ are a small set that may settle the clauses not decided yet; there are too many combinations to compare them all.`,
    severalWays: () =>
      'Where any one of several suffices, the least costly way is marked; if it turns out otherwise, the others are needed too: see the page of the department.',
    past: () => 'What cannot be put right is past, or no material can settle it; from when it no longer counts is said with it.',
    since: (day, closed, fresh) => `Compared with the run as of ${day}: ${closed} closed, ${fresh} new.`,
    failing: (n) => (n === 0 ? '' : ` ${n} no longer listed, and not closed.`),
    stillFailing: (what, clauses) => `${what.replace(/\.$/, '')} (${clauses.join(', ')})`,
    isNow: (clause, verdict) => `clause ${clause} is now ${verdict}`,
    otherStage: (acceptance) =>
      `The earlier run was at the ${acceptance ? 'acceptance' : 'self-check'} stage, this one is at the ${acceptance ? 'self-check' : 'acceptance'} stage; some of these changes may come from that.`,
    unknownBefore: () => 'The earlier run knew no such department; all of this is new.',
    goneSince: (names) => `Departments of the earlier run of which there is no sheet now: ${names.join(', ')}.`,
    otherRules: () => 'The earlier run was by other texts of the rules; some of these changes may come from them.',
    turned: (clause, from, to) => `Clause ${clause}: ${from} became ${to}`,
    generated: (day, version) => `Made by Zhunsheng ${version} on ${day}`,
    list: (parts) => parts.join(', '),
    steps: (parts) => parts.join('; '),
    sheetAbout: 'About',
    sheetItems: 'To do',
    sheetOpen: 'Not decided',
    sheetSince: 'Since',
    privacy: () => 'No personal data is in here; persons are named by their place in a list, or by its identifier.',
  },
};

export function gapsWords(language: Language): GapsWords {
  return language === 'zh' ? zh : en;
}
