import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import { safely } from '../../diagnostics/rewrite.js';
import { optionWords } from '../../syntax/declared-names.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { Node, Word } from '../../syntax/sentence-tree.js';
import type { Report, SyntaxTree } from '../../syntax/tree.js';
import type { Prepared } from '../../text/prepared.js';
import { childrenOf } from '../meaning/walk-tree.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Check } from './draft.js';

/** An option listed twice: behind 属于, in an interpretation, in the vocabulary itself. */
export const repeatedOptions: Check = ({ tree, vocabulary }, report) => {
  for (const { source, node } of sentencesOf(tree)) visit(node, (choice) => reportChoice(source, choice, vocabulary, report));
  for (const { value } of tree.interpretations) if (value?.kind === 'options') reportTwice(value.options, foldedOf, report);
  for (const field of [...tree.sections, ...tree.lists].flatMap((group) => group.fields)) {
    const type = field.attributes[0];
    if (type !== undefined && /^(?:选项|option|one of)(?=\s|:|$)/.test(foldedOf(type)))
      reportTwice(
        optionWords(type).map(({ name }) => name),
        foldedOf,
        report,
      );
  }
};

type Choice = Extract<Node, { kind: 'choice' }>;

function sentencesOf(tree: SyntaxTree): readonly { readonly source: Prepared; readonly node: Node }[] {
  const ofClauses = tree.clauses.flatMap((c) => [c.applicability, c.requirement, ...c.exceptions.map((x) => x.sentence)]);
  const written = ofClauses.flatMap((s) => (s === null || s.tree === null ? [] : [{ source: s.words.source, node: s.tree }]));
  const defined = tree.definitions.flatMap(({ body, words }) => {
    const node = body?.kind === 'list' ? body.list.filter : (body?.value ?? null);
    return node === null ? [] : [{ source: words.source, node }];
  });
  return [...written, ...defined];
}

function visit(node: Node, found: (choice: Choice) => void): void {
  if (node.kind === 'choice') found(node);
  for (const child of childrenOf(node)) visit(child, found);
}

/** An option may be written by its alias, so it is told by its name. */
function reportChoice(source: Prepared, { left, options }: Choice, vocabulary: Vocabulary, report: Report): void {
  if (options.length < 2 || left.kind !== 'name') return;
  const name = left.word.text;
  const fields = [...vocabulary.form, ...vocabulary.lists.flatMap((list) => list.fields)].filter(
    (f) => f.name === name || f.alias === name,
  );
  const declared = fields.flatMap(({ type }) => (type.kind === 'option' ? type.options : []));
  const phrases = options.map((word): Phrase & Word => ({ ...word, source }));
  reportTwice(phrases, ({ text }) => declared.find((o) => o.name === text || o.alias === text)?.name ?? text, report);
}

function reportTwice<T extends Phrase>(options: readonly T[], nameOf: (option: T) => string, report: Report): void {
  const seen = new Set<string>();
  options.forEach((option, i) => {
    const name = nameOf(option);
    const before = options[i - 1];
    if (!seen.has(name) || before === undefined) {
      seen.add(name);
      return;
    }
    const place = option.source.place(before.end, option.end);
    const plain = /^\s*[,、]\s*$/.test(option.source.folded.slice(before.end, option.start));
    const edits = plain ? [safely({ zh: '删去第二次', en: 'take the second out', replacements: [{ place, text: '' }] })] : [];
    report(F.repeatedOption(placeOf(option), { option: wordsOf(option) }, { edits }));
  });
}
