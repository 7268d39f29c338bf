import { targetKey } from '../../model/name-use.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { foldedOf, type Phrase, wordsOf } from '../../syntax/phrase.js';
import type { Node } from '../../syntax/sentence-tree.js';
import type { Exact } from '../../text/place.js';
import type { Prepared } from '../../text/prepared.js';
import type { Printing } from '../blocks/printing.js';
import type { Naming } from '../names.js';
import type { Spelling } from '../spelling.js';

/** Words for the step of a distance that both spellings have. */
const STEPS: readonly { readonly is: RegExp; readonly zh: string; readonly en: readonly [string, string] }[] = [
  { is: /^(?:个?百分点|percentage points?)$/, zh: '个百分点', en: ['percentage points', 'percentage point'] },
  { is: /^(?:个?工作日|working days?)$/, zh: '个工作日', en: ['working days', 'working day'] },
  { is: /^(?:日|天|days?)$/, zh: '日', en: ['days', 'day'] },
];

/** What a unit of a step says, whatever its spelling; the unit of the fact itself says nothing more. */
export function unitSays(unit: Phrase | null, own: string | null): string | null {
  if (unit === null) return null;
  const words = foldedOf(unit);
  return STEPS.find(({ is }) => is.test(words))?.zh ?? (words === own ? null : words);
}

/** The unit of a step as it is written: Chinese names that of the fact, English only another. */
export function unitText(unit: Phrase | null, own: string | null, step: Exact, spelling: Spelling): string {
  const known = unit === null ? undefined : STEPS.find(({ is }) => is.test(foldedOf(unit)));
  if (known !== undefined) return spelling === 'zh' ? known.zh : known.en[step === '1' ? 1 : 0];
  const words = unit === null ? own : wordsOf(unit);
  return words === null || (spelling === 'en' && words === own) ? '' : words;
}

/** Whether a step is one of a share or of points: then 低于 and 高于 are the words for it. */
export function isHeight(unit: Phrase | null): boolean {
  return unit !== null && /^(?:个?百分点|percentage points?|分)$/.test(foldedOf(unit));
}

/** The unit of a fact that stands alone; null of everything else. */
export function unitOfFact(
  { names, vocabulary }: { readonly names: Pick<Naming, 'meant'>; readonly vocabulary: Vocabulary },
  source: Prepared,
  node: Node | null,
): string | null {
  if (node?.kind !== 'name') return null;
  const meant = names.meant(source, node.word.start);
  const fields = [...vocabulary.form, ...vocabulary.lists.flatMap((list) => list.fields)];
  const field = fields.find(({ list, key }) => targetKey({ kind: 'field', list, key }) === meant);
  return field !== undefined && 'unit' in field.type ? field.type.unit : null;
}

/** The same for what is printed. */
export function ownUnit({ names, reading, source }: Printing, node: Node | null): string | null {
  return unitOfFact({ names, vocabulary: reading.vocabulary }, source, node);
}
