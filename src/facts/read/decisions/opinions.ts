import { decisionFindings as say } from '../../../diagnostics/catalogue/decisions.js';
import type { Selection } from '../../../model/scoring.js';
import { nearest } from '../../../text/nearest.js';
import type { OpinionFact } from '../../decisions.js';
import { keyForm } from '../../names.js';
import { readYesNo } from '../../values/yes-no.js';
import type { Reading } from '../reading.js';
import { excerpt, row } from '../words.js';
import type { DecisionEntry } from './entry.js';
import { dayIn, hasAll, isRole, wordsIn } from './parts-of-entry.js';
import { type ReadDecision, withoutRepeated } from './repeated.js';
import { capital, numbered, partWords } from './words.js';

/** 推选意见: whether the office chose this unit, where a 推选 leaves it to the office (semantics.md §9). */
export function readOpinions(reading: Reading, entries: readonly DecisionEntry[]): readonly OpinionFact[] {
  const read = entries.flatMap((entry): readonly ReadDecision<OpinionFact>[] => {
    if (!hasAll(reading, entry, ['selection', 'selected', 'reason'])) return [];
    const found = selectionIn(reading, entry);
    return found === null ? [] : [opinionOf(reading, entry, found)];
  });
  return withoutRepeated(reading, read);
}

interface Open {
  readonly name: string;
  /** Who decides it. */
  readonly by: string;
}

function selectionIn(reading: Reading, entry: DecisionEntry): Open | null {
  const { selections } = reading.model;
  const written = wordsIn(entry, 'selection');
  const named = selections.find((one) => namesOf(one).some((name) => keyForm(name) === keyForm(written)));
  const at = entry.parts.get('selection')?.at ?? entry.at;
  const decision = capital(numbered(entry.word, entry.place));
  if (named?.ties?.kind === 'decided') return { name: named.name, by: named.ties.by };
  if (named !== undefined) reading.report(() => say.opinionNotAsked(at, { decision, selection: named.name }));
  else reading.report(() => say.opinionWithoutSelection(at, { decision, selection: excerpt(written), help: likely(written, selections) }));
  return null;
}

function namesOf({ name, alias }: Selection): readonly string[] {
  return alias === null ? [name] : [name, alias];
}

function likely(written: string, selections: readonly Selection[]) {
  const near = row(nearest(written, selections.flatMap(namesOf)));
  if (near.zh !== '') return { zh: `是不是 ${near.zh}？`, en: `Did you mean ${near.en}?` };
  const all = row(selections.map(({ name }) => name));
  if (all.zh === '') return { zh: '这套标准里没有推选。', en: 'This rule set selects nobody.' };
  return { zh: `可以写的推选：${all.zh}。`, en: `It may be one of: ${all.en}.` };
}

function opinionOf(reading: Reading, entry: DecisionEntry, { name, by }: Open): ReadDecision<OpinionFact> {
  const node = entry.parts.get('selected');
  const selected = node === undefined ? null : readYesNo(reading, capital(partWords(entry, 'selected')), node);
  const [on, own] = [dayIn(reading, entry), isRole(reading, entry, by)];
  const whole = selected !== null && on !== undefined && own;
  return {
    entry,
    key: name,
    same: { zh: '说的是同一项推选', en: 'speak of the same selection' },
    fact: whole ? { selection: name, selected, by, on, reason: wordsIn(entry, 'reason'), at: entry.at } : null,
  };
}
