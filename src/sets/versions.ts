import { commandFindings } from '../diagnostics/catalogue/command.js';
import { tailoringFindings as F } from '../diagnostics/catalogue/tailoring.js';
import type { Bilingual } from '../diagnostics/define.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { dayWords } from '../text/day-words.js';
import { didYouMean, nearest } from '../text/nearest.js';
import type { Day } from '../text/place.js';
import { foldersOf, type KnownSet } from './known-sets.js';

/** Which set is meant: its id, and the day on which it is to be in force; null where nothing was said. */
export interface Asked {
  readonly set: string | null;
  readonly on: Day | null;
}

/**
 * Chooses among the sets of a folder (language.md §9.3). An id names its set; that of the first of a chain of 替代, with a day, names
 * the one of the chain that is in force that day. Without an id there must be one set only, or one chain and a day. Out: null, with the finding that
 * lists the sets, where nothing tells which is meant.
 */
export function chooseSet(known: readonly KnownSet[], { set: id, on }: Asked): Outcome<KnownSet | null> {
  if (id !== null) return byId(known, id, on);
  const firsts = known.filter((one) => replacedBy(one, known) === null);
  const [only, ...others] = firsts;
  if (only !== undefined && others.length === 0 && (on !== null || known.length === 1)) return inForce(only, known, on);
  return refused(commandFindings.severalSets(null, { sets: listed(known) }));
}

function byId(known: readonly KnownSet[], id: string, on: Day | null): Outcome<KnownSet | null> {
  const [found, ...others] = known.filter(({ head }) => head.id === id);
  if (found === undefined) {
    const near = nearest(
      id,
      known.map(({ head }) => head.id),
    );
    return refused(commandFindings.setNotFound(null, { id, hint: didYouMean(near), sets: listed(known) }));
  }
  if (others.length > 0) return refused(F.repeatedSet(null, { id, folders: foldersOf([found, ...others]) }));
  return replacedBy(found, known) === null ? inForce(found, known, on) : { value: found, diagnostics: [] };
}

/** The set of the chain that is in force on a day: from its 施行 on, the one that 替代 another. Null where nobody can tell which that is. */
function inForce(first: KnownSet, known: readonly KnownSet[], on: Day | null): Outcome<KnownSet | null> {
  let now = first;
  const seen = new Set([first]);
  for (;;) {
    const { value: next, diagnostics } = on === null ? NONE : successorOf(now, known, on);
    if (diagnostics.length > 0) return { value: null, diagnostics };
    if (next === null || seen.has(next)) break;
    seen.add(next);
    now = next;
  }
  if (now === first || on === null) return { value: now, diagnostics: [] };
  const slots = { on: dayWords(on), id: now.head.id, first: first.head.id, title: now.head.title };
  return { value: now, diagnostics: [commandFindings.versionInForce(now.head.at, slots)] };
}

const NONE = { value: null, diagnostics: [] };

/**
 * The set that has taken the place of one by a day. Of one without a day, or of two, nobody knows which is meant: to go by the old
 * set then, or by the first folder, would give verdicts that nobody asked for.
 */
function successorOf({ head: { id } }: KnownSet, known: readonly KnownSet[], on: Day): Outcome<KnownSet | null> {
  const others = known.flatMap((set) =>
    set.head.replaces?.id === id ? [{ set, from: set.head.inForceFrom, at: set.head.replaces.at }] : [],
  );
  const undated = others.find(({ from }) => from === null);
  if (undated !== undefined) return refused(F.replacementWithoutDate(undated.at, { id }));
  const [next, second] = others.filter(({ from }) => from !== null && from <= on);
  if (next === undefined || second === undefined) return { value: next?.set ?? null, diagnostics: [] };
  const other = next.set.head.id;
  if (other !== second.set.head.id) return refused(F.secondReplacement(second.at, { id, other }));
  return refused(F.repeatedSet(null, { id: other, folders: foldersOf([next.set, second.set]) }));
}

/** The set that one says it 替代; null where it is the first, or where that set is not known. */
function replacedBy({ head }: KnownSet, known: readonly KnownSet[]): KnownSet | null {
  return head.replaces === null ? null : (known.find((other) => other.head.id === head.replaces?.id) ?? null);
}

/** The sets of a folder for a message, a line each. */
function listed(known: readonly KnownSet[]): Bilingual {
  const line = (one: KnownSet, language: 'zh' | 'en'): string => {
    const { id, title, inForceFrom, replaces } = one.head;
    const said = [
      title,
      ...(inForceFrom === null
        ? []
        : [language === 'zh' ? `${dayWords(inForceFrom).zh}施行` : `in force from ${dayWords(inForceFrom).en}`]),
      ...(replaces === null ? [] : [language === 'zh' ? `替代 ${replaces.id}` : `replaces ${replaces.id}`]),
    ];
    return `\n  ${id}　${said.join(language === 'zh' ? '，' : ', ')}`;
  };
  return { zh: known.map((one) => line(one, 'zh')).join(''), en: known.map((one) => line(one, 'en')).join('') };
}

function refused(finding: Diagnostic): Outcome<null> {
  return { value: null, diagnostics: [finding] };
}
