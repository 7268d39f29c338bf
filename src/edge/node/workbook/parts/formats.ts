import { listen } from '../xml.js';

/** How a number is shown, as far as it changes what a person reads: as a day, a month, a year, a percentage, or as the number it is. */
export type Shown = 'number' | 'percentage' | 'day' | 'month' | 'year';

/** How the cells of each style show their numbers, by the number of the style. */
export async function readFormats(chunks: AsyncIterable<Uint8Array>): Promise<readonly Shown[]> {
  const own = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  await listen(chunks, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'numFmt') own.set(Number(numFmtId), formatCode ?? '');
      else if (name === 'xf' && inCellStyles) styles.push(Number(numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles.map((id) => shownBy(own.get(id), id));
}

/** In: the format as written, where the file has one of its own, and its number. */
export function shownBy(written: string | undefined, id: number): Shown {
  return written === undefined ? (BUILT_IN.get(id) ?? 'number') : shownAs(written);
}

/** Formats that are known by number alone, those of Chinese versions (27 to 36, 50 to 58) among them. Times of day are left as numbers. */
const BUILT_IN: ReadonlyMap<number, Shown> = new Map([
  ...([9, 10] as const).map((id) => [id, 'percentage'] as const),
  ...([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58] as const).map((id) => [id, 'day'] as const),
  ...([17, 27, 36, 50, 52, 57] as const).map((id) => [id, 'month'] as const),
]);

/** In: a format such as `yyyy"年"m"月"d"日";@`. Only its first section counts, that of positive numbers. */
function shownAs(written: string): Shown {
  const [bare = ''] = written.replace(QUOTED, '').split(';');
  const signs = bare.replace(BRACKETED, '').toLowerCase();
  // General holds letters of dates.
  if (signs.includes('general')) return 'number';
  if (/[ydge]/.test(signs)) return dateShown(signs);
  return signs.includes('%') ? 'percentage' : 'number';
}

function dateShown(signs: string): Shown {
  // A number in scientific notation.
  if (/e[+-]/.test(signs)) return 'number';
  if (signs.includes('d')) return 'day';
  return signs.includes('m') ? 'month' : 'year';
}

/** Words in quotation marks, single signs after a backslash, fillers. */
const QUOTED = /"[^"]*"|\\.|[_*]./g;
/** Colours, languages, conditions. */
const BRACKETED = /\[[^\]]*\]/g;
