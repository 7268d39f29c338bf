import type { Context } from '../../engine/context.js';
import type { Source } from '../../facts/facts.js';
import type { ShownSource } from '../verdicts.js';

/**
 * 依据 for whom it is meant. The public reads that there is one, by which declared method it was checked and when: what stands in 依据, and
 * the names of attachments, are anybody's words. 核实人 and attachments are for the office itself.
 */
export function shownSource(source: Source | null, { audience, lookup }: Context): ShownSource | null {
  if (source === null) return null;
  const { evidence, method, verifiedOn, verifiedBy, attachments } = source;
  if (audience === 'working') return { evidence, method, verifiedOn };
  const files = (attachments ?? []).map(({ path }) => path);
  if (audience === 'internal') return { evidence, method, verifiedOn, verifiedBy, attachments: files };
  const exists = evidence !== null || files.length > 0;
  return { evidence: null, method: declared(method, lookup.model.ruleSet.methods), verifiedOn, withheld: exists };
}

/** A method in somebody's own words may say who used it. */
function declared(method: string | null, methods: readonly string[]): string | null {
  return method?.split('、').every((one) => methods.includes(one)) === true ? method : null;
}
