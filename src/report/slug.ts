/**
 * File names for pages, from names that come from outside. Pure, and the same on every system.
 *
 * INVARIANT: a slug has letters, digits, `-` and (for clause numbers) inner dots only; it is no name that
 * Windows reserves, has at most 60 characters, and no two of one call are equal, letter case aside.
 */
export function slugs(names: readonly string[], fallback: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const found = new Map<string, string>();
  // In the order of the names themselves, so that the order of files makes no difference.
  for (const name of [...new Set(names)].sort()) {
    const slug = free(safe(name, fallback), taken);
    taken.add(caseless(slug));
    found.set(name, slug);
  }
  return found;
}

const LONGEST = 60;
/** Windows keeps these for devices, whatever ending follows. */
const RESERVED = /^(con|prn|aux|nul|conin|conout|clock|com[0-9]|lpt[0-9])$/i;

function safe(name: string, fallback: string): string {
  // Compatibility forms first: what looks alike on another system (Ａ, ㎏, ¹) becomes one letter.
  const plain = name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/\.(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\./gu, '-');
  const short = [...plain.replace(/-+/g, '-')]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '');
  if (short === '') return fallback;
  const [stem = ''] = short.split('.');
  return RESERVED.test(stem) ? `${fallback}-${short}` : short;
}

function free(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(caseless(slug))) return slug;
  let n = 2;
  while (taken.has(caseless(`${slug}-${n}`))) n += 1;
  return `${slug}-${n}`;
}

/** One form for all names that some file system takes for the same. */
function caseless(slug: string): string {
  return slug.toUpperCase().toLowerCase().normalize('NFD');
}
