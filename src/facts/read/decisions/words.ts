import type { Bilingual } from '../../../diagnostics/define.js';
import { type DecisionWord, RESERVED } from '../level.js';
import { PARTS, PARTS_OF, type PartWord } from './parts.js';

/** `“评定”`. */
export function decisionWords(word: DecisionWord): Bilingual {
  const [zh, en] = RESERVED[word];
  return { zh: `“${zh}”`, en: `"${en}"` };
}

/** `“评定”第2条`. */
export function numbered(word: DecisionWord, place: number): Bilingual {
  const { zh, en } = decisionWords(word);
  return { zh: `${zh}第${place}条`, en: `entry ${place} of ${en}` };
}

/** `“评定”第2条的“分”`. */
export function partWords({ word, place }: { readonly word: DecisionWord; readonly place: number }, part: PartWord): Bilingual {
  const { zh, en } = numbered(word, place);
  return { zh: `${zh}的“${PARTS[part][0]}”`, en: `"${PARTS[part][1]}" of ${en}` };
}

/** At the head of an English sentence. */
export function capital({ zh, en }: Bilingual): Bilingual {
  return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) };
}

/** `{条款: 1.1, 分: 2, 评定人: 姓名, 日期: 2018-12-20, 理由: …}`: one that says what is needed. */
export function exampleOf(word: DecisionWord): Bilingual {
  return exampleWith(PARTS_OF[word].filter((part) => part !== 'verdict'));
}

/** The same of these parts, as far as one is always needed. */
export function exampleWith(parts: readonly PartWord[]): Bilingual {
  const shown = parts.filter((part) => SAMPLES[part] !== null);
  const inOne = (language: 0 | 1) => shown.map((part) => `${PARTS[part][language]}: ${SAMPLES[part]?.[language] ?? ''}`).join(', ');
  return { zh: `- {${inOne(0)}}`, en: `- {${inOne(1)}}` };
}

/** Null: needed sometimes only. */
const SAMPLES: Readonly<Record<PartWord, readonly [string, string] | null>> = {
  clause: ['1.1', '1.1'],
  item: null,
  record: null,
  points: ['2', '2'],
  verdict: ['符合', 'met'],
  selection: ['名称', 'its name'],
  selected: ['是', 'yes'],
  role: null,
  judgedBy: ['姓名', 'who'],
  decidedBy: ['姓名', 'who'],
  on: ['2018-12-20', '2018-12-20'],
  reason: ['…', '…'],
};
