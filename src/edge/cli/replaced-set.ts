import { commandFindings, type Diagnostic, dayWords, type Model, type Run } from '../../index.js';
import type { FoundSet } from '../node/rule-sets.js';

/**
 * That sheets are judged by a set on a day on which another had taken its place: --on chooses among the sets of a chain, a sheet's own
 * 评估日 does not. In: the set, what replaces it, the run. Out: none or one.
 */
export function replacedSetFindings({ ruleSet }: Model, by: FoundSet['replacedBy'], { departments }: Run): readonly Diagnostic[] {
  const late = departments.filter(({ evaluatedOn }) => by !== null && evaluatedOn >= by.from).map(({ name }) => name);
  if (by === null || late.length === 0) return [];
  const named = late.slice(0, MOST);
  const slots = {
    departments: {
      zh: `${named.join('、')}${late.length > MOST ? `等${late.length}个部门` : ''}`,
      en: `${named.join(', ')}${late.length > MOST ? ` and ${late.length - MOST} more` : ''}`,
    },
    set: ruleSet.id,
    by: by.id,
    from: dayWords(by.from),
  };
  return [commandFindings.replacedSet(null, slots)];
}

const MOST = 3;
