import { nameForm } from '../../names.js';

/**
 * Whether words name an office or a role rather than a person: 由 is published, and who it was is not. In: the words, and the names that stand beside
 * them. A short Chinese word without a sign of an office in it is taken for a name.
 */
export function isOffice(words: string, persons: readonly string[]): boolean {
  const folded = nameForm(words);
  if (folded === '' || persons.some((name) => name !== '' && folded.includes(nameForm(name)))) return false;
  return !/^\p{Script=Han}{1,4}$/u.test(folded) || SIGNS.test(folded);
}

/** What the names of offices, bodies and posts end in or hold. */
const SIGNS = /[科室处局办组委会院部厅署所队站府股庭]|机关|机构|单位|中心|政府|负责人|主任|专员/;
