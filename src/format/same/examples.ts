import { buildVocabulary } from '../../model/declarations/vocabulary.js';
import { readCases } from '../../model/examples/cases.js';
import type { Given } from '../../model/model.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { phrase } from '../../syntax/phrase.js';
import type { SyntaxTree } from '../../syntax/tree.js';
import type { Memory } from '../../text/memory.js';
import { prepare } from '../../text/prepared.js';
import { valueText } from '../blocks/values.js';
import type { Naming } from '../names.js';

/** What the 示例 of some files say, by file: their values in one spelling, their places aside. */
export function examplesOf(
  tree: SyntaxTree,
  names: Naming,
  files: ReadonlySet<string>,
  memory: Memory,
): ReadonlyMap<string, readonly unknown[]> {
  const vocabulary = buildVocabulary(tree, () => undefined);
  const valueSays = valuesIn(vocabulary, names);
  const said = new Map<string, unknown[]>([...files].map((file) => [file, []]));
  const examples = tree.examples.filter(({ at }) => files.has(at.source.file));
  for (const { at, given, expected, table } of examples)
    said.get(at.source.file)?.push([given.length, expected.length, table?.rows.length]);
  const cases = readCases({ ...tree, examples }, vocabulary, memory).flatMap(({ value }) => value);
  for (const { at, expected, given, ...example } of cases)
    said.get(at.source.file)?.push([example, expected.map(({ at: _, ...one }) => one), given.map((one) => givenSays(one, valueSays))]);
  return said;
}

type ValueSays = (list: string | null, value: { readonly key: string; readonly words: string }) => string;

function givenSays(given: Given, valueSays: ValueSays): unknown {
  if (given.kind === 'field') return [given.key, valueSays(null, given)];
  return [given.key, given.incomplete, given.records.map((record) => record.map((one) => [one.key, valueSays(given.key, one)]))];
}

/** The same few values stand in many examples, so each is worked out once. */
function valuesIn(vocabulary: Vocabulary, names: Naming): ValueSays {
  const known = new Map<string, string>();
  return (list, { key, words }) => {
    const value = `${list}\0${key}\0${words}`;
    const said = known.get(value) ?? inChinese(vocabulary, names, list, { key, words });
    known.set(value, said);
    return said;
  };
}

function inChinese(
  vocabulary: Vocabulary,
  names: Naming,
  list: string | null,
  { key, words }: { readonly key: string; readonly words: string },
): string {
  const fields = list === null ? vocabulary.form : (vocabulary.lists.find((one) => one.key === list)?.fields ?? []);
  const field = fields.find((one) => one.key === key);
  if (field === undefined) return words;
  const source = prepare({ file: '', text: words });
  return valueText({ spelling: 'zh', names }, field, phrase(source, 0, source.words.length));
}
