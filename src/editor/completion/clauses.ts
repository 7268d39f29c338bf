import { foldedOf, wordsOf } from '../../syntax/phrase.js';
import type { Cursor } from '../cursor.js';
import type { Workspace } from '../workspace.js';
import type { Offer } from './completion.js';

/** The clauses of the set by number and title, those of the file at hand first. One that `listed` names already is left out. */
export function clauseOffers({ tree }: Workspace, { source, written }: Cursor, listed: string): readonly Offer[] {
  const named = new Set(listed.match(/\d+(?:\.\d+)*/g) ?? []);
  const own = tree.clauses.filter(({ id }) => id.source === source);
  return [...own, ...tree.clauses.filter((clause) => !own.includes(clause))].flatMap(({ id, title }) => {
    const number = foldedOf(id);
    if (named.has(number)) return [];
    const words = wordsOf(title).replace(/\s+/g, ' ');
    const label = written === 'en' ? `clause ${number}` : `条款${number}`;
    const also = [`条款${number}`, `条款 ${number}`, `clause ${number}`, number];
    return [{ kind: 'clause', label, detail: { zh: words, en: words }, also } as const];
  });
}
