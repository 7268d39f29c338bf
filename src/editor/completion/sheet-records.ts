import { listNamed } from '../../model/meaning/scope.js';
import { recordsOf } from '../../model/scoring/score-fields.js';
import type { List } from '../../model/vocabulary.js';
import type { Cursor } from '../cursor.js';
import type { Workspace } from '../workspace.js';

/** The records at hand: of the list that 每L只扣最重的一项 names, and of the 评分表 around the cursor. */
export function recordsAt(workspace: Workspace, { source, at }: Cursor, start: number): readonly List[] {
  const head = /^(?:每|for each )(?<counted>.+?)(?:只[扣得加减]最重| only the heaviest)/.exec(source.folded.slice(start, at));
  const own = head === null ? null : listIn(workspace, head.groups?.counted ?? '');
  const sheet = workspace.tree.scoreSheets.find(
    (one) => one.at.source === source && one.at.start < at && (one.sumUp === null || at < one.sumUp.at.start),
  );
  const around = sheet === undefined ? null : recordsOf(sheet, workspace.meaning());
  return [own, around].filter((list) => list !== null);
}

/** The list whose records the words of a scoring line count: 每有1处文书问题的，按…扣, by … for each 1 flaws. */
export function countedList(workspace: Workspace, words: string): List | null {
  const counted = /(?:每有\s*[\d.一二三四五六七八九十两]*|for each [\d.]+ (?!of ))(?<counted>[^,\n]+)/.exec(words);
  return listIn(workspace, counted?.groups?.counted ?? '');
}

/** The first list that some words name. */
function listIn(workspace: Workspace, words: string): List | null {
  const { vocabulary } = workspace.meaning();
  const token = workspace
    .reader()
    .cut(words, 0, words.length)
    .tokens.find(({ tokenType }) => tokenType.name === 'ListName');
  return token === undefined ? null : (listNamed(vocabulary, token.image) ?? null);
}

/** For a condition of a clause: the records of the 评分表 it stands in are at hand. */
export function sheetRecords(workspace: Workspace, cursor: Cursor): readonly List[] {
  return recordsAt(workspace, cursor, cursor.at);
}
