import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The name messages show for a path: with forward slashes, from the working folder where it lies inside it, else
 * absolute. The same on every system, so that output can be compared.
 */
export function shownPath(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const inside = relative(cwd, absolute);
  if (inside === '') return '.';
  const leaves = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return slashes(leaves ? absolute : inside);
}

/** Windows' backslashes as forward slashes; elsewhere a backslash is a letter like any other. */
export function slashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** Plain code order, the same on every machine whatever its language. */
export function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
