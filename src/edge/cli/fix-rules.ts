import { type Diagnostic, type Edit, type Layers, readSet, type SourceText } from '../../index.js';

/** Something mended: what was found, and the edit that was made. */
export interface Mended {
  readonly diagnostic: Diagnostic;
  readonly edit: Edit;
}

/** The rule files after everything safe was mended, and what was done, in the order done. */
export interface FixedRules {
  readonly rules: readonly SourceText[];
  readonly mended: readonly Mended[];
}

/**
 * Makes the safe edits of what is found (docs/decisions/0016), a file at a time, until there is nothing left to make. Each is
 * tried first: it stands only where its finding is gone afterwards and no error has come. Edits that overlap wait for
 * the next round. In: a rule set. Nothing is written.
 */
export function fixRules(set: Layers): FixedRules {
  let [now, mended]: [readonly SourceText[], readonly Mended[]] = [set.rules, []];
  let found = findingsOf(set);
  const refused = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = nextEdits(found, refused, now);
    if (next.length === 0) break;
    const done = together({ ...set, rules: now }, found, next) ?? firstThatMends({ ...set, rules: now }, found, next, refused);
    if (done === null) continue;
    now = done.rules;
    found = done.found;
    mended = [...mended, ...done.mended];
  }
  return { rules: now, mended };
}

/** Far more than edits that uncover each other; it only keeps two that undo each other from going on for ever. */
const MOST_ROUNDS = 100;

interface Tried {
  readonly rules: readonly SourceText[];
  readonly found: readonly Diagnostic[];
  readonly mended: readonly Mended[];
}

function findingsOf(set: Layers): readonly Diagnostic[] {
  return readSet(set).diagnostics;
}

/** The safe edits of the first of the set's own files that has any, none overlapping another. */
function nextEdits(found: readonly Diagnostic[], refused: ReadonlySet<string>, rules: readonly SourceText[]): readonly Mended[] {
  const own = new Set(rules.map(({ file }) => file));
  const safe = found.flatMap((diagnostic) => {
    const [edit, ...others] = diagnostic.edits;
    const one =
      edit?.safe === true &&
      others.length === 0 &&
      isInItsFile(edit, diagnostic) &&
      own.has(diagnostic.place?.file ?? '') &&
      !refused.has(keyOf(diagnostic));
    return one ? [{ diagnostic, edit }] : [];
  });
  const file = safe[0]?.diagnostic.place?.file;
  const chosen: Mended[] = [];
  for (const one of safe) {
    if (one.diagnostic.place?.file === file && !chosen.some((other) => overlap(other.edit, one.edit))) chosen.push(one);
  }
  return chosen;
}

function together(set: Layers, before: readonly Diagnostic[], edits: readonly Mended[]): Tried | null {
  const now = applied(set.rules, edits);
  const found = findingsOf({ ...set, rules: now });
  return mends(edits, before, found) ? { rules: now, found, mended: edits } : null;
}

/** Where they do not stand together: the first that stands alone. Those before it are not tried again. */
function firstThatMends(set: Layers, before: readonly Diagnostic[], edits: readonly Mended[], refused: Set<string>): Tried | null {
  for (const one of edits) {
    const tried = edits.length > 1 ? together(set, before, [one]) : null;
    if (tried !== null) return tried;
    refused.add(keyOf(one.diagnostic));
  }
  return null;
}

/** Every finding mended is gone (or has only moved on behind it), and of no error there are more than before. */
function mends(edits: readonly Mended[], before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const count = (found: readonly Diagnostic[], code: string) => found.filter((one) => one.code === code).length;
  const codes = new Set(edits.map(({ diagnostic }) => diagnostic.code));
  const gone = [...codes].every((code) => {
    const mended = edits.filter(({ diagnostic }) => diagnostic.code === code).length;
    return count(after, code) <= count(before, code) - mended || (edits.length === 1 && edits.every((one) => movesOn(one, before, after)));
  });
  const errors = new Set(after.filter((one) => one.severity === 'error').map((one) => one.code));
  return gone && [...errors].every((code) => count(after, code) <= count(before, code));
}

/** A sentence tells one error at a time: where the next of the same kind stands behind what was mended, that was mended. */
function movesOn({ diagnostic, edit }: Mended, before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const { code, place } = diagnostic;
  const [one, ...others] = edit.replacements;
  if (place === null || one === undefined || others.length > 0) return false;
  const end = Math.max(place.end.offset, one.place.end.offset) + one.text.length - (one.place.end.offset - one.place.start.offset);
  const upTo = (found: readonly Diagnostic[], last: number) =>
    found.filter((other) => other.code === code && other.place?.file === place.file && other.place.start.offset < last).length;
  return upTo(after, end) < upTo(before, Math.max(place.end.offset, one.place.end.offset));
}

function applied(rules: readonly SourceText[], edits: readonly Mended[]): readonly SourceText[] {
  const replacements = edits.flatMap(({ edit }) => edit.replacements);
  const backwards = [...replacements].sort((a, b) => b.place.start.offset - a.place.start.offset);
  return rules.map(({ file, text }) => {
    const here = backwards.filter(({ place }) => place.file === file);
    return {
      file,
      text: here.reduce((now, { place, text: put }) => now.slice(0, place.start.offset) + put + now.slice(place.end.offset), text),
    };
  });
}

function isInItsFile(edit: Edit, { place }: Diagnostic): boolean {
  return edit.replacements.every((one) => one.place.file === place?.file);
}

/** Two that touch may mean another thing together than alone. */
function overlap(a: Edit, b: Edit): boolean {
  return a.replacements.some((x) =>
    b.replacements.some((y) => x.place.start.offset <= y.place.end.offset && y.place.start.offset <= x.place.end.offset),
  );
}

/** A finding is known again by its words: its place moves with what is mended before it. */
function keyOf({ code, place, zh }: Diagnostic): string {
  return JSON.stringify([code, place?.file, zh]);
}
