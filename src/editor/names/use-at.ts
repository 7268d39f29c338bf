import { type NameUse, sameTarget, type Target } from '../../model/name-use.js';
import type { Place } from '../../text/place.js';
import { cursorAt } from '../cursor.js';
import type { Workspace } from '../workspace.js';

/** The name at an offset of a file; at the edge of two names the one behind it. Null where none stands. */
export function useAt(workspace: Workspace, file: string, offset: number): NameUse | null {
  const cursor = cursorAt(workspace, file, offset);
  if (cursor === null) return null;
  const { source, at } = cursor;
  const here = workspace.names().filter((use) => use.source === source && use.start <= at && at <= use.end);
  return here.find((use) => at < use.end) ?? here[0] ?? null;
}

/** Every place of one thing. */
export function usesOf(workspace: Workspace, target: Target): readonly NameUse[] {
  return workspace.names().filter((use) => sameTarget(use.target, target));
}

export function placeOfUse({ source, start, end }: NameUse): Place {
  return source.place(start, end);
}

export function wordsOfUse({ source, start, end }: NameUse): string {
  return source.words.slice(start, end);
}
