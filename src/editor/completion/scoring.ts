import type { List } from '../../model/vocabulary.js';
import { VERB } from '../../syntax/scoring/amount.js';
import type { EffectWord } from '../../syntax/scoring-tree.js';
import type { Cursor } from '../cursor.js';
import type { Workspace } from '../workspace.js';
import { typedOn } from './completion.js';
import type { Inside, PlaceOf } from './inside.js';
import { type Form, headOf, itemStart, offersOf, tails } from './score-rooms.js';
import { inSentence } from './sentence/clause.js';
import { countedList, recordsAt } from './sheet-records.js';

/**
 * 扣分, 得分, 加分, 减分: the forms of such a line where it begins, in a condition what 要求 would offer, behind 的， the amounts. Which room of
 * the line the cursor is in, is read off its words as the reader does (docs/decisions/0027).
 */
export function inScoreLine(effect: EffectWord): PlaceOf {
  return (workspace, cursor, start) => {
    const head = headOf(cursor, start);
    // Marks below another head are those of a condition: 以下至少一项满足.
    const item = LISTS.test(head) ? itemStart(cursor, start) : start;
    const records = recordsAt(workspace, cursor, start);
    if (ELEMENTS.test(head) && item > start) return inSentence(workspace, cursor, item, 'sentence', records);
    return cursor.written === 'en' ? inEnglish(workspace, cursor, item, records) : inChinese(workspace, cursor, item, { effect, records });
  };
}

const ELEMENTS = /每(?:缺|满足)[一1]\s*项|\b(?:missing|met) of\b/;
const LISTS = new RegExp(`${ELEMENTS.source}|合计(?:至多|最多)|最重的一项|最高的一档|\\b(?:in all|heaviest|highest) of\\b`);

/** 不扣分: in the record where the line above deducts for each record. */
export const inWaiver: PlaceOf = (workspace, cursor, start) => {
  const lines = (cursor.block?.blocks ?? []).filter(({ start: at }) => at < start);
  const text = lines.map(({ body, end }) => cursor.source.folded.slice(body, end)).join('\n');
  const list = countedList(workspace, text);
  const records = list === null ? recordsAt(workspace, cursor, start) : [list, ...recordsAt(workspace, cursor, start)];
  const from = start + (/^if\s+/.exec(cursor.source.folded.slice(start, cursor.at))?.[0].length ?? 0);
  return inSentence(workspace, cursor, from, 'sentence', records);
};

interface Around {
  readonly effect: EffectWord;
  readonly records: readonly List[];
}

function inChinese(workspace: Workspace, cursor: Cursor, item: number, { effect, records }: Around): Inside {
  const { folded } = cursor.source;
  const written = folded.slice(item, cursor.at);
  const verb = VERB[effect];
  const counted = withCounted(workspace, cursor, item, records);
  const last = written.lastIndexOf(',') + 1;
  if (new RegExp(`${verb}[^,]*分\\s*,[^,]*$`).test(written)) return tails(cursor, item + last, behindAmount(verb));
  const byField = /的\s*,\s*按\s*(?=[^,]*$)/.exec(written);
  if (byField !== null) return inSentence(workspace, cursor, item + byField.index + byField[0].length, 'definition', counted);
  if (/的\s*,[^,]*$/.test(written)) return tails(cursor, item + last, amounts(verb));
  const each = /每有\s*[\d.一二三四五六七八九十两]+/.exec(written);
  if (each !== null) return inSentence(workspace, cursor, item + each.index + each[0].length, 'counted', records);
  const computed = /^按\s*/.exec(written);
  if (computed !== null) return inSentence(workspace, cursor, item + computed[0].length, 'definition', records);
  const eachOf = /^每/.test(written) ? inSentence(workspace, cursor, item + 1, 'counted', records).completions : [];
  const sentence = inSentence(workspace, cursor, item, 'sentence', records);
  const closes = sentence.unfinished
    ? []
    : tails(cursor, cursor.at, [['的，', '条件到此为止，后面写分数', 'closes the condition']]).completions;
  const forms = typedOn(cursor, item, offersOf(formsInChinese(verb)));
  return { completions: [...closes, ...sentence.completions, ...eachOf, ...forms], unfinished: true };
}

/** The records at hand for an amount: also those that the line counts. */
function withCounted(workspace: Workspace, { source }: Cursor, item: number, records: readonly List[]): readonly List[] {
  const list = countedList(workspace, source.folded.slice(item).split('\n')[0] ?? '');
  return list === null ? records : [list, ...records];
}

function inEnglish(workspace: Workspace, cursor: Cursor, item: number, records: readonly List[]): Inside {
  const written = cursor.source.folded.slice(item, cursor.at);
  for (const [opens, entry] of ROOMS) {
    const room = opens.exec(written);
    if (room === null) continue;
    const inside = /^by/.test(room[0]) ? withCounted(workspace, cursor, item, records) : records;
    return inSentence(workspace, cursor, item + room[0].length, entry, inside);
  }
  return { completions: typedOn(cursor, item, offersOf(FORMS_IN_ENGLISH)), unfinished: true };
}

const ROOMS: readonly (readonly [RegExp, 'sentence' | 'definition' | 'counted'])[] = [
  // First, for a value may say what holds if its list is empty.
  [/^computed\s+/, 'definition'],
  [/^.*? if\s+/, 'sentence'],
  [/^.*? by which\s+/, 'sentence'],
  [/^.*? for each [\d.]+(?:\s*\p{Script=Han}+)? of\s+/u, 'definition'],
  [/^.*? for each [\d.]+\s+(?!of\b|percentage|working|day)/, 'counted'],
  [/^for each\s+(?![\s\S]*only the)/, 'counted'],
  [/^by\s+/, 'definition'],
];

function formsInChinese(verb: string): readonly Form[] {
  return [
    ['每有1', '按件数', 'for each record'],
    [`以下各项每缺一项${verb}1分`, '逐项', 'for each element that is missing'],
    [`以下各项合计至多${verb}1分`, '几行合起来封顶', 'several lines with one cap'],
    [`以下情形只${verb}最重的一项`, '只算最重的', 'only the heaviest'],
    ['只取最高的一档', '分档', 'only the highest step'],
    ['按', '按式子计算：按……计算', 'computed'],
  ];
}

function amounts(verb: string): readonly Form[] {
  return [
    [`${verb}1分`, '几分', 'so many points'],
    ...(verb === '扣' ? [['不得分', '得0分', 'no points at all'] as const] : []),
    ['每低', '离目标每低多少', 'for each step below'],
    ['每少', '离目标每少多少', 'for each step fewer'],
    ['每高', '离目标每高多少', 'for each step above'],
    ['每多', '离目标每多多少', 'for each step more'],
    ['每晚', '每晚多少日', 'for each day late'],
    [`${verb}0分到1分，由考核人评定`, '由人评定', 'a person judges'],
  ];
}

function behindAmount(verb: string): readonly Form[] {
  return [
    [`至多${verb}`, '最多几分', 'the most'],
    ['不足', '零头怎样算', 'what becomes of part steps'],
  ];
}

const FORMS_IN_ENGLISH: readonly Form[] = [
  ['1 if ', '几分', 'so many points'],
  ['all if ', '不得分', 'no points at all'],
  ['1 for each 1 ', '按件数、差距', 'by count or distance'],
  ['1 for each missing of:', '逐项', 'for each element that is missing'],
  ['at most 1 in all of:', '几行合起来封顶', 'several lines with one cap'],
  ['only the heaviest of:', '只算最重的', 'only the heaviest'],
  ['only the highest of:', '分档', 'only the highest step'],
  ['computed ', '按式子计算', 'computed'],
];
