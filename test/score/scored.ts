import { compile } from '../../src/engine/compile.js';
import { contextFor } from '../../src/engine/context-for.js';
import { readFacts } from '../../src/facts/read-facts.js';
import { check } from '../../src/model/check.js';
import type { Span } from '../../src/score/span.js';
import { parse } from '../../src/syntax/parse.js';
import type { Day } from '../../src/text/place.js';
import { judgeSheet } from '../../src/verdict/judge-sheet.js';
import { VOCABULARY } from './vocabulary.js';

/** What a small rubric gives on a sheet, in the shortest words: `5`, `[5, 10]`, `不适用`; `5 of 10` for sums. */
export type Scored = Readonly<Record<string, string>>;

/** In: the lines of 计分, what stands below them, and a sheet (YAML without 名称). Out: what each clause and sum came to. */
export async function scored(total: string, body: string, sheet: string, on: Day = '2018-12-31'): Promise<Scored> {
  const text = `标准集 评分\n  编号 t\n  施行 2018年1月1日\n${VOCABULARY}计分\n${total}\n标准一 甲\n${body}\n`;
  const { value: model, diagnostics } = check(parse([{ file: 't.standards', text }]).value, []);
  if (model === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  const read = readFacts(model, { file: 't.yaml', text: `名称: 甲局\n${sheet}\n` });
  if (read.value === null) throw new Error(read.diagnostics.map(({ zh }) => zh).join('\n'));
  const { clauses, scores, conclusion } = await judgeSheet(compile(model), contextFor(model, read.value, on));
  if (scores === null) throw new Error('the rubric has no points');
  const found: Record<string, string> = {};
  for (const [id, { points, notApplicable, marks }] of scores.clauses) if (marks !== null) found[id] = inShort(points, notApplicable);
  for (const { clause, verdict } of clauses) found[`${clause.id} is`] = verdict;
  for (const { title, ...one } of scores.standards) found[title] = sumInShort(one);
  for (const { sheet: one, records, container } of scores.sheets) {
    found[one.name] = sumInShort(container);
    for (const { record, score } of records) found[`${one.name} ${record.place}`] = inShort(score.points, score.notApplicable);
  }
  found.total = sumInShort(scores.total);
  found.grade = scores.total.grade?.possible.join('或') ?? '';
  found.conclusion = conclusion?.possible.join('或') ?? '';
  return found;
}

function inShort({ low, high }: Span, notApplicable: 'no' | 'maybe' | 'yes' = 'no'): string {
  if (notApplicable === 'yes') return '不适用';
  const ends = low !== null && high !== null && low.equals(high) ? low.toFraction() : `[${low?.toFraction()}, ${high?.toFraction()}]`;
  return notApplicable === 'maybe' ? `${ends}?` : ends;
}

function sumInShort(one: { readonly points: Span; readonly marks: Span; readonly notApplicable: 'no' | 'maybe' | 'yes' }): string {
  return one.notApplicable === 'yes' ? '不适用' : `${inShort(one.points, one.notApplicable)} of ${inShort(one.marks)}`;
}
