import { decisionFindings as say } from '../../../diagnostics/catalogue/decisions.js';
import { VERDICT_WORDS } from '../../../model/examples/verdict-words.js';
import { DECIDED_VERDICTS, type DecidedVerdict, type VerdictOverrideFact } from '../../decisions.js';
import { keyForm, nameForm } from '../../names.js';
import type { NamesSomebody } from '../personal-words.js';
import type { Reading } from '../reading.js';
import { excerpt } from '../words.js';
import type { DecisionEntry } from './entry.js';
import { isNamed } from './judged-place.js';
import { reportUndecidableClause } from './overridden-clause.js';
import { VERDICT_OVERRIDE } from './parts.js';
import { dayIn, hasAll, isRole, wordsIn } from './parts-of-entry.js';
import { type ReadDecision, withoutRepeated } from './repeated.js';
import { isOffice } from './role-words.js';
import { capital, exampleWith, numbered } from './words.js';

/**
 * 改判 of verdicts: what an office decided of a clause instead (semantics.md §1.2). Any rule set bears it, for it changes nothing that is worked
 * out. In: the entries of 改判 that say a 结论. Out: those that are whole; every other is reported, and counts as not made.
 */
export function readVerdictOverrides(
  reading: Reading,
  entries: readonly DecisionEntry[],
  namesSomebody: NamesSomebody,
): readonly VerdictOverrideFact[] {
  const read = entries.flatMap((entry): readonly ReadDecision<VerdictOverrideFact>[] => {
    if (entry.parts.has('points')) {
      reading.report(() => say.overrideOfTwoThings(entry.at, { decision: capital(numbered(entry.word, entry.place)) }));
      return [];
    }
    if (!hasAll(reading, entry, VERDICT_OVERRIDE, exampleWith(VERDICT_OVERRIDE))) return [];
    const clause = reading.model.clauses.find(({ id }) => isNamed(entry, id));
    if (clause !== undefined) return [overrideOf(reading, entry, clause.id, namesSomebody)];
    reportUndecidableClause(reading, entry);
    return [];
  });
  return withoutRepeated(reading, read);
}

function overrideOf(
  reading: Reading,
  entry: DecisionEntry,
  clause: string,
  namesSomebody: NamesSomebody,
): ReadDecision<VerdictOverrideFact> {
  const verdict = verdictIn(reading, entry);
  const [on, fit] = [dayIn(reading, entry) ?? null, hasFitRole(reading, entry)];
  const [by, reason] = [wordsIn(entry, 'decidedBy'), wordsIn(entry, 'reason')];
  const publishable = !namesSomebody(reason) && !nameForm(reason).includes(nameForm(by));
  if (!publishable) reportPersonal(reading, entry);
  const whole = verdict !== null && on !== null && fit;
  return {
    entry,
    key: keyForm(clause),
    same: { zh: '改的是同一条款的结论', en: 'decide the verdict of the same clause' },
    fact: whole ? { clause, verdict, role: roleIn(reading, entry), by, on, reason, publishable, at: entry.at } : null,
  };
}

function verdictIn(reading: Reading, entry: DecisionEntry): DecidedVerdict | null {
  const node = entry.parts.get('verdict');
  const written = keyForm(node?.text ?? '').toLowerCase();
  const found = DECIDED_VERDICTS.find((name) => [VERDICT_WORDS[name].zh, keyForm(VERDICT_WORDS[name].en), name].includes(written));
  if (found !== undefined) return found;
  reading.report(() =>
    say.unknownDecidedVerdict(node?.at ?? entry.at, {
      decision: capital(numbered(entry.word, entry.place)),
      verdict: excerpt(node?.text ?? ''),
    }),
  );
  return null;
}

/** 由 is published: where 计分 says who decides a 改判 it is they, else whatever is no person. */
function hasFitRole(reading: Reading, entry: DecisionEntry): boolean {
  const role = reading.model.scoring?.total.override ?? null;
  if (role !== null) return isRole(reading, entry, role);
  const node = entry.parts.get('role');
  if (node === undefined || isOffice(node.text, [wordsIn(entry, 'decidedBy')])) return true;
  reading.report(() => say.personAsRole(node.at, { decision: capital(numbered(entry.word, entry.place)) }));
  return false;
}

function roleIn({ model }: Reading, entry: DecisionEntry): string | null {
  const written = wordsIn(entry, 'role');
  return model.scoring?.total.override ?? (written === '' ? null : written);
}

function reportPersonal(reading: Reading, entry: DecisionEntry): void {
  const node = entry.parts.get('reason');
  if (node !== undefined) reading.withhold(node.at);
  reading.report(() => say.reasonNamesSomebody(node?.at ?? entry.at, { decision: capital(numbered(entry.word, entry.place)) }));
}
