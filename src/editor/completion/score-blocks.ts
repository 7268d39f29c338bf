import type { Cursor } from '../cursor.js';
import type { Workspace } from '../workspace.js';
import type { Inside, PlaceOf } from './inside.js';
import { type Form, headOf, itemStart, spacesAt, tails } from './score-rooms.js';
import { inSentence } from './sentence/clause.js';
import { recordsAt } from './sheet-records.js';

/** A condition that may speak of final scores: 条件, 截止, and what stands before the effects of 一票否决 and 限制. */
export const inOutcome: PlaceOf = (workspace, cursor, start) => {
  const written = cursor.source.folded.slice(start, cursor.at);
  const item = ANY.test(headOf(cursor, start)) ? itemStart(cursor, start) : start;
  if (item === start && /的\s*,[^,]*$/.test(written))
    return tails(cursor, start + written.lastIndexOf(',') + 1, EFFECTS[cursor.part?.word === 'limit' ? 'limit' : 'veto']);
  const english = /^(?:.*? )?if\s+/.exec(written)?.[0].length ?? 0;
  return inFinal(workspace, cursor, Math.max(item, start + english), 'sentence');
};

const ANY = /情形之一|\bif any of\b/;

/** 排序: a value behind each ；. */
export const inRank: PlaceOf = (workspace, cursor, start) => {
  const begins = start + cursor.source.folded.slice(start, cursor.at).lastIndexOf(';') + 1;
  return inFinal(workspace, cursor, begins + spacesAt(cursor, begins), 'definition');
};

/** 等次 类别是县局的: beside the keyword a class of units; the bands below are figures and names. */
export const inGrades: PlaceOf = (workspace, cursor, start) => {
  if (/[\r\n]/.test(cursor.source.folded.slice(cursor.block?.body ?? start, cursor.at))) return NOTHING_HERE;
  const english = /^where\s+/.exec(cursor.source.folded.slice(start, cursor.at))?.[0].length ?? 0;
  return inFinal(workspace, cursor, start + english, 'sentence');
};

/** 结论: behind the name of an outcome its condition. */
export const inConclusion: PlaceOf = (workspace, cursor, start) => {
  const { folded } = cursor.source;
  const lines = [
    ...folded
      .slice(start, cursor.at)
      .matchAll(/(?:^|\n)[^\S\n]*(?!(?:且|或者|and|or)(?=\s|\p{Script=Han}))(?!\(|[①-⑳])(?<name>\S+)\s+(?:if\s+)?/gu),
  ];
  const last = lines.at(-1);
  if (last === undefined || /^(?:否则|otherwise)$/.test(last.groups?.name ?? '')) return NOTHING_HERE;
  return inFinal(workspace, cursor, start + last.index + last[0].length, 'sentence');
};

/** 不重复扣分 同一件投诉：条款2.1、2.3. */
export const inNoDouble: PlaceOf = (workspace, cursor, start) => {
  const written = cursor.source.folded.slice(start, cursor.at);
  const listed = /(?::\s*条款|\bin clauses?\b)/.exec(written);
  if (listed !== null) return NOTHING_HERE;
  const opens = /^(?:同一|the same\s+)/.exec(written);
  return opens === null ? NOTHING_HERE : inSentence(workspace, cursor, start + opens[0].length, 'counted');
};

/** 评分表 案卷评查 对每卷抽查案卷: behind 对每 the list. */
export const inScoreSheetHead: PlaceOf = (workspace, cursor, start) => {
  const opens = /^[^\n]*?(?:对每|\bfor each\s+)/.exec(cursor.source.folded.slice(start, cursor.at));
  return opens === null ? NOTHING_HERE : inSentence(workspace, cursor, start + opens[0].length, 'counted');
};

const NOTHING_HERE: Inside = { completions: [], unfinished: false };

function inFinal(workspace: Workspace, cursor: Cursor, from: number, entry: 'sentence' | 'definition'): Inside {
  const final: Workspace = { ...workspace, reader: workspace.outcomes.reader, meaning: workspace.outcomes.meaning };
  return inSentence(final, cursor, from, entry, recordsAt(workspace, cursor, from));
}

const EFFECTS: Readonly<Record<'veto' | 'limit', readonly Form[]>> = {
  veto: [
    ['总分计0分', '总分为零', 'the total is 0'],
    ['本条计0分', '本条为零', 'the clause is 0'],
    ['本部分计0分', '本部分为零', 'the section is 0'],
    ['本标准计0分', '本标准为零', 'the standard is 0'],
    ['结论为', '结论，分数不变', 'the conclusion; points stay'],
    ['等次为', '等次，分数不变', 'the grade; points stay'],
  ],
  limit: [['不得高于', '等次的上限', 'the best grade']],
};
