import { readDayOf } from '../model/declarations/rule-set.js';
import { blocksOf } from '../syntax/parse.js';
import { partsOf } from '../syntax/parts.js';
import { firstLine, foldedOf, freeText, type Phrase, phrase, placeOf } from '../syntax/phrase.js';
import { noMemory } from '../text/memory.js';
import type { Day, Place, SourceText } from '../text/place.js';
import { prepare } from '../text/prepared.js';

/** What a set says of itself and of other sets, so that those it needs can be found before it is read. */
export interface SetHead {
  readonly id: string;
  readonly title: string;
  /** 参照. */
  readonly tailors: Named | null;
  /** 替代. */
  readonly replaces: Named | null;
  readonly inForceFrom: Day | null;
  readonly repealedFrom: Day | null;
  readonly at: Place;
}

/** A set named in the head of another. */
export interface Named {
  readonly id: string;
  readonly at: Place;
}

/** In: the rule files of one folder. Out: the head of its 标准集; null where there is none. What is wrong with it is told when it is read. */
export function setHeadOf(rules: readonly SourceText[]): SetHead | null {
  for (const file of rules) {
    const source = prepare(file);
    // Most files of a set have no head, and need not be cut for that to be seen. Full width and what Word leaves inside words are gone here.
    if (!MAY_HOLD_HEAD.test(source.folded)) continue;
    const block = blocksOf(source, noMemory).find(({ word }) => word === 'ruleSet');
    if (block === undefined) continue;
    const parts = partsOf(source, block, quiet, []);
    const one = (word: 'id' | 'tailors' | 'replaces' | 'inForceFrom' | 'repealedFrom') => parts.get(word)?.[0] ?? null;
    const id = one('id');
    return {
      id: id === null ? '' : foldedOf(id),
      title: freeText(phrase(source, block.body, block.end)),
      tailors: named(one('tailors')),
      replaces: named(one('replaces')),
      inForceFrom: readDayOf(one('inForceFrom'), quiet),
      repealedFrom: readDayOf(one('repealedFrom'), quiet),
      at: placeOf(firstLine(phrase(source, block.start, block.end)).line),
    };
  }
  return null;
}

const MAY_HOLD_HEAD = /标准集|rule\s+set/;

function named(p: Phrase | null): Named | null {
  return p === null ? null : { id: foldedOf(firstLine(p).line), at: placeOf(firstLine(p).line) };
}

const quiet = (): void => undefined;
