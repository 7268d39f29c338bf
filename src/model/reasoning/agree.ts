import { squeeze } from '../../text/width.js';
import type { Claim } from './claim.js';
import { type Agreement, ordered } from './order.js';

/**
 * Whether one set of facts can bear out all the claims, the records of lists aside. In: the claims. Out: null where two
 * of them contradict each other, else what they leave of the counts.
 */
export function agree(claims: readonly Claim[]): Agreement | null {
  const kinds = new Set(claims.map((one) => one.kind));
  if (kinds.has('none') && !presenceAgrees(claims)) return null;
  if (kinds.has('among') && !optionsAgree(claims)) return null;
  if (kinds.has('text') && !textsAgree(claims)) return null;
  if (kinds.has('fact') && !factsAgree(claims)) return null;
  return kinds.has('atMost') ? ordered(claims.filter((one) => one.kind === 'atMost')) : NO_COUNTS;
}

const NO_COUNTS: Agreement = { counts: [] };

function presenceAgrees(claims: readonly Claim[]): boolean {
  const none = new Set(claims.flatMap((one) => (one.kind === 'none' ? [one.key] : [])));
  return !claims.some((one) => one.kind === 'present' && none.has(one.key));
}

function optionsAgree(claims: readonly Claim[]): boolean {
  const left = new Map<string, readonly string[]>();
  for (const one of claims) {
    if (one.kind !== 'among') continue;
    const before = left.get(one.key) ?? one.values;
    const both = before.filter((value) => one.values.includes(value));
    if (both.length === 0) return false;
    left.set(one.key, both);
  }
  return true;
}

function textsAgree(claims: readonly Claim[]): boolean {
  const texts = claims.filter((one) => one.kind === 'text');
  return !texts.some((one) => one.equal && texts.some((other) => other.key === one.key && same(one.text, other.text) !== other.equal));
}

/** Width and white space make no difference (language.md §1.5). */
function same(a: string, b: string): boolean {
  return squeeze(a) === squeeze(b);
}

function factsAgree(claims: readonly Claim[]): boolean {
  const known = new Map<string, boolean>();
  for (const one of claims) {
    if (one.kind !== 'fact') continue;
    if ((known.get(one.key) ?? one.holds) !== one.holds) return false;
    known.set(one.key, one.holds);
  }
  return true;
}
