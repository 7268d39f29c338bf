import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { OtherwiseNode } from '../../syntax/sentence-tree.js';
import { NOT_APPLICABLE, type Otherwise } from '../expression.js';
import { placeIn, type Scope, wordsIn } from './scope.js';

/** 名单为空视为100%, 除数为0时不适用: what stands for a value that does not exist. A figure is a percentage. */
export function otherwise(scope: Scope, node: OtherwiseNode): Otherwise {
  if (node.exact === null) return NOT_APPLICABLE;
  if (!node.percentage) {
    scope.report(
      F.barePercentage(placeIn(scope, node), {
        words: wordsIn(scope, node),
        readings: { zh: '100%或者0%', en: '100% or 0%' },
      }),
    );
  }
  return node.exact;
}
