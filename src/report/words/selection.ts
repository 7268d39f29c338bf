import type { SelectionEntry } from '../../verdict/selection/results.js';
import type { Language } from '../run.js';

/** The words of a 推选, for its page, the terminal and the overview; `en` has the same entries, held by the type. */
const zh = {
  labels: {
    selections: '推选',
    rules: '推选办法',
    range: '范围',
    places: '名额',
    condition: '条件',
    deadline: '截止',
    rank: '排序',
    ties: '并列',
    place: '名次',
    unit: '单位',
    outcome: '结果',
    why: '理由',
    opinion: '推选意见',
    parts: '分页',
  },
  ties: { all: '一并入选', decided: (by: string) => `由${by}决定` },
  states: {
    ranked: '列入名次',
    selected: '入选',
    chosen: '决定入选',
    notChosen: '决定不入选',
    tied: '并列待决定',
    open: '待定',
    out: '未入选',
    notEligible: '不符合条件',
  } satisfies Record<SelectionEntry['state'], string>,
  eligible: '符合条件',
  heading: (name: string) => `推选：${name}`,
  howToRead:
    '“入选”“未入选”补齐任何材料也不会变；名次或者条件还可能变的是“待定”。名次相同而跨过名额线的不分先后，由推选单位决定，决定和理由写在各单位的推选意见里。',
  part: (heading: string, number: number, of: number) => `${heading}（第${number}页，共${of}页）`,
  partOf: (number: number, first: string, last: string) => `第${number}页：${first} 至 ${last}`,
  continued: (group: string) => `${group}（续）`,
  rank: (best: number, worst: number) => (best === worst ? `第${best}名` : `第${best}到${worst}名`),
  noRank: '—',
  placesIn: (least: number, most: number) => (least === most ? `名额${least}个` : `名额${least}到${most}个`),
  everywhere: '全部单位',
  unknownGroup: '不知道属于哪一组',
  nobody: '没有单位',
  opinion: (selected: boolean, reason: string, on: string | null) =>
    `${selected ? '入选' : '不入选'}：${reason}${on === null ? '' : `（${on}）`}`,
  counted: (state: string, n: number) => `${state}${n}个`,
  line: (name: string, parts: string) => `推选 ${name}：${parts}`,
  groupLine: (group: string, names: string) => `${group}：${names}`,
  unit: (name: string, outcome: string) => `${name}（${outcome}）`,
  more: (n: number) => `另有${n}个，见网页`,
  list: (parts: readonly string[]) => parts.join('、'),
};

const en: typeof zh = {
  labels: {
    selections: 'Selections',
    rules: 'How it is selected',
    range: 'Among',
    places: 'Places',
    condition: 'Condition',
    deadline: 'Deadline',
    rank: 'Ranked by',
    ties: 'Ties',
    place: 'Rank',
    unit: 'Unit',
    outcome: 'Outcome',
    why: 'Why',
    opinion: 'Opinion',
    parts: 'Pages',
  },
  ties: { all: 'all selected', decided: (by) => `decided by ${by}` },
  states: {
    ranked: 'ranked',
    selected: 'selected',
    chosen: 'decided for',
    notChosen: 'decided against',
    tied: 'tied, to be decided',
    open: 'open',
    out: 'not selected',
    notEligible: 'condition not fulfilled',
  },
  eligible: 'fulfils the condition',
  heading: (name) => `Selection: ${name}`,
  howToRead:
    '“Selected” and “not selected” stand whatever else becomes known; where a rank or a condition may still change, the outcome is open. Units of equal rank across the cut stand in no order: the office decides, and its decision and reason stand in the opinions of their sheets.',
  part: (heading, number, of) => `${heading} (page ${number} of ${of})`,
  partOf: (number, first, last) => `Page ${number}: ${first} to ${last}`,
  continued: (group) => `${group} (continued)`,
  rank: (best, worst) => (best === worst ? `${best}` : `${best} to ${worst}`),
  noRank: '—',
  placesIn: (least, most) => (least === most ? `${least} places` : `${least} to ${most} places`),
  everywhere: 'All units',
  unknownGroup: 'Group not known',
  nobody: 'No units',
  opinion: (selected, reason, on) => `${selected ? 'for' : 'against'}: ${reason}${on === null ? '' : ` (${on})`}`,
  counted: (state, n) => `${n} ${state}`,
  line: (name, parts) => `Selection ${name}: ${parts}`,
  groupLine: (group, names) => `${group}: ${names}`,
  unit: (name, outcome) => `${name} (${outcome})`,
  more: (n) => `${n} more, on the page`,
  list: (parts) => parts.join(', '),
};

export type SelectionWords = typeof zh;

export function selectionWords(language: Language): SelectionWords {
  return language === 'zh' ? zh : en;
}
