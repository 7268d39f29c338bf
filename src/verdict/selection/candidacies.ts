import type { Context } from '../../engine/context.js';
import { possibleField } from '../../engine/field.js';
import type { Possible } from '../../engine/possible.js';
import { possibleValue } from '../../engine/possible-value.js';
import { allOf } from '../../engine/truth.js';
import type { Selection } from '../../model/scoring.js';
import { causesOf } from '../explain/cause.js';
import { styleOf, touchesPersonal } from '../explain/expression-words.js';
import { openReason } from '../explain/free-text.js';
import { FINDINGS } from '../explain/manner.js';
import { FEW_WORDS, isOfFew } from '../explain/persons.js';
import { explanationOf } from '../explain/tree.js';
import { possibleWords, WITHHELD } from '../explain/value-words.js';
import type { Candidacy, RankKey } from './candidacy.js';

/** In: the set's selections, and the context of one unit that knows its scores and its conclusion. */
export function candidaciesOf(selections: readonly Selection[], context: Context): readonly Candidacy[] {
  return selections.map((selection) => candidacyOf(selection, context));
}

/** That of one 推选, by its name; undefined where the set has none of that name. */
export function candidacyNamed(name: string, context: Context): Candidacy | undefined {
  const selection = context.lookup.model.selections.find((one) => one.name === name);
  return selection === undefined ? undefined : candidacyOf(selection, context);
}

function candidacyOf(selection: Selection, context: Context): Candidacy {
  const asked = [selection.condition, selection.deadline].map((one) => (one === null ? null : context.decide(one, context)));
  const answers = asked.filter((one) => one !== null);
  const truth = allOf(answers.map((answer) => answer.truth));
  const eligible = truth === 'notApplicable' ? 'false' : truth;
  // Where it is decided, what is open makes no difference.
  const telling = answers.filter((answer) => answer.truth !== 'true' && (eligible !== 'false' || answer.truth !== 'undetermined'));
  const opinion = context.facts.decisions.opinions.find((one) => one.selection === selection.name);
  return {
    selection: selection.name,
    eligible,
    causes: telling.flatMap((answer) => causesOf(answer, context, FINDINGS)),
    late: asked[1]?.truth === 'false' && telling.length === 1,
    condition: asked[0] == null ? null : explanationOf(asked[0], context),
    deadline: asked[1] == null ? null : explanationOf(asked[1], context),
    ...groupOf(selection, context),
    keys: selection.rank.map((key) => keyOf(key, context)),
    opinion: opinion === undefined ? null : { selected: opinion.selected, reason: openReason(opinion.reason, context), on: opinion.on },
  };
}

function groupOf({ range }: Selection, context: Context): Pick<Candidacy, 'group' | 'groupKnown'> {
  if (range.kind !== 'each') return { group: null, groupKnown: true };
  const { values, none } = possibleField(range.field, context);
  const [only, second] = values?.kind === 'options' ? values.options : [];
  const text = values?.kind === 'text' ? values.text : second === undefined ? (only ?? null) : null;
  return { group: text, groupKnown: text !== null && none === 'no' };
}

function keyOf({ value, order, text }: Selection['rank'][number], context: Context): RankKey {
  const possible = possibleValue(value, context);
  const withheld = touchesPersonal(value, context);
  const few = isOfFew(value, context);
  const shown = withheld ? WITHHELD : few ? FEW_WORDS : possibleWords(possible, styleOf(value, context));
  return { text, order, value: shown, withheld: withheld || few, ...endsOf(possible) };
}

function endsOf(possible: Possible): Pick<RankKey, 'low' | 'high' | 'kind' | 'none'> {
  const { values } = possible;
  const gone = possible.none === 'certain' || possible.notApplicable === 'certain';
  const none = gone ? 'certain' : possible.none === 'maybe' || possible.notApplicable === 'maybe' ? 'maybe' : 'no';
  if (values?.kind === 'date') return { kind: 'date', low: values.interval.low, high: values.interval.high, none };
  if (values?.kind !== 'number') return { kind: 'number', low: null, high: null, none };
  return { kind: 'number', low: values.interval.low?.toFraction() ?? null, high: values.interval.high?.toFraction() ?? null, none };
}
