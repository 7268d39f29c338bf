import canonicalize from 'canonicalize';

/**
 * In: any JSON. Out: its one text as RFC 8785 has it, without spaces and with sorted keys: the same values are the same bytes on
 * every machine. A half character (a JSON sheet can hold one as an escape) has no bytes and becomes U+FFFD.
 */
export function canonical(value: unknown): string {
  return canonicalize(hasHalf(value) ? whole(value) : value) ?? 'null';
}

/** Rarely, so that the whole is copied only then. */
function hasHalf(value: unknown): boolean {
  if (typeof value === 'string') return HALF.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, one]) => HALF.test(key) || hasHalf(one));
}

function whole(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(EVERY_HALF, '\ufffd');
  if (Array.isArray(value)) return value.map(whole);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key.replace(EVERY_HALF, '\ufffd'), whole(one)]));
}

const HALF = /\p{Surrogate}/u;
const EVERY_HALF = /\p{Surrogate}/gu;
