import type { Context } from '../../engine/context.js';
import type { ClauseScore, LineScore, Override } from '../../score/score.js';
import { isSettled } from '../../score/span.js';
import { openReason } from '../explain/free-text.js';
import { clauses, fill, NOTHING, oneLine, say } from '../explain/phrases.js';
import type { Words } from '../verdicts.js';
import { lineCauses, vetoCauses } from './causes.js';
import { exactly, figure, kept, pointsWords } from './spans.js';

/** Why a clause that is judged by its points has them: the figure first, then each line that took or gave some, or is open. */
export function pointsReason(score: ClauseScore, context: Context): Words {
  const told = linesTold(score, context);
  const because = told.length === 0 ? NOTHING : fill('：{told}', ': {told}', { told: clauses(told.slice(0, MOST)) });
  const more = told.length > MOST ? fill('；另有{n}项', '; {n} more', { n: told.length - MOST }) : NOTHING;
  return fill('{head}{because}{more}', '{head}{because}{more}', { head: headOf(score), because, more });
}

/** More lines than this are counted. */
const MOST = 4;

function headOf({ marks, points, bonus, malus }: ClauseScore): Words {
  if (marks === null) {
    const gained = bonus.high?.equals(0) === true ? null : fill('加{points}', '{points} of bonus', { points: pointsWords(kept(bonus)) });
    const lost = malus.high?.equals(0) === true ? null : fill('减{points}', '{points} of malus', { points: pointsWords(kept(malus)) });
    const both = [gained, lost].filter((one) => one !== null);
    return both.length === 0 ? say('不加分也不减分', 'no bonus and no malus') : clauses(both);
  }
  const of = pointsWords({ low: exactly(marks), high: exactly(marks) });
  if (isSettled(points) && points.low?.equals(marks) === true) return fill('得满分{of}', 'full marks, {of}', { of });
  return fill('得{points}（分值{of}）', '{points} of {of}', { points: pointsWords(kept(points)), of });
}

function linesTold(score: ClauseScore, context: Context): readonly Words[] {
  const vetoed = score.vetoes
    .filter(({ truth }) => truth !== 'false')
    .map(({ truth, answers }) =>
      fill(
        truth === 'true' ? '一票否决：{causes}' : '可能一票否决：{causes}',
        truth === 'true' ? 'vetoed: {causes}' : 'perhaps vetoed: {causes}',
        {
          causes: clauses(vetoCauses(answers, context)),
        },
      ),
    );
  if (score.overridden !== null) return [overriddenTold(score.overridden, score, context), ...vetoed];
  return [...vetoed, ...score.lines.flatMap((line) => lineTold(line, context))];
}

/** The lines are told no more: what they come to no longer counts. */
function overriddenTold({ by, points, reason }: Override, { computed }: ClauseScore, context: Context): Words {
  return fill('{by}改判为{points}（算得{computed}）：{reason}', 'put at {points} by {by} (computed: {computed}): {reason}', {
    by,
    points: figure(points),
    computed: pointsWords(kept(computed)),
    reason: openReason(reason, context),
  });
}

function lineTold(line: LineScore, context: Context): readonly Words[] {
  const { high } = line.points;
  if (high?.equals(0) === true && line.forfeits === 'false') return [];
  const causes = lineCauses(line, context);
  const what = causes.length === 0 ? say(oneLine(line.line.text), oneLine(line.line.text)) : clauses(causes.slice(0, 2));
  return [fill('{what}，{points}', '{what}: {points}', { what, points: effectWords(line) })];
}

function effectWords({ line: { effect }, points, forfeits }: LineScore): Words {
  if (forfeits === 'true') return say('不得分', 'no points');
  const [zh, en] = EFFECTS[effect];
  return fill(`${zh}{points}`, `${en} {points}`, { points: pointsWords(kept(points)) });
}

const EFFECTS = { deduct: ['扣', 'less'], award: ['得', 'plus'], bonus: ['加', 'bonus'], malus: ['减', 'malus'] } as const;
