import { type NameUse, type Target, targetKey } from '../model/name-use.js';
import { eachName } from '../model/names-used.js';
import { foldedOf, wordsOf } from '../syntax/phrase.js';
import {
  clauseScoreName,
  containerNames,
  containerNamesInEnglish,
  gainedNames,
  SCORE_WORDS,
  scoreDeclarationsOf,
} from '../syntax/scoring/score-names.js';
import type { Span } from '../syntax/sentence-tree.js';
import type { NamedSyntax, SyntaxTree } from '../syntax/tree.js';
import type { Memory } from '../text/memory.js';
import type { Prepared } from '../text/prepared.js';
import type { Spelling } from './spelling.js';

/** What the names in the files of a set stand for, and how each is written in either spelling. */
export interface Naming {
  /** What the name that begins at `start` of a file stands for, as one text; null where nobody knows. */
  readonly meant: (source: Prepared, start: number) => string | null;
  /** The name at a place in a spelling: the alias in English where there is one. What is not resolved stays as it stands. */
  readonly word: (source: Prepared, span: Span, spelling: Spelling) => string;
  /** A declared thing in a spelling; '' where it is not declared. */
  readonly wordFor: (target: Target, spelling: Spelling) => string;
  /** The measure word of the list, or of the list a defined name selects from, that bears a name. */
  readonly measureOf: (list: string) => string | null;
}

/** In: a tree, what has been read of it, and the places of names to be left as they stand (see `placeKey`). Out: its names. */
export function namingOf(tree: SyntaxTree, memory: Memory, kept: ReadonlySet<string> = new Set()): Naming {
  const byFile = new Map<string, Map<number, NameUse>>();
  // The files of a set below are among them: what is declared there is used here.
  eachName(tree, memory, (use) => {
    const uses = byFile.get(use.source.file) ?? new Map<number, NameUse>();
    byFile.set(use.source.file, uses.set(use.start, use));
  });
  const scores = scoreWordsIn(tree);
  const at = (source: Prepared, start: number) => byFile.get(source.file)?.get(start);
  const declared = new Map<string, { name?: string; alias?: string }>();
  for (const uses of byFile.values())
    for (const use of [...uses.values()].filter(({ declares }) => declares).sort((a, b) => a.start - b.start)) declare(declared, use);
  const wordFor = (target: Target, spelling: Spelling) => {
    const { name = '', alias = name } = declared.get(targetKey(target)) ?? {};
    return spelling === 'en' ? alias : name;
  };
  return {
    meant: (source, start) => {
      const use = at(source, start);
      return use === undefined ? null : targetKey(use.target);
    },
    word: (source, { start, end }, spelling) => {
      const use = kept.size > 0 && kept.has(placeKey(source, start)) ? undefined : at(source, start);
      return (
        (use === undefined ? '' : wordFor(use.target, spelling) || scoreWord(use.target, spelling, scores)) ||
        source.words.slice(start, end)
      );
    },
    wordFor,
    measureOf: (list) => measureOf(tree, list, 0),
  };
}

/** 总分 and total: what a set with scores may name without declaring it. '' for everything else. */
function scoreWord(target: Target, spelling: Spelling, scores: ReadonlyMap<string, string>): string {
  if (target.kind !== 'field' && target.kind !== 'list') return '';
  const english = scores.get(target.key);
  return english === undefined ? '' : spelling === 'en' ? english : target.key;
}

/** What scoring adds to the names of a set: each in Chinese, and how it is spelled in English. */
function scoreWordsIn(tree: SyntaxTree): ReadonlyMap<string, string> {
  const { containers, clauses, sheets } = scoreDeclarationsOf(tree);
  const pairs = [
    ...Object.values(SCORE_WORDS),
    ...clauses.map(clauseScoreName),
    ...containers.flatMap((title) => {
      const [zh, en] = [containerNames(title), containerNamesInEnglish(title)];
      return (['score', 'rate', 'zeroClause'] as const).map((one) => ({ zh: zh[one], en: en[one] }));
    }),
    ...sheets.flatMap((sheet) => Object.values(gainedNames(sheet))),
  ];
  return new Map(pairs.map(({ zh, en }) => [zh, en ?? zh]));
}

/** One text for one place of a file. */
export function placeKey(source: Pick<Prepared, 'file'>, start: number): string {
  return `${source.file}\0${start}`;
}

function declare(declared: Map<string, { name?: string; alias?: string }>, { source, start, end, target, spelling }: NameUse): void {
  const key = targetKey(target);
  // Of two declarations of one name the first counts, as it does for the meaning.
  declared.set(key, { [spelling]: source.words.slice(start, end), ...declared.get(key) });
}

function measureOf(tree: SyntaxTree, list: string, depth: number): string | null {
  const bears = ({ name, alias }: NamedSyntax) => foldedOf(name) === list || (alias !== null && foldedOf(alias) === list);
  const declared = tree.lists.find(bears);
  if (declared !== undefined) return declared.measure === null ? null : wordsOf(declared.measure);
  const body = tree.definitions.find(bears)?.body;
  return body?.kind === 'list' && depth < DEEPEST ? measureOf(tree, body.list.name.text, depth + 1) : null;
}

/** Definitions that lead back to themselves end here. */
const DEEPEST = 50;
