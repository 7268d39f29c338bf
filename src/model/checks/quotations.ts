import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Edit } from '../../diagnostics/diagnostic.js';
import { rewrite, safely } from '../../diagnostics/rewrite.js';
import type { BuiltClause } from '../clauses.js';
import { noticesOf, type SetNotice } from '../layers.js';
import { type NearestWording, nearestWording } from '../nearest-wording.js';
import { findAllWords, findWords, type NoticeIndex } from '../notice.js';
import { isOwn } from '../tailoring.js';
import type { Check } from './draft.js';

/**
 * Every 原文 stands in the notice, letter by letter; a clause's pieces in the notice's order (language.md §2). Where the
 * notice nearly has the words, because it was changed or they were typed, it is said what differs.
 */
export const quotations: Check = ({ tree, ruleSet, base, clauses }, report) => {
  const [notice, ...below] = noticesOf(ruleSet, base);
  if (notice === undefined) return;
  const { index, file } = notice;
  let searched = 0;
  for (const clause of clauses) {
    clause.quotes.forEach(({ text: words, offset }, i) => {
      if (offset !== null || !isOwn(tree, clause.at)) return;
      const elsewhere = [notice, ...below].some((one) => findWords(one.index, words) !== null);
      const near = elsewhere || searched >= MOST_SEARCHES ? null : nearestIn([notice, ...below], words);
      searched += elsewhere ? 0 : 1;
      const hint = elsewhere ? OUT_OF_ORDER : near === null ? whereItStops(index, words) : whatDiffers(near);
      const edits = near === null ? [] : editsTo(near, clause.quotePlaces[i]);
      report(F.quotationNotFound(clause.quotePlaces[i]?.at ?? clause.at, { words, file, hint }, { edits }));
    });
  }
};

/** A clause quotes its set's own notice, else those of the sets below. */
function nearestIn(notices: readonly SetNotice[], words: string): NearestWording | null {
  for (const { index } of notices) {
    const near = nearestWording(index, words);
    if (near !== null) return near;
  }
  return null;
}

/** Where the whole notice was exchanged, the first findings say enough, and a search of each would only cost time. */
const MOST_SEARCHES = 20;

const OUT_OF_ORDER: Bilingual = {
  zh: '：这段话在原文里排在前一段引文的前面',
  en: ': the words stand before the piece quoted ahead of them',
};

/** Of fewer characters a sentence on something else may begin with the same. */
const TELLING = 4;

function whatDiffers({ words, quoted, noticed }: NearestWording): Bilingual {
  const near = words.length > 40 ? `${words.slice(0, 40)}……` : words;
  const [zh, en] =
    quoted === ''
      ? [`少了“${noticed}”`, `“${noticed}” is missing`]
      : noticed === ''
        ? [`多了“${quoted}”`, `“${quoted}” is too much`]
        : [`“${quoted}”应为“${noticed}”`, `“${quoted}” should read “${noticed}”`];
  return { zh: `：最相近的是“${near}”，${zh}`, en: `: nearest is “${near}”; ${en}` };
}

/** Where the words stop agreeing with the notice; a few characters, or some that stand there more than once, tell nothing. */
function whereItStops(index: NoticeIndex, words: string): Bilingual {
  let agreed = 0;
  while (agreed < words.length && findWords(index, words.slice(0, agreed + 1)) !== null) agreed += 1;
  const [found, ...others] = agreed < TELLING ? [] : findAllWords(index, words.slice(0, agreed));
  if (found === undefined || others.length > 0) return { zh: '', en: '' };
  const from = (index.origin[found.end - 1] ?? 0) + 1;
  const next = index.text.slice(from, from + 14).replace(/\s+/g, '');
  return {
    zh: `：原文从“${words.slice(0, agreed)}”之后写的是“${next}……”`,
    en: `: after “${words.slice(0, agreed)}” the notice reads “${next}…”`,
  };
}

/** The notice's wording instead. Another word may change what the clause is about, another comma does not. */
function editsTo({ words, quoted, noticed }: NearestWording, place: BuiltClause['quotePlaces'][number] | undefined): readonly Edit[] {
  if (place === undefined || place.inside === null || /"/.test(words) || !balanced(words)) return [];
  const edit = rewrite(place.inside, words);
  return [PUNCTUATION.test(quoted + noticed) ? safely(edit) : edit];
}

const PUNCTUATION = /^[\p{P}\s]*$/u;

/** Every “ inside has its ”, so that the quotation still ends where it did. */
function balanced(words: string): boolean {
  let depth = 0;
  for (const c of words) {
    depth += c === '“' ? 1 : c === '”' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}
