import { exact, whole } from '../../engine/number.js';
import { anyOf, negate, type Truth } from '../../engine/truth.js';
import type { LineForm } from '../../model/scoring.js';
import type { Bench } from '../bench.js';
import type { LineScore } from '../score.js';
import { NOTHING, span, times } from '../span.js';
import { afterWaiver, waivedAt } from '../waiver.js';
import { allApply, appliesOf, BLANK, type Found } from './found.js';

/** 以下各项每缺一项扣1分, 每满足一项得1分: items that are 不适用 are not counted. */
export function elements(form: Extract<LineForm, { kind: 'elements' }>, bench: Bench): Found {
  const { context } = bench;
  const answers = form.items.map((item) => context.decide(item, context));
  const counted = answers.map(({ truth }): Truth => (form.rule === 'met' || truth === 'notApplicable' ? truth : negate(truth)));
  const least = whole(counted.filter((truth) => truth === 'true').length);
  const most = whole(counted.filter((truth) => truth !== 'false' && truth !== 'notApplicable').length);
  const points = exact(form.points);
  const unreduced = span(least.mul(points), most.mul(points));
  return {
    ...BLANK,
    points: afterWaiver(unreduced, waivedAt(bench, null, context)),
    unreduced,
    holds: anyOf(counted),
    notApplicable: allApply(answers.map(appliesOf)),
    failed: counted.includes('error'),
    items: answers.map((answer, i): LineScore => {
      const holds = counted[i] ?? 'error';
      const own =
        holds === 'true'
          ? span(points, points)
          : holds === 'false' || holds === 'notApplicable'
            ? NOTHING
            : span(times(NOTHING, points).low, points);
      const line = {
        effect: form.rule === 'met' ? 'award' : 'deduct',
        form: { kind: 'fixed', condition: answer.condition, amount: { kind: 'points', points: form.points } },
        atMost: null,
        text: answer.condition.text,
        at: answer.condition.at,
      } as const;
      return {
        ...BLANK,
        line,
        points: own,
        unreduced: own,
        uncapped: own,
        holds,
        notApplicable: appliesOf(answer),
        failed: holds === 'error',
        answer,
      };
    }),
  };
}
