import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Node } from '../../syntax/sentence-tree.js';
import { placeIn, type Scope, wordsIn } from './scope.js';

const FINDINGS = { share: F.noShare, field: F.noField, quotient: F.noQuotient } as const;

/** Words that say something only of a share, of a field or of a quotient, behind something else: they would have no effect. */
export function reportMisfit(scope: Scope, node: Extract<Node, { kind: 'misfit' }>): null {
  const words = wordsIn(scope, node.words).replace(/^[，,（(]\s*|\s*[）),，]$/g, '');
  scope.report(FINDINGS[node.needs](placeIn(scope, node.words), { words, about: wordsIn(scope, node.item) }));
  return null;
}
