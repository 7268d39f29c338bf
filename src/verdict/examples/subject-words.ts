import type { Context } from '../../engine/context.js';
import type { OutcomeExpectation, PointsExpectation } from '../../model/model.js';
import { containerNames, containerNamesInEnglish, GAINED } from '../../model/scoring/names.js';
import { listName, measureOf } from '../explain/names.js';
import { fill, say } from '../explain/phrases.js';
import type { Words } from '../verdicts.js';

/** Of what an 示例 expects a score, as it is written there. */
export function subjectWords({ kind, of }: Pick<PointsExpectation | OutcomeExpectation, 'kind' | 'of'>, context: Context): Words {
  switch (of.kind) {
    case 'clause':
      return say(`条款${of.clause}`, `clause ${of.clause}`);
    case 'total':
      return say('总分', 'total');
    case 'grade':
      return say('等次', 'grade');
    case 'conclusion':
      return say('结论', 'conclusion');
    case 'candidacy':
      return say(`推选${of.selection}`, `selection ${of.selection}`);
    case 'container':
      return say(containerNames(of.title).score, containerNamesInEnglish(of.title).score);
    case 'record':
      return fill('{list}第{place}{measure}的{gained}', '{list} {place} {gained}', {
        list: listName(of.list, context),
        place: of.place,
        measure: measureOf(of.list, context),
        gained: `${of.sheet}${kind === 'points' ? GAINED.score : GAINED.grade}`,
      });
  }
}
