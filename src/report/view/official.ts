import { BLANK_LETTERHEAD, numberAt } from '../official/letterhead.js';
import { type OfficialWords, officialWords } from '../words/official.js';
import type { Context } from './context.js';
import { departmentsInOrder } from './regions.js';

/** What makes the page of a department an official document on paper: its head, and the place to sign and seal. */
export interface OfficialView {
  /** Lists of none or one. */
  readonly issuer: readonly string[];
  readonly number: readonly string[];
  /** In the margin of every page: the number where there is one, and whose finding it is. */
  readonly running: string;
  readonly labels: OfficialWords['labels'];
}

export function officialView(department: string, context: Context): OfficialView {
  const { labels } = officialWords(context.language);
  const issuer = (context.run.letterhead ?? BLANK_LETTERHEAD).issuer;
  const number = documentNumber(department, context);
  return {
    issuer: issuer === null ? [] : [issuer],
    number: number === null ? [] : [number],
    running: [...(number === null ? [] : [number]), department].join('　'),
    labels,
  };
}

/** 发文字号 of the finding on a department: counted in the order of the overview. Null where none was given. */
export function documentNumber(department: string, context: Context): string | null {
  const { number } = context.run.letterhead ?? BLANK_LETTERHEAD;
  return number === null ? null : numberAt(number, placeOf(department, context));
}

function placeOf(department: string, context: Context): number {
  return departmentsInOrder(context).findIndex(({ name }) => name === department);
}
