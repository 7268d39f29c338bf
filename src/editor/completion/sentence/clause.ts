import type { Entry } from '../../../../grammar/parser.js';
import type { List } from '../../../model/vocabulary.js';
import type { Cursor } from '../../cursor.js';
import type { Workspace } from '../../workspace.js';
import type { Inside, PlaceOf } from '../inside.js';
import { sheetRecords } from '../sheet-records.js';
import { completionsInSentence } from './sentence.js';

/** 要求, 适用. */
export const inClauseSentence: PlaceOf = (workspace, cursor, start) =>
  inSentence(workspace, cursor, start, 'sentence', sheetRecords(workspace, cursor));

/** 除外（机构改革过渡期）C: behind the name the sentence begins; the parenthesis may also belong to the sentence. */
export const inException: PlaceOf = (workspace, cursor, start) => {
  const named = /^\([^()]*\)\s*/.exec(cursor.source.folded.slice(start, cursor.at))?.[0].length ?? 0;
  const whole = inClauseSentence(workspace, cursor, start);
  if (named === 0) return whole;
  const behind = inClauseSentence(workspace, cursor, start + named);
  return { completions: [...behind.completions, ...whole.completions], unfinished: behind.unfinished };
};

/** A sentence, and whether it is none yet. */
export function inSentence(workspace: Workspace, cursor: Cursor, start: number, entry: Entry, records: readonly List[] = []): Inside {
  const { source, at } = cursor;
  const { cut, parse } = workspace.reader();
  const { tokens } = cut(source.folded, start, at);
  const unfinished = tokens.length === 0 || parse(tokens, entry).error !== null;
  return { completions: completionsInSentence(workspace, cursor, start, entry, records), unfinished };
}
