import { buildRuleSet } from '../../model/declarations/rule-set.js';
import { buildVocabulary } from '../../model/declarations/vocabulary.js';
import { buildExamples } from '../../model/examples/build.js';
import type { Given } from '../../model/model.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { phrase } from '../../syntax/phrase.js';
import type { SyntaxTree } from '../../syntax/tree.js';
import { prepare } from '../../text/prepared.js';
import { valueText } from '../blocks/values.js';
import type { Naming } from '../names.js';

/** What the 示例 of a set say, by file: their values in one spelling, their places aside. */
export function examplesOf(tree: SyntaxTree, names: Naming): ReadonlyMap<string, readonly unknown[]> {
  const quiet = (): void => undefined;
  const vocabulary = buildVocabulary(tree, quiet);
  const valueSays = valuesIn(vocabulary, names);
  // A date for those that have none, so that none is left out.
  const ruleSet = buildRuleSet(tree, [], quiet);
  const dated = ruleSet === null ? null : { ...ruleSet, exampleDate: ruleSet.exampleDate ?? '0001-01-01' };
  const said = new Map<string, unknown[]>(tree.sources.map(({ file }) => [file, []]));
  for (const { at, given, expected, table } of tree.examples)
    said.get(at.source.file)?.push([given.length, expected.length, table?.rows.length]);
  for (const { at, expected, given, ...example } of buildExamples(tree, dated, vocabulary, quiet))
    said.get(at.file)?.push([example, expected.map(({ at: _, ...one }) => one), given.map((one) => givenSays(one, valueSays))]);
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
