import type { Model } from '../../model/model.js';
import type { Place } from '../../text/place.js';
import type { ClauseCoverage } from '../../verdict/sightings/coverage.js';
import { countMarks } from '../../verdict/sightings/marks.js';
import { fileName } from '../view/sources.js';
import { ruleLines, type Text, written } from '../view/text.js';
import type { CoverageWords } from '../words/coverage.js';
import { type MarkView, markView } from './mark-view.js';
import { type SeenCondition, sidesOf } from './seen-conditions.js';

/** One clause with everything that was and was not seen of it. */
export interface ClauseView {
  readonly anchor: string;
  readonly number: string;
  readonly title: Text;
  /** Where it stands in its file; a list of none or one. */
  readonly addresses: readonly string[];
  readonly tally: string;
  readonly conditions: readonly ConditionView[];
}

export interface ConditionView {
  readonly anchor: string;
  readonly mark: MarkView;
  readonly lines: readonly Text[];
  readonly where: string;
  readonly addresses: readonly string[];
  readonly sides: readonly { readonly text: string; readonly addresses: readonly string[] }[];
}

/** Where a place is shown: `#line-2-14`; null for a file that is not on the page. */
export type AddressOf = (place: Place) => string | null;

interface At {
  readonly model: Model;
  readonly conditions: readonly SeenCondition[];
  readonly words: CoverageWords;
  readonly address: AddressOf;
}

export function clauseView({ clause, examples, atoms }: ClauseCoverage, at: At): ClauseView {
  const { model, words, address, conditions } = at;
  const index = model.clauses.findIndex(({ id }) => id === clause);
  const declared = model.clauses[index];
  const { all, both, open } = countMarks(atoms);
  return {
    anchor: `clause-${index + 1}`,
    number: words.say.clause(clause),
    title: written(declared?.title ?? ''),
    addresses: declared === undefined ? [] : listOf(address(declared.at)),
    tally: words.say.tally([words.say.counts(all, both, open), words.say.examples(examples)]),
    conditions: conditions.filter((one) => one.clause === clause).map((one) => conditionView(one, at)),
  };
}

function conditionView({ atom, mark, anchor }: SeenCondition, { words, address }: At): ConditionView {
  const place = words.say.place(fileName(atom.at.file), atom.at.start.line);
  return {
    anchor,
    mark: markView(mark, words),
    lines: ruleLines(atom.text),
    where: words.say.where(words.parts[atom.part], atom.definition, place),
    addresses: listOf(address(atom.at)),
    sides: sidesOf(atom, words).map(({ text, sighting }) => ({ text, addresses: sighting === null ? [] : listOf(address(sighting.at)) })),
  };
}

function listOf(address: string | null): readonly string[] {
  return address === null ? [] : [address];
}
