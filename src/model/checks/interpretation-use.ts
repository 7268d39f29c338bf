import { clauseFindings } from '../../diagnostics/catalogue/clause.js';
import { readingFindings } from '../../diagnostics/catalogue/reading.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { rewrite } from '../../diagnostics/rewrite.js';
import { foldedOf } from '../../syntax/phrase.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import type { DeclaredInterpretation } from '../interpretations.js';
import type { Check } from './draft.js';

/** An interpretation nobody uses; a 用于 that names no clause. */
export const interpretationUse: Check = ({ tree, base, interpretations, clauses, usedElsewhere }, report) => {
  const ids = tree.clauses.map((c) => foldedOf(c.id));
  const broken = clauses.length < tree.clauses.length;
  for (const interpretation of interpretations) {
    for (const { id, at } of interpretation.declaredFor) {
      if (!ids.includes(id)) report(readingFindings.unknownClause(at, { id, hint: didYouMean(nearest(id, ids)) }));
    }
    const used = clauses.some((c) => c.interpretations.includes(interpretation.name)) || usedElsewhere.has(interpretation.name);
    // Where a clause could not be read it may be the one that uses it.
    if (!used && !broken && interpretation.declaredFor.length === 0)
      report(unused(interpretation, base?.interpretations.map(({ name }) => name) ?? []));
  }
};

/** In a set laid over another it may be meant to stand in for one of that set, and be mistyped. In: the names there. */
function unused({ name, at }: DeclaredInterpretation, below: readonly string[]): Diagnostic {
  const near = nearest(name, below);
  return clauseFindings.unusedInterpretation(at, { name, hint: didYouMean(near) }, { edits: near.map((one) => rewrite(at, one)) });
}
