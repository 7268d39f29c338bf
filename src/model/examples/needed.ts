import { foldedOf, isEmpty, type Phrase, phrase } from '../../syntax/phrase.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import type { VerdictExpectation } from '../model.js';
import { type Enumerated, nextOf, unread } from './enumeration.js';
import { type FactName, type FactNames, type NeededFact, sameFact } from './fact-names.js';
import { type Reading, tellUse } from './reading.js';

type Needed = NonNullable<VerdictExpectation['needed']>;

/** 身份、从事执法活动; status, enforcing. A fact of a record is named by its field, a list stands for itself. */
export function readNeeded(words: Phrase, reading: Reading): Enumerated<Needed> {
  const names = reading.facts;
  const found: NeededFact[] = [];
  for (let rest = nextOf(words); found.length === 0 || !isEmpty(rest); rest = nextOf(rest)) {
    const [name, other] = meant(rest, names);
    if (name === undefined) return unread(rest, near(rest, names));
    if (other !== undefined) return unread(rest, severalLists(name, other));
    if (!found.some((one) => sameFact(one, name.fact))) found.push(name.fact);
    tellPieces(name, rest, reading);
    const behind = phrase(rest.source, rest.start + name.text.length, rest.end);
    if (!isEmpty(behind) && nextOf(behind).start === behind.start) return unread(rest, near(rest, names));
    rest = behind;
  }
  return { kind: 'read', value: found };
}

/** The longest name that begins a phrase; several where it may mean the fact of several lists. What the form has comes first. */
function meant(words: Phrase, names: FactNames): readonly FactName[] {
  const begin = names.beginning(foldedOf(words));
  const longest = begin.filter((name) => begin.every(({ text: other }) => other.length <= name.text.length));
  const ofForm = longest.find(({ fact }) => fact.list === null || fact.field === null);
  return ofForm === undefined ? longest : [ofForm];
}

function tellPieces({ pieces }: FactName, words: Phrase, reading: Reading): void {
  let at = words.start;
  for (const { text, target, alias } of pieces) {
    if (target !== null) tellUse(reading, { source: words.source, start: at, end: at + text.length }, target, { alias });
    at += text.length;
  }
}

function near(words: Phrase, names: FactNames) {
  const said = foldedOf(unread(words, NO_HINT).at);
  return didYouMean(
    nearest(
      said,
      names.all.filter(({ pieces }) => pieces.length === 1).map(({ text }) => text),
    ),
  );
}

const NO_HINT = { zh: '', en: '' };

function severalLists(name: FactName, other: FactName) {
  return {
    zh: `；几个名单里都有“${name.text}”，请写“${name.full.zh}”或者“${other.full.zh}”`,
    en: `; several lists have “${name.text}”: write “${name.full.en}” or “${other.full.en}”`,
  };
}
