import type { Context } from '../../engine/context.js';
import { nameForm } from '../../facts/names.js';
import type { Words } from '../verdicts.js';
import { say } from './phrases.js';

/**
 * What a person wrote in their own words: a reason, an identifier, a text. In: it, and the context. Out: null where it is for the public and
 * holds what the sheet marks 个人信息, or the name of somebody who verified or decided.
 */
export function openText(text: string, { personal }: Pick<Context, 'personal'>): string | null {
  if (personal.length === 0) return text;
  const form = nameForm(text);
  return personal.some((one) => form.includes(one)) ? null : text;
}

/** The reason of a decision of theirs. */
export function openReason(reason: string, context: Pick<Context, 'personal'>): string {
  return openText(reason, context) ?? WITHHELD_REASON;
}

/** One text for both languages, as reasons are written in one. */
const WITHHELD_REASON = '（涉及个人信息，不公开 personal, not shown）';

/** In place of such a text. */
export const WITHHELD_TEXT: Words = say('（涉及个人信息，不公开）', '(personal, not shown)');
