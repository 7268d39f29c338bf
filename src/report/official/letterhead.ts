/**
 * What an official document bears at its head: who issues it (发文机关) and its number (发文字号). Where one is null the paper has a line to
 * write it in by hand.
 */
export interface Letterhead {
  readonly issuer: string | null;
  /**
   * As typed: `某法办〔2017〕12号`. A number in braces goes on by one from department to department, in the order of the overview:
   * `某法办〔2017〕{12}号`. Without braces all findings bear the same number, as the enclosures of one document do.
   */
  readonly number: string | null;
}

/** Nothing given: everything is written in by hand. */
export const BLANK_LETTERHEAD: Letterhead = { issuer: null, number: null };

/** In: the number as typed, and how many findings stand before this one. Out: the number of this finding. */
export function numberAt(number: string, before: number): string {
  return asOffices(number).replace(COUNTED, (_, first: string) => String(Number(first) + before));
}

/** Whether braces stand in it that hold no number: `{n}`, `{}`, two of them, or a half pair. */
export function hasStrangeBraces(number: string): boolean {
  return /[{}]/.test(asOffices(number).replace(COUNTED, ''));
}

/** A number is written without leading zeros (GB/T 9704-2012, 7.2.5), and no office has a million documents a year. */
const COUNTED = /\{(\d{1,6})\}/;

/** 六角括号 enclose the year; keyboards offer square brackets instead. Round ones stay: courts number their cases with them. */
function asOffices(number: string): string {
  return number.replace(/[[【［](\d{4})[\]】］]/g, '〔$1〕').replace(/[｛{]\s*(\d{1,6})\s*[｝}]/g, '{$1}');
}
