import { keyForm } from '../names.js';

/** The sheets of a template that hold no facts, in both languages: how to fill it in, and what it was made for. */
export const GUIDE_SHEET = { zh: '填表说明', en: 'How to fill in' } as const;
/** Hidden. Its name is the same in both languages: by it a template is known. */
export const ORIGIN_SHEET = 'zhunsheng';

export type OwnSheet = 'guide' | 'origin';

/** Which of them a sheet is by its name; null for any other. */
export function ownSheet(name: string): OwnSheet | null {
  const form = keyForm(name).toLowerCase();
  if (form === ORIGIN_SHEET) return 'origin';
  return Object.values(GUIDE_SHEET).some((own) => keyForm(own).toLowerCase() === form) ? 'guide' : null;
}

/** The rows of the hidden sheet: a key and its value. */
export const ORIGIN_KEYS = { set: 'rule set', version: 'version', digest: 'digest' } as const;
