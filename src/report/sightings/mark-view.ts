import type { Mark } from '../../verdict/sightings/marks.js';
import type { CoverageWords } from '../words/coverage.js';

/** A mark as it is shown: shape and words, and `name` for its colour (never colour alone). */
export interface MarkView {
  readonly name: string;
  readonly sign: string;
  readonly word: string;
  readonly short: string;
}

const SIGNS: Readonly<Record<Mark, string>> = { both: '●', true: '◐', false: '◑', never: '○' };

export function markView(mark: Mark, words: CoverageWords): MarkView {
  return { name: `seen-${mark}`, sign: SIGNS[mark], word: words.marks[mark], short: words.short[mark] };
}
