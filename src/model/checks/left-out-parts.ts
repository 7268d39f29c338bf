import { tailoringFindings as F } from '../../diagnostics/catalogue/tailoring.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Clause } from '../model.js';
import type { ScoreLine } from '../scoring.js';
import { isOwn } from '../tailoring.js';
import { allClauses } from '../unchanged.js';
import type { Check } from './draft.js';

/** A 修改条款 lacks a part that the clause it stands in for has, and no 理由 says why: most likely it was not copied. */
export const leftOutParts: Check = ({ tree, base, clauses }, report) => {
  if (base === null) return;
  for (const clause of clauses) {
    const before = isOwn(tree, clause.at) ? allClauses(base).find(({ id }) => id === clause.id) : undefined;
    if (before === undefined || clause.reason !== null) continue;
    const gone = PARTS.filter(([, has]) => has(before) && !has(clause)).map(([word]) => word);
    if (gone.length === 0) continue;
    const parts = { zh: gone.map(({ zh }) => zh).join('”“'), en: gone.map(({ zh, en }) => `“${zh}” (${en})`).join(', ') };
    report(F.leftOutPart(clause.at, { id: clause.id, set: base.ruleSet.id, parts }));
  }
};

const PARTS: readonly (readonly [Bilingual, (clause: Clause) => boolean])[] = [
  [{ zh: '原文', en: 'quote' }, ({ quotes }) => quotes.length > 0],
  [{ zh: '适用', en: 'applies' }, ({ applicability }) => applicability !== null],
  [{ zh: '除外', en: 'except' }, ({ exceptions }) => exceptions.length > 0],
  [{ zh: '要求', en: 'require' }, ({ requirement }) => requirement !== null],
  [{ zh: '分值', en: 'points' }, ({ scoring }) => scoring !== null && scoring.points !== null],
  [{ zh: '扣分', en: 'deduct' }, has('deduct')],
  [{ zh: '得分', en: 'award' }, has('award')],
  [{ zh: '加分', en: 'bonus' }, has('bonus')],
  [{ zh: '减分', en: 'malus' }, has('malus')],
  [{ zh: '不扣分', en: 'waive deductions' }, ({ scoring }) => scoring !== null && scoring.waivers.length > 0],
  [{ zh: '一票否决', en: 'veto' }, ({ scoring }) => scoring !== null && scoring.vetoes.length > 0],
  [{ zh: '核查', en: 'verify' }, ({ verification }) => verification !== null],
  [{ zh: '整改', en: 'remedy' }, ({ remedy }) => remedy !== null],
  [{ zh: '施行', en: 'in force from' }, ({ inForceFrom }) => inForceFrom !== null],
  [{ zh: '废止', en: 'repealed' }, ({ repealedFrom }) => repealedFrom !== null],
  [{ zh: '说明', en: 'note' }, ({ note }) => note !== null],
];

function has(effect: ScoreLine['effect']): (clause: Clause) => boolean {
  return ({ scoring }) => scoring?.lines.some((line) => line.effect === effect) === true;
}
