import type { Area } from '../../../../index.js';

/** `C17` stands in column 3; null where no cell is named. */
export function columnOf(name: string | undefined): number | null {
  if (name === undefined) return null;
  let column = 0;
  for (let i = 0; i < name.length; i++) {
    const letter = name.charCodeAt(i);
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column >= 1 && column <= MOST_COLUMNS ? column : null;
}

const MOST_COLUMNS = 16_384;

/** `B2:C4`, as a list of one; of none where it is no area. */
export function areaOf(name: string | undefined): readonly Area[] {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name ?? '');
  const [left, right] = [columnOf(found?.[1]), columnOf(found?.[3])];
  if (found === null || left === null || right === null) return [];
  return [{ top: Number(found[2]), left, bottom: Number(found[4]), right }];
}
