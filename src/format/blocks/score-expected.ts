import { ELIGIBLE } from '../../model/examples/outcome-names.js';
import type { Subject } from '../../model/examples/subject.js';
import type { ExpectedPoints, OutcomeExpectation } from '../../model/model.js';
import { containerNames, containerNamesInEnglish, gainedNames } from '../../syntax/scoring/score-names.js';
import type { Exact } from '../../text/place.js';
import type { Printing } from './printing.js';

/** 总分, 等次, 抽查案卷第1卷的案卷评查得分: of what an 示例 expects a score; in English with the blank behind it. */
export function subjectText(p: Printing, { kind, of }: Pick<Subject, 'kind' | 'of'>): string {
  const zh = p.spelling === 'zh';
  switch (of.kind) {
    case 'clause':
      return zh ? `条款${of.clause}` : `clause ${of.clause} `;
    case 'container':
      return zh ? containerNames(of.title).score : `${containerNamesInEnglish(of.title).score} `;
    case 'record': {
      const { measure = '' } = p.reading.vocabulary.lists.find(({ key }) => key === of.list) ?? {};
      const list = p.names.wordFor({ kind: 'list', key: of.list }, p.spelling);
      const { alias = null } = p.reading.scores.sheets.find(({ name }) => name === of.sheet) ?? {};
      const gained = gainedNames({ name: of.sheet, alias })[kind === 'points' ? 'score' : 'grade'];
      return zh ? `${list}第${of.place}${measure}的${gained.zh}` : `${list} ${of.place} ${gained.en ?? gained.zh} `;
    }
    case 'candidacy': {
      const alias = p.reading.scores.selections.find(({ name }) => name === of.selection)?.alias;
      return zh ? `推选${of.selection}` : `selection ${alias ?? of.selection} `;
    }
    default:
      return zh ? WORDS[of.kind] : `${of.kind} `;
  }
}

const WORDS = { total: '总分', grade: '等次', conclusion: '结论' } as const;

/** 82.5分, 7.8分到9分, 约66.67分; behind a clause 得2分, `scores 2`. */
export function pointsText({ spelling }: Printing, points: ExpectedPoints, verb: boolean): string {
  const zh = spelling === 'zh';
  if (points.kind === 'notApplicable') return zh ? '不适用' : 'not applicable';
  const figure = (exact: Exact) => (zh ? `${exact}分` : exact);
  const ends = points.low === points.high ? [points.low] : [points.low, points.high];
  const text = ends.map(figure).join(zh ? '到' : ' to ');
  const about = points.about ? (zh ? '约' : 'about ') : '';
  return `${verb ? (zh ? '得' : 'scores ') : ''}${about}${text}`;
}

/** 符合条件, `eligible`. */
function eligibleText(name: string, spelling: Printing['spelling']): string {
  return Object.values(ELIGIBLE).find(({ zh }) => zh === name)?.[spelling] ?? name;
}

/** 是良好, 是优秀或者合格, 未定, 没有. `behind`: it stands behind its subject, and in no cell of its own. */
export function namesText({ spelling }: Printing, { of, names }: Pick<OutcomeExpectation, 'of' | 'names'>, behind: boolean): string {
  const zh = spelling === 'zh';
  if (names === null) return zh ? '未定' : 'undecided';
  if (names.length === 0) return zh ? '没有' : 'none';
  if (of.kind === 'candidacy') return names.map((name) => eligibleText(name, spelling)).join(zh ? '或者' : ' or ');
  return `${behind && zh ? '是' : ''}${names.join(zh ? '或者' : ' or ')}`;
}
