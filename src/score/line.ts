import { exact } from '../engine/number.js';
import type { ScoreLine } from '../model/scoring.js';
import type { Bench } from './bench.js';
import { heaviest, highest } from './lines/choice.js';
import { computed } from './lines/computed.js';
import { distance } from './lines/distance.js';
import { each } from './lines/each.js';
import { eachOf } from './lines/each-of.js';
import { elements } from './lines/elements.js';
import { fixed } from './lines/fixed.js';
import type { Found } from './lines/found.js';
import { group } from './lines/group.js';
import { heaviestEach } from './lines/heaviest-each.js';
import type { LineScore } from './score.js';
import { atMost } from './span.js';

/**
 * What a 扣分, 得分, 加分 or 减分 line takes or gives (semantics.md §8.3): never below 0, as a span over everything still possible.
 * In: the line and its bench. A line whose condition or value is 不适用 does nothing.
 */
export function lineScore(line: ScoreLine, bench: Bench): LineScore {
  const found = formScore(line, bench);
  const points = line.atMost === null ? found.points : atMost(found.points, exact(line.atMost));
  return { ...found, points, uncapped: found.uncapped ?? found.points, line };
}

function formScore(line: ScoreLine, bench: Bench): Found {
  const { form } = line;
  const asked = line.effect === 'deduct' ? bench : { ...bench, waivers: null, once: null };
  switch (form.kind) {
    case 'fixed':
      return fixed(form, asked);
    case 'each':
      return each(form, asked);
    case 'eachOf':
      return eachOf(form, asked);
    case 'distance':
      return distance(form, asked);
    case 'elements':
      return elements(form, asked);
    case 'group':
      return group(form, asked, lineScore);
    case 'heaviest':
      return heaviest(form, asked, lineScore);
    case 'highest':
      return highest(form, asked, lineScore);
    case 'heaviestEach':
      return heaviestEach(form, asked, lineScore);
    case 'computed':
      return computed(form, asked);
  }
}
