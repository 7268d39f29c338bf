import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { Report, SyntaxTree } from '../../syntax/tree.js';
import { readNumeral } from '../../text/numeral.js';

/** 考核年度 2018年: the year that is assessed. Out: null where it is not said, or with a finding. */
export function readYear(words: Phrase | null, report: Report): number | null {
  if (words === null) return null;
  const year = yearIn(foldedOf(words));
  if (year === null) report(F.badYear(placeOf(words), { words: wordsOf(words) }));
  return year;
}

function yearIn(folded: string): number | null {
  const numeral = readNumeral(folded, 0);
  if (numeral === null || numeral.percentage || !/^\d{4}$/.test(numeral.exact) || Number(numeral.exact) < 1000) return null;
  return ['', '年', '年度'].includes(folded.slice(numeral.length).trim()) ? Number(numeral.exact) : null;
}

/** The year assessed of a tree: what its own head says, else that of the set below. */
export function assessedYearOf({ heads, below }: Pick<SyntaxTree, 'heads' | 'below'>): number | null {
  const own = readYear(heads[0]?.parts.get('assessedYear')?.[0] ?? null, () => undefined);
  return own ?? (below === null ? null : assessedYearOf(below));
}
