import { readingFindings } from '../diagnostics/catalogue/reading.js';
import { tailoringFindings as F } from '../diagnostics/catalogue/tailoring.js';
import type { Bilingual } from '../diagnostics/define.js';
import { rewrite } from '../diagnostics/rewrite.js';
import { didYouMean, nearest } from '../text/nearest.js';
import { squeeze } from '../text/width.js';
import { foldedOf, type Phrase, phrase, placeOf, wordsOf } from './phrase.js';
import { placed } from './tailor-places.js';
import { overlaidContainer, overlaidScoring, rankOf } from './tailor-scoring.js';
import type { ClauseSyntax, InterpretationSyntax, RemovalSyntax, Report, StandardSyntax, SyntaxTree } from './tree.js';

/** What one folder says by itself. */
export type OwnTree = Omit<SyntaxTree, 'sound' | 'below'>;

/**
 * Lays a set over the set that it 参照 (language.md §9.2): its 条款 are added, its 修改条款 stand in for those of the same number, its
 * 删去条款 go, its 解释 stand in for those of the same words, its 栏目 and 名单 add fields, its 勾稽
 * come to those below. In: what its own files say, the tree below.
 * 示例 stay where they are written: each is of its own set's date (src/model/check.ts). Out: the tree of the set as it stands. What contradicts the set below is reported where the set itself is to be mended.
 */
export function tailor(own: OwnTree, below: SyntaxTree, report: Report): OwnTree {
  const removed = reportedRemovals(own, below, report);
  const clauses = overlaidClauses(own, below, removed, report);
  const standards = overlaidStandards(own, below);
  const scoring = overlaidScoring(own, below, standards);
  return {
    ...own,
    vocabularies: [...below.vocabularies, ...own.vocabularies],
    // A 栏目 or 名单 of the name of one below adds fields to it (src/model/declarations/vocabulary.ts).
    sections: [...below.sections, ...own.sections],
    lists: [...below.lists, ...own.lists],
    interpretations: overlaidInterpretations(own, below, removed),
    definitions: [...below.definitions, ...own.definitions],
    // What contradicts itself below contradicts itself here.
    crossChecks: [...below.crossChecks, ...own.crossChecks],
    standards,
    ...scoring,
    clauses: placed(clauses, below, { standards, scoreSheets: scoring.scoreSheets, parts: own.parts }),
  };
}

/** 修改条款 and 删去条款 in a set that 参照 none. One that does, but whose base was not found, has its finding already. */
export function reportNothingBelow({ heads, clauses, removals }: OwnTree, report: Report): void {
  if (heads.some(({ laidOver }) => laidOver)) return;
  for (const one of [...clauses.filter(({ changes }) => changes), ...removals]) {
    const keyword = keywordOf(one.at, one.id);
    report(F.nothingBelow(placeOf(keyword), { keyword: wordsOf(keyword), instead: 'changes' in one ? WRITE_CLAUSE : TAKE_OUT }));
  }
}

const WRITE_CLAUSE = { zh: '就直接写“条款”', en: 'simply write “条款” (clause)' };
const TAKE_OUT = { zh: '请去掉这一块', en: 'take this block out' };

/** What stands before the number. */
function keywordOf(at: Phrase, id: Phrase): Phrase {
  return phrase(at.source, at.start, id.start);
}

const numberOf = ({ id }: { readonly id: Phrase }) => foldedOf(id);

/** Numbers of the clauses that go. */
function reportedRemovals({ removals }: OwnTree, below: SyntaxTree, report: Report): ReadonlySet<string> {
  const seen = new Map<string, RemovalSyntax>();
  for (const removal of removals) {
    const id = numberOf(removal);
    const earlier = seen.get(id);
    if (earlier !== undefined) report(readingFindings.repeatedClause(placeOf(removal.id), { id, other: lineOf(earlier.id) }));
    else seen.set(id, removal);
    if (!below.clauses.some((clause) => numberOf(clause) === id)) reportNotBelow(removal.id, below, report);
    if (removal.reason === null) report(F.unreasonedRemoval(placeOf(removal.id), { id }));
  }
  return new Set(seen.keys());
}

function overlaidClauses(own: OwnTree, below: SyntaxTree, removed: ReadonlySet<string>, report: Report): readonly ClauseSyntax[] {
  const known = new Map(below.clauses.map((clause) => [numberOf(clause), clause]));
  // A number that was removed is not given to another clause: whoever looks it up would take the one for the other.
  const taken = [...known.keys(), ...own.clauses.map(numberOf), ...own.removals.map(numberOf), ...removalsOf(below)];
  for (const clause of own.clauses) {
    const id = numberOf(clause);
    const earlier = known.get(id);
    if (clause.changes && earlier === undefined) reportNotBelow(clause.id, below, report);
    if (!clause.changes && earlier !== undefined)
      reportThere(clause, { id, set: idOf(below), title: wordsOf(earlier.title), free: freeNumber(id, taken) }, report);
    const removal = own.removals.find((one) => numberOf(one) === id);
    if (clause.changes && removal !== undefined)
      report(readingFindings.repeatedClause(placeOf(clause.id), { id, other: lineOf(removal.id) }));
  }
  // One that is changed keeps its place among the others: 部分 and what is told of them follow the order of the clauses.
  const kept = below.clauses.filter((clause) => !removed.has(numberOf(clause)));
  const laidOver = kept.map((clause) => own.clauses.find((one) => numberOf(one) === numberOf(clause)) ?? clause);
  return [...laidOver, ...own.clauses.filter((clause) => !laidOver.includes(clause))];
}

function reportNotBelow(id: Phrase, below: SyntaxTree, report: Report): void {
  const removed = removedBelow(foldedOf(id), below);
  if (removed !== null) {
    report(F.clauseNotBelow(placeOf(id), { id: foldedOf(id), set: idOf(below), hint: removed }));
    return;
  }
  const ids = below.clauses.map(numberOf);
  // A clause that was renumbered stays in its standard: those are nearer than the same last figure elsewhere.
  const standard = foldedOf(id).split('.')[0];
  const beside = nearest(
    foldedOf(id),
    ids.filter((one) => one.split('.')[0] === standard),
  );
  const near = beside.length > 0 ? beside : nearest(foldedOf(id), ids);
  // No edit: of numbers that look alike none is more likely, and the wrong clause would go.
  report(F.clauseNotBelow(placeOf(id), { id: foldedOf(id), set: idOf(below), hint: didYouMean(near) }));
}

/** That a set below has removed the clause, for a message; null where none has. */
function removedBelow(id: string, below: SyntaxTree): Bilingual | null {
  for (let one: SyntaxTree | null = below; one !== null; one = one.below) {
    const removal = one.removals.find((other) => numberOf(other) === id);
    if (removal === undefined) continue;
    const [set, line] = [idOf(one), lineOf(removal.id)];
    return {
      zh: `（“${set}”已把它删去，见${line}；要恢复，请写“条款 ${id}”，整条写出）`,
      en: `; “${set}” has removed it (${line}), and “clause ${id}” with all its parts brings it back`,
    };
  }
  return null;
}

function removalsOf({ removals, below }: SyntaxTree): readonly string[] {
  return [...removals.map(numberOf), ...(below === null ? [] : removalsOf(below))];
}

/** A number that no clause of the standard has, behind the last of them: 6.5. */
function freeNumber(id: string, all: readonly string[]): string {
  const [standard = ''] = id.split('.');
  const last = all.flatMap((one) => (one.split('.')[0] === standard && one.split('.').length === 2 ? [Number(one.split('.')[1])] : []));
  return `${standard}.${Math.max(0, ...last) + 1}`;
}

function reportThere(clause: ClauseSyntax, slots: { id: string; set: string; title: string; free: string }, report: Report): void {
  const keyword = keywordOf(clause.at, clause.id);
  const english = /^[a-z]/i.test(foldedOf(keyword));
  const change = english ? 'change clause' : '修改条款';
  const edits = [rewrite(placeOf(clause.id), slots.free), rewrite(placeOf(keyword), change)];
  report(F.clauseAlreadyBelow(placeOf(clause.id), slots, { edits }));
}

/** One that is replaced keeps its place among the others and, where nothing else is said, the clauses it is 用于. */
function overlaidInterpretations(own: OwnTree, below: SyntaxTree, removed: ReadonlySet<string>): readonly InterpretationSyntax[] {
  const wordsIn = ({ name }: InterpretationSyntax) => squeeze(foldedOf(name));
  const inherited = below.interpretations.map((one) => ({ ...one, usedBy: one.usedBy.filter((id) => !removed.has(foldedOf(id))) }));
  const known = new Map(inherited.map((one) => [wordsIn(one), one]));
  const mine = own.interpretations.map((one) => {
    const earlier = known.get(wordsIn(one));
    const isReading = one.value?.kind === 'text';
    return earlier === undefined || !isReading || one.usedBy.length > 0 ? one : { ...one, usedBy: earlier.usedBy };
  });
  const laidOver = inherited.map((one) => mine.find((other) => wordsIn(other) === wordsIn(one)) ?? one);
  return [...laidOver, ...mine.filter((one) => !laidOver.includes(one))];
}

/** Of two standards of one number the upper one counts, with what it does not say of its points as below. */
function overlaidStandards(own: OwnTree, below: SyntaxTree): readonly StandardSyntax[] {
  const mine = own.standards.map((one) => {
    const theirs = below.standards.find((other) => rankOf(other) === rankOf(one));
    return theirs === undefined ? one : { ...one, scoring: overlaidContainer(one.scoring, theirs.scoring) };
  });
  const laidOver = below.standards.map((one) => mine.find((other) => rankOf(other) === rankOf(one)) ?? one);
  return [...laidOver, ...mine.filter((one) => !laidOver.includes(one))];
}

function idOf({ heads }: SyntaxTree): string {
  const id = heads[0]?.parts.get('id')?.[0];
  return id === undefined ? '' : wordsOf(id);
}

function lineOf(p: Phrase): string {
  const { file, start } = placeOf(p);
  return `${file}:${start.line}`;
}
