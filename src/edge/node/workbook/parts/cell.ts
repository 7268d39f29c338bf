import type { Cell } from '../../../../index.js';
import type { Shown } from './formats.js';
import { numberText } from './number-text.js';
import { unescaped } from './unescaped.js';

/** What the words of a cell may point to. */
export interface CellSource {
  readonly strings: readonly string[];
  readonly shown: readonly Shown[];
  readonly from1904: boolean;
}

/** A cell as it is written in the file. */
export interface WrittenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly formula: boolean;
  readonly hasValue: boolean;
  readonly words: string;
}

/** What a person reads there; null where it is empty. */
export function cellOf(source: CellSource, written: WrittenCell): Cell | null {
  const { column, type, formula } = written;
  if (type === 'e') return { column, text: written.words.trim() || '#', trouble: 'error' };
  // Programs that only write formulas leave the result to the next one that opens the file.
  if (formula && (!written.hasValue || (type !== 'str' && written.words === ''))) return { column, text: '', trouble: 'formula' };
  const text = textOf(source, written).trim();
  return text === '' ? null : { column, text };
}

function textOf({ strings, shown, from1904 }: CellSource, { type, style, words }: WrittenCell): string {
  switch (type) {
    case 's':
      return strings[Number(words)] ?? '';
    case 'str':
    case 'inlineStr':
      return unescaped(words);
    case 'b':
      return words === '' ? '' : TRUE.has(words) ? '是' : '否';
    case 'd':
      // A day with a time of day, as ISO writes it.
      return words.slice(0, 10);
    default:
      return numberText(words, shown[style] ?? 'number', from1904);
  }
}

const TRUE: ReadonlySet<string> = new Set(['1', 'true']);
