import { fill } from '../explain/phrases.js';
import type { Words } from '../verdicts.js';

/** What a case shows, and from which words of the rule it was made: 备案日期在期限最后一日, and “备案日期”的期限. */
export interface CaseWords {
  readonly name: Words;
  readonly from: Words;
}

/** The words of the rule that a case was made from, between quotation marks. */
export function fromWords(name: Words): Words {
  return fill('“{name}”', '“{name}”', { name });
}
