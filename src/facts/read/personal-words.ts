import type { Model } from '../../model/model.js';
import { NO_DECISIONS } from '../decisions.js';
import type { Facts } from '../facts.js';
import { nameForm } from '../names.js';
import { personalTexts } from '../personal-texts.js';

/** Whether some words repeat a 个人信息 of their own sheet: what is written freely may name whom it is about. */
export type NamesSomebody = (words: string) => boolean;

/** In: a model, and the sheet's facts as they were read. Out: the test. The values are gathered when it is first asked. */
export function namesSomebodyOf({ vocabulary }: Model, facts: Pick<Facts, 'form' | 'lists'>): NamesSomebody {
  let known: readonly string[] | null = null;
  return (words) => {
    // What could not be read nobody can look for; whoever publishes withholds everything then.
    known ??= personalTexts({ ...facts, decisions: NO_DECISIONS }, vocabulary).filter((text) => text !== '');
    const form = nameForm(words);
    return known.some((text) => form.includes(text));
  };
}
