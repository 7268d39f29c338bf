import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Check } from './draft.js';

/** An exception under which every violation falls: nobody is ever found in breach of the clause. */
export const exceptionSwallowsRule: Check = ({ outlooks }, report) => {
  for (const { clause, swallowing } of outlooks) {
    for (const { exception, always } of swallowing) {
      const name = exception.name === null ? '' : `（${exception.name}）`;
      report(F.exceptionSwallowsRule(exception.condition.at, { id: clause.id, name, why: always ? ALWAYS : WHEREVER_VIOLATED }));
    }
  }
};

const ALWAYS: Bilingual = { zh: '它总是成立，这一条款永远不适用', en: 'it always holds, so the clause never applies' };
const WHEREVER_VIOLATED: Bilingual = {
  zh: '凡是不符合要求的，都落在除外里，所以没有部门会不符合',
  en: 'it holds wherever the requirement is not met, so nobody can be in breach',
};
