import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import { foldedOf, type Phrase, phrase, placeOf, wordsOf } from '../syntax/phrase.js';
import { splitAt } from '../syntax/read-vocabulary.js';
import type { ExampleSyntax, Report, SyntaxTree } from '../syntax/tree.js';
import { didYouMean, nearest } from '../text/nearest.js';
import { readDayOf } from './declarations/rule-set.js';
import type { Example, Given, RuleSet, VerdictName } from './model.js';
import type { Field, Vocabulary } from './vocabulary.js';

/** The 示例 of a tree (language.md §8, simple form), their values still as written. */
export function buildExamples(tree: SyntaxTree, ruleSet: RuleSet | null, vocabulary: Vocabulary, report: Report): readonly Example[] {
  const clauses = tree.clauses.map((c) => foldedOf(c.id));
  return tree.examples.flatMap((syntax) => {
    const on = readDayOf(syntax.on, report) ?? ruleSet?.exampleDate ?? ruleSet?.inForceFrom ?? null;
    const name = wordsOf(syntax.name);
    if (on === null) {
      if (syntax.on === null) report(F.missingExampleDate(placeOf(syntax.at), { name }));
      return [];
    }
    const given = syntax.given.flatMap((entry) => readGiven(entry, vocabulary, report));
    return [{ name, on, given, expected: expectedOf(syntax, clauses, report), at: placeOf(syntax.at) }];
  });
}

const VERDICT_WORDS: Readonly<Record<string, VerdictName>> = {
  符合: 'met',
  不符合: 'not-met',
  材料不足: 'undetermined',
  不适用: 'not-applicable',
  未评: 'not-assessed',
  出错: 'error',
  met: 'met',
  'not met': 'not-met',
  undetermined: 'undetermined',
  'not applicable': 'not-applicable',
  'not assessed': 'not-assessed',
  error: 'error',
};

function expectedOf(syntax: ExampleSyntax, clauses: readonly string[], report: Report): Example['expected'] {
  return syntax.expected.flatMap((p) => {
    const match = /^(?:条款|clause)\s*(\d+(?:\.\d+)*)\s*:?\s*(\S[\s\S]*)$/.exec(foldedOf(p).replace(/\s+/g, ' '));
    const verdict = match === null ? undefined : VERDICT_WORDS[match[2] ?? ''];
    if (match === null || verdict === undefined) {
      report(F.unreadableExpectation(placeOf(p), { words: wordsOf(p) }));
      return [];
    }
    const clause = match[1] ?? '';
    if (clauses.includes(clause)) return [{ clause, verdict, at: placeOf(p) }];
    report(F.unknownClause(placeOf(p), { id: clause, hint: didYouMean(nearest(clause, clauses)) }));
    return [];
  });
}

/** 权责清单已公开 是, or 执法人员：（身份 临时工）、（身份 公务员），未报全. */
function readGiven(entry: Phrase, vocabulary: Vocabulary, report: Report): Given[] {
  const list = startsWith(entry, vocabulary.lists);
  const field = startsWith(entry, vocabulary.form);
  const at = placeOf(entry);
  if (list !== null && (field === null || list.word.length > field.word.length)) return readRecords(list.named, list.rest, at, report);
  if (field !== null && field.rest.start < field.rest.end) return [{ kind: 'field', key: field.named.key, words: wordsOf(field.rest), at }];
  report(F.unreadableGiven(at, { words: wordsOf(entry) }));
  return [];
}

function readRecords(list: Vocabulary['lists'][number], rest: Phrase, at: Given['at'], report: Report): Given[] {
  const words = foldedOf(rest);
  if (words === '没有' || words === 'none') return [{ kind: 'list', key: list.key, incomplete: false, records: [], at }];
  if (words === '不详' || words === 'unknown') return [];
  const parts = splitAt(rest, /[、,]/);
  const marks = parts.filter((p) => INCOMPLETE.test(foldedOf(p)));
  const records = parts.filter((p) => !INCOMPLETE.test(foldedOf(p)));
  const broken = records.find((p) => !/^\([\s\S]*\)$/.test(foldedOf(p)));
  if (broken !== undefined || parts.length === 0) {
    report(
      F.unreadableGiven(broken === undefined ? at : placeOf(broken), { words: broken === undefined ? wordsOf(rest) : wordsOf(broken) }),
    );
    return [];
  }
  return [
    { kind: 'list', key: list.key, incomplete: marks.length > 0, records: records.map((p) => readRecord(p, list.fields, report)), at },
  ];
}

const INCOMPLETE = /^(?:未报全|incomplete)$/;

function readRecord(p: Phrase, fields: readonly Field[], report: Report) {
  const inside = phrase(p.source, p.start + 1, p.end - 1);
  return splitAt(inside, /[;,]/).flatMap((entry) => {
    const found = startsWith(entry, fields);
    if (found !== null && found.rest.start < found.rest.end)
      return [{ key: found.named.key, words: wordsOf(found.rest), at: placeOf(entry) }];
    report(F.unreadableGiven(placeOf(entry), { words: wordsOf(entry) }));
    return [];
  });
}

/** The thing whose name or alias begins an entry, the longest name first, and what follows it. */
function startsWith<T extends { readonly name: string; readonly alias: string | null }>(
  entry: Phrase,
  things: readonly T[],
): { named: T; word: string; rest: Phrase } | null {
  const words = foldedOf(entry);
  let best: { named: T; word: string } | null = null;
  for (const named of things) {
    for (const word of named.alias === null ? [named.name] : [named.name, named.alias]) {
      if (!words.startsWith(word) || word.length <= (best?.word.length ?? 0)) continue;
      const next = words[word.length] ?? '';
      if (!/[A-Za-z0-9_]/.test(word.at(-1) ?? '') || !/[A-Za-z0-9_]/.test(next)) best = { named, word };
    }
  }
  if (best === null) return null;
  const after = phrase(entry.source, entry.start + best.word.length, entry.end);
  const rest = after.source.folded[after.start] === ':' ? phrase(after.source, after.start + 1, after.end) : after;
  return { ...best, rest };
}
