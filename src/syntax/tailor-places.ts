import { squeeze } from '../text/width.js';
import { foldedOf, type Phrase } from './phrase.js';
import type { PartSyntax, ScoreSheetSyntax } from './scoring-tree.js';
import { overlaidContainer, rankOf } from './tailor-scoring.js';
import type { ClauseSyntax, StandardSyntax, SyntaxTree } from './tree.js';

/** What clauses stand in, as a set laid over another leaves it. */
export interface Places {
  readonly standards: readonly StandardSyntax[];
  readonly scoreSheets: readonly ScoreSheetSyntax[];
  /** 部分 that the upper set writes, be it without a clause. */
  readonly parts: readonly PartSyntax[];
}

/**
 * Puts each clause of a set that 参照 another where it stands now (language.md §9.2): in the 标准, the 评分表 and the 部分 above it, else in those
 * of the clause that it changes, else where its number says: 7.4 in 标准七. Those of one name are one, with the lines that the
 * upper set says of them.
 */
export function placed(clauses: readonly ClauseSyntax[], below: SyntaxTree, places: Places): readonly ClauseSyntax[] {
  const standing = clauses.map((clause): ClauseSyntax => {
    const before = below.clauses.find((one) => wordsIn(one.id) === wordsIn(clause.id)) ?? null;
    const standard = standardOf(clause, before, places.standards);
    const sheet = sheetOf(clause, before, places.scoreSheets);
    return { ...clause, standard, sheet, part: clause.part ?? partBefore(before, standard, sheet) };
  });
  const parts = overlaidParts(standing, below, places.parts);
  return standing.map((clause) => ({ ...clause, part: parts.get(keyOf(clause) ?? '') ?? clause.part }));
}

/** The one above the clause may have a new title here, and its number in other figures (七, 7). */
function standardOf(clause: ClauseSyntax, before: ClauseSyntax | null, standards: readonly StandardSyntax[]): StandardSyntax | null {
  const above = clause.standard ?? before?.standard ?? null;
  const rank = above === null ? Number(foldedOf(clause.id).split('.')[0]) : rankOf(above);
  return standards.find((one) => rankOf(one) === rank) ?? clause.standard;
}

function sheetOf(clause: ClauseSyntax, before: ClauseSyntax | null, sheets: readonly ScoreSheetSyntax[]): ScoreSheetSyntax | null {
  const above = clause.sheet ?? before?.sheet ?? null;
  return above === null ? null : (sheets.find(({ name }) => wordsIn(name) === wordsIn(above.name)) ?? above);
}

/** A changed clause that stays in its 标准 and 评分表 stays in its 部分. */
function partBefore(before: ClauseSyntax | null, standard: StandardSyntax | null, sheet: ScoreSheetSyntax | null): PartSyntax | null {
  if (before === null || before.part === null) return null;
  return homeOf(before) === homeOf({ standard, sheet }) ? before.part : null;
}

/** By home and title: the 部分 of both sets, which are one where those are the same. */
function overlaidParts(clauses: readonly ClauseSyntax[], below: SyntaxTree, own: readonly PartSyntax[]): ReadonlyMap<string, PartSyntax> {
  const parts = new Map<string, PartSyntax>();
  for (const clause of below.clauses) if (clause.part !== null) parts.set(keyOf(clause) ?? '', clause.part);
  for (const mine of own) {
    const within = clauses.find(({ part }) => part === mine);
    const key = within === undefined ? keyOfTitle(mine, parts) : keyOf(within);
    const theirs = key === null ? undefined : parts.get(key);
    if (key !== null)
      parts.set(key, theirs === undefined ? mine : { ...mine, ...overlaidContainer(mine, theirs), id: mine.id ?? theirs.id });
  }
  return parts;
}

/** A 部分 that is written for its lines alone, without a clause: the one of its title. */
function keyOfTitle({ title }: PartSyntax, parts: ReadonlyMap<string, PartSyntax>): string | null {
  const alike = [...parts].filter(([, part]) => wordsIn(part.title) === wordsIn(title));
  return alike.length === 1 ? (alike[0]?.[0] ?? null) : null;
}

function keyOf(clause: Pick<ClauseSyntax, 'part' | 'standard' | 'sheet'>): string | null {
  return clause.part === null ? null : `${homeOf(clause)}\n${wordsIn(clause.part.title)}`;
}

/** What a 部分 is a part of. */
function homeOf({ standard, sheet }: Pick<ClauseSyntax, 'standard' | 'sheet'>): string {
  if (sheet !== null) return wordsIn(sheet.name);
  return standard === null ? '' : String(rankOf(standard));
}

function wordsIn(words: Phrase): string {
  return squeeze(foldedOf(words));
}
