import { oneLetterOff } from '../../text/nearest.js';
import { keyForm } from '../names.js';
import type { Expected } from './expected.js';

/** Who of an 应报名单 did not report, and who reported without standing on it. */
export interface ComparedExpected {
  readonly absent: readonly Expected[];
  /** `near`: the absent ones whose name is one letter off, likely the same body. */
  readonly unlisted: readonly { readonly name: string; readonly near: readonly string[] }[];
}

/**
 * In: who should report; the names of the departments that did, readable or not. Names are one where they differ in width or white space only.
 * Out: each in the order handed in.
 */
export function compareExpected(expected: readonly Expected[], reported: readonly string[]): ComparedExpected {
  const [listed, there] = [expected.map(({ name }) => name), reported].map((names) => new Set(names.map(keyForm)));
  const absent = expected.filter(({ name }) => !there?.has(keyForm(name)));
  const unlisted = reported.filter((name) => !listed?.has(keyForm(name)));
  return {
    absent,
    unlisted: unlisted.map((name) => ({
      name,
      near: absent.map((one) => one.name).filter((one) => oneLetterOff(one, name)),
    })),
  };
}
