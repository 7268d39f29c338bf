import type { Bilingual } from '../../diagnostics/define.js';
import type { Expectation, Graded } from '../model.js';
import { namesOf } from './outcome-names.js';
import type { Reading } from './reading.js';

/** Why a set cannot bear out an expectation, whatever the facts; null where it can. */
export function lacking(expectation: Expectation, reading: Reading): Bilingual | null {
  const { scores } = reading;
  if (expectation.kind === 'outcome') return namesOf(expectation.of, scores).length > 0 ? null : noNames(expectation.of.kind, reading);
  const clause = expectation.kind === 'verdict' ? expectation.clause : expectation.of.kind === 'clause' ? expectation.of.clause : null;
  const sheet = clause === null ? undefined : scores.sheets.find(({ clauses }) => clauses.includes(clause));
  if (sheet !== undefined && clause !== null) return inSheet(clause, sheet.name, sheet.list, reading);
  if (expectation.kind === 'verdict') return null;
  if (clause !== null) return scores.scored.includes(clause) ? null : withoutMarks(clause);
  return scores.scored.length + scores.sheets.length > 0 ? null : NO_POINTS;
}

function noNames(kind: Graded['kind'], { scores }: Reading): Bilingual {
  if (kind === 'conclusion')
    return {
      zh: '本标准集没有“结论”，它的结论就是等次，请写“等次是…”',
      en: 'the set has no 结论 (conclusion) of its own: write “grade …”',
    };
  if (kind === 'record') return { zh: '这个评分表没有“等次”', en: 'the score sheet has no 等次 (grades)' };
  const [first] = scores.sheets;
  const hint = first === undefined || first.grades.length === 0 ? '' : `，评分表“${first.name}”的等次要写明是哪一条记录的`;
  return { zh: `本标准集没有“等次”${hint}`, en: 'the set has no 等次 (grades) of its own' };
}

function inSheet(clause: string, sheet: string, key: string | null, { vocabulary }: Reading): Bilingual {
  const list = vocabulary.lists.find((one) => one.key === key);
  const record = { zh: `${list?.name ?? '名单'}第1${list?.measure ?? '条'}`, en: `${list?.alias ?? list?.name ?? 'list'} 1` };
  return {
    zh: `条款${clause}在评分表“${sheet}”里，每一条记录各有得分，请写“${record.zh}的${sheet}得分90分”`,
    en: `clause ${clause} stands in the score sheet “${sheet}” and is scored for each record: write “${record.en} ${sheet}得分 90”`,
  };
}

function withoutMarks(clause: string): Bilingual {
  return { zh: `条款${clause}没有“分值”`, en: `clause ${clause} has no 分值 (points)` };
}

const NO_POINTS: Bilingual = { zh: '本标准集没有条款写明“分值”', en: 'no clause of the set has 分值 (points)' };
