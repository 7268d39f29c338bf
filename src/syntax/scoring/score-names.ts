import type { Block } from '../../../grammar/blocks.js';
import type { NameKind, Names } from '../../../grammar/names.js';
import type { Prepared } from '../../text/prepared.js';
import { foldedOf, linesIn, type Phrase, phrase } from '../phrase.js';
import type { SyntaxTree } from '../tree.js';
import { match } from './piece.js';
import { readScoreSheetName } from './score-sheet.js';

/**
 * What scoring adds to the names of a set. A record gains what a 评分表 says of it: 案卷评查得分, 案卷评查等次, 案卷评查被否决, for every
 * sentence. 总分, 等次, 结论, 条款 and X的得分 are names only where scores are final: in 一票否决, 限制, 结论 and 推选.
 */
export interface ScoreDeclarations {
  readonly sheets: readonly {
    readonly name: string;
    readonly alias: string | null;
    readonly records: string;
    readonly grades: readonly string[];
  }[];
  /** Titles of 标准, 部分 and 评分表. */
  readonly containers: readonly string[];
  readonly clauses: readonly string[];
  readonly grades: readonly string[];
  readonly outcomes: readonly string[];
}

interface Placed {
  readonly source: Prepared;
  readonly block: Block;
}

/** Read before any sentence, from the blocks of a set in the order of its files. */
export function scoreDeclarationsIn(placed: readonly Placed[]): ScoreDeclarations {
  const all: { -readonly [K in keyof ScoreDeclarations]: ScoreDeclarations[K][number][] } = {
    sheets: [],
    containers: [],
    clauses: [],
    grades: [],
    outcomes: [],
  };
  let sheet: { name: string; alias: string | null; records: string; grades: string[] } | null = null;
  for (const { source, block } of placed) {
    const body = phrase(source, block.body, block.end);
    if (block.word === 'standard' || block.word === 'part') all.containers.push(titleOf(body));
    else if (block.word === 'clause' || block.word === 'clauseChange') all.clauses.push(/^[\d.]+/.exec(foldedOf(body))?.[0] ?? '');
    else if (block.word === 'conclusion') all.outcomes.push(...firstWords(body));
    else if (block.word === 'grades') (sheet?.grades ?? all.grades).push(...firstWords(body));
    else if (block.word === 'sumUp') sheet = null;
    else if (block.word === 'scoreSheet') {
      const head = readScoreSheetName(source, block, () => undefined);
      if (head === null) continue;
      const alias = head.named.alias === null ? null : foldedOf(head.named.alias);
      sheet = { name: foldedOf(head.named.name), alias, records: foldedOf(head.records), grades: [] };
      all.sheets.push(sheet);
      all.containers.push(sheet.name);
    }
  }
  return all;
}

/** The same of a tree that has been read: with what a set below says. */
export function scoreDeclarationsOf(tree: SyntaxTree): ScoreDeclarations {
  const sheets = tree.scoreSheets.map(({ name, alias, counted, grades }) => ({
    name: foldedOf(name),
    alias: alias === null ? null : foldedOf(alias),
    records: foldedOf(counted.words),
    grades: grades.flatMap(({ bands }) => bands.map((band) => foldedOf(band.name))),
  }));
  const parts = new Set(tree.clauses.flatMap(({ part }) => (part === null ? [] : [foldedOf(part.title)])));
  return {
    sheets,
    containers: [...tree.standards.map(({ title }) => foldedOf(title)), ...parts, ...sheets.map(({ name }) => name)],
    clauses: tree.clauses.map(({ id }) => foldedOf(id)),
    grades: [...new Set(tree.grades.flatMap(({ bands }) => bands.map((band) => foldedOf(band.name))))],
    outcomes: tree.conclusions.flatMap(({ outcomes, otherwise }) => [
      ...outcomes.map(({ name }) => foldedOf(name)),
      ...(otherwise === null ? [] : [foldedOf(otherwise)]),
    ]),
  };
}

/** Both together; of what stands in both, one. */
export function joinedDeclarations(below: ScoreDeclarations, own: ScoreDeclarations): ScoreDeclarations {
  const ownSheets = new Set(own.sheets.map(({ name }) => name));
  return {
    sheets: [...below.sheets.filter(({ name }) => !ownSheets.has(name)), ...own.sheets],
    containers: [...new Set([...below.containers, ...own.containers])],
    clauses: [...new Set([...below.clauses, ...own.clauses])],
    grades: own.grades.length > 0 ? own.grades : below.grades,
    outcomes: own.outcomes.length > 0 ? own.outcomes : below.outcomes,
  };
}

/** 标准三 执法规范, 部分 保证项目: the words behind the number. */
function titleOf(body: Phrase): string {
  const title = match(body, /^(?:[一二三四五六七八九十百]+|\d{1,3})(?=\s|:|$)\s*:?\s*(?<title>[^\n]*)/, /^(?<title>[^\n]*)/);
  return title === null ? '' : foldedOf(title.group('title'));
}

/** The first word of each line that has two; of 否则 the second. */
function firstWords(body: Phrase): readonly string[] {
  return linesIn(body).flatMap((line) => {
    const found = match(line, /^(?:否则|otherwise)\s+(?<name>\S+)/, /^(?<name>\S+)\s+\S/);
    return found === null || /^(?:且|或者|\()/.test(foldedOf(line)) ? [] : [foldedOf(found.group('name'))];
  });
}

/** What a record gains from a 评分表. */
export const GAINED = { score: '得分', grade: '等次', vetoed: '被否决' } as const;

/** The words by which a 结论 asks how a clause came out (semantics.md §9), and the verdict each stands for. */
export const VERDICT_WORDS = {
  met: '符合',
  'not-met': '不符合',
  undetermined: '材料不足',
  'not-applicable': '不适用',
  'not-assessed': '未评',
  error: '出错',
} as const;

/** The field by which a record of 条款 is known: no sentence speaks of it. */
export const CLAUSE_LABEL = '条款名称';

/** Names of the scores that a sentence may ask for, with the way each is spelled in English. */
export const SCORE_WORDS = {
  total: { zh: '总分', en: 'total' },
  grade: { zh: '等次', en: 'grade' },
  conclusion: { zh: '结论', en: 'conclusion' },
  clauses: { zh: '条款', en: 'clauses' },
} as const;

interface ContainerNames {
  readonly score: string;
  readonly rate: string;
  readonly zeroClause: string;
}

/** X的得分, X的得分率, X有条款得0分. */
export function containerNames(title: string): ContainerNames {
  return { score: `${title}的得分`, rate: `${title}的得分率`, zeroClause: `${title}有条款得0分` };
}

/** The same in English: score of X, score rate of X, X has a clause scoring 0. */
export function containerNamesInEnglish(title: string): ContainerNames {
  return { score: `score of ${title}`, rate: `score rate of ${title}`, zeroClause: `${title} has a clause scoring 0` };
}

/** 条款2.1的得分, score of clause 2.1. */
export function clauseScoreName(id: string): { readonly zh: string; readonly en: string } {
  return { zh: `条款${id}的得分`, en: `score of clause ${id}` };
}

/** What a record gains from a 评分表 of that name, in both spellings: 案卷评查得分, fileReviewScore. Without an alias there is but one. */
export function gainedNames(sheet: {
  readonly name: string;
  readonly alias: string | null;
}): Readonly<Record<keyof typeof GAINED, { readonly zh: string; readonly en: string | null }>> {
  const both = (zh: string, en: string) => ({ zh: `${sheet.name}${zh}`, en: sheet.alias === null ? null : `${sheet.alias}${en}` });
  return { score: both(GAINED.score, 'Score'), grade: both(GAINED.grade, 'Grade'), vetoed: both(GAINED.vetoed, 'Vetoed') };
}

/** The same names with what records gain. */
export function withGainedNames(names: Names, { sheets }: ScoreDeclarations): Names {
  if (sheets.length === 0) return names;
  const words = new Map(names.words);
  const aliases = new Map(names.aliases);
  const options = new Map(names.options);
  for (const sheet of sheets) {
    const gained = gainedNames(sheet);
    for (const { zh, en } of Object.values(gained)) {
      words.set(zh, 'field');
      if (en !== null) aliases.set(en, 'field');
    }
    for (const word of [gained.grade.zh, gained.grade.en]) if (word !== null) options.set(word, new Set(sheet.grades));
  }
  return { ...names, words, aliases, options };
}

/** The names of sentences that may speak of final scores. */
export function withOutcomeNames(names: Names, declared: ScoreDeclarations): Names {
  const words = new Map(names.words);
  const options = new Map(names.options);
  const add = (word: string, kind: NameKind = 'field'): void => void words.set(word, kind);
  for (const title of declared.containers)
    for (const name of [...Object.values(containerNames(title)), ...Object.values(containerNamesInEnglish(title))])
      if (title !== '') add(name);
  for (const id of declared.clauses) if (id !== '') for (const name of Object.values(clauseScoreName(id))) add(name);
  for (const word of Object.values(VERDICT_WORDS)) add(word);
  add(SCORE_WORDS.total.zh);
  add(SCORE_WORDS.clauses.zh, 'list');
  add('条', 'measure');
  for (const [word, of] of [
    [SCORE_WORDS.grade.zh, declared.grades],
    [SCORE_WORDS.conclusion.zh, declared.outcomes],
  ] as const) {
    add(word);
    options.set(word, new Set(of));
  }
  const aliases = new Map(names.aliases);
  for (const [alias, kind, of] of [
    [SCORE_WORDS.total.en, 'field', null],
    [SCORE_WORDS.grade.en, 'field', declared.grades],
    [SCORE_WORDS.conclusion.en, 'field', declared.outcomes],
    [SCORE_WORDS.clauses.en, 'list', null],
  ] as const) {
    aliases.set(alias, kind);
    if (of !== null) options.set(alias, new Set(of));
  }
  return { ...names, words, aliases, options };
}
