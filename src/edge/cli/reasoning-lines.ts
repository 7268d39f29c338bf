import type { NeededView, NodeView, PartView } from '../../index.js';
import type { ResultWords } from './words/results.js';

/** 适用, a 除外 or 要求 with its tree, in the shape of the rule: one line a condition, below it what was seen. */
export function partLines({ title, place, root }: PartView, words: ResultWords): readonly string[] {
  return [words.aside(title, place), ...nodeLines(root, words).map(indent)];
}

function nodeLines({ truth, text, facts, remarks, records, children }: NodeView, words: ResultWords): readonly string[] {
  const beside = [
    ...facts.map((fact) => words.aside(fact.text.text, fact.source)),
    ...remarks,
    ...records.flatMap((record) => [
      words.aside(words.record(record.label, record.role), record.source),
      ...record.nodes.flatMap((one) => nodeLines(one, words)).map(indent),
    ]),
  ];
  return [`[${truth.word}] ${text.text}`, ...beside.map(indent), ...children.flatMap((child) => nodeLines(child, words)).map(indent)];
}

/** 还需材料, group by group. */
export function neededLines({ text, items }: NeededView): readonly string[] {
  return [text, ...items.flatMap(neededLines).map(indent)];
}

export function indent(line: string): string {
  return `  ${line}`;
}
