import type { SelectionGroup, SelectionResult } from '../../verdict/selection/results.js';
import type { Context } from './context.js';

/** A page of one 推选: all its groups, or a part of them. */
export interface SelectionPart {
  readonly result: SelectionResult;
  readonly groups: readonly GroupPiece[];
  /** Its address inside the site, not yet encoded. */
  readonly path: string;
  /** Counted from 1. */
  readonly number: number;
}

/** A group, or the rows of it that one page holds. */
export interface GroupPiece {
  readonly group: SelectionGroup;
  /** Its place among the groups of the result. */
  readonly index: number;
  /** Whether its first rows stand on a page before. */
  readonly continued: boolean;
}

/** So many candidates, each with its figures and reason, keep a page below 300 KB. */
export const MOST_CANDIDATES = 150;

/** In: what came of a 推选. Out: its pages, at least one. Groups stay together where they can; one that no page holds goes on to the next. */
export function selectionParts(result: SelectionResult, { selectionPath }: Pick<Context, 'selectionPath'>): readonly SelectionPart[] {
  const pages: GroupPiece[][] = [[]];
  let left = MOST_CANDIDATES;
  for (const piece of result.groups.flatMap(piecesOf)) {
    const rows = piece.group.entries.length;
    if (rows > left && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = MOST_CANDIDATES;
    }
    pages.at(-1)?.push(piece);
    left -= rows;
  }
  const first = selectionPath(result.name);
  return pages.map((groups, i) => ({
    result,
    groups,
    path: i === 0 ? first : first.replace(/\.html$/, `~${i + 1}.html`),
    number: i + 1,
  }));
}

function piecesOf(group: SelectionGroup, index: number): readonly GroupPiece[] {
  const count = Math.max(1, Math.ceil(group.entries.length / MOST_CANDIDATES));
  return Array.from({ length: count }, (_, i) => ({
    group: {
      ...group,
      entries: group.entries.slice(i * MOST_CANDIDATES, (i + 1) * MOST_CANDIDATES),
      notes: i === 0 ? group.notes : [],
    },
    index,
    continued: i > 0,
  }));
}
