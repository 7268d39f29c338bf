import type { ClauseExplanation, DecidingRecord, Explanation, Seen, Truth } from '../../verdict/verdicts.js';
import type { Context } from './context.js';
import { placeLine, sourceLine } from './sources.js';
import { ruleLines, type Text, written } from './text.js';

/** 推理过程: the tree in the shape of the rule. One part each for 适用, every 除外 and 要求. */
export interface PartView {
  readonly title: string;
  readonly place: string | null;
  readonly root: NodeView;
}

export interface NodeView {
  readonly truth: { readonly name: Truth; readonly word: string };
  readonly text: Text;
  readonly facts: readonly FactView[];
  readonly remarks: readonly string[];
  readonly records: readonly RecordView[];
  readonly children: readonly NodeView[];
}

/** One thing seen: 群众满意度：88% and where it stands. */
export interface FactView {
  readonly text: Text;
  readonly source: string | null;
}

export interface RecordView {
  readonly label: string;
  readonly role: string;
  readonly source: string | null;
  /** The tree over this record, as a list of none or one. */
  readonly nodes: readonly NodeView[];
}

/** More records of one kind than this are counted, not listed: the page must stay readable. */
const MOST_RECORDS = 30;

export function reasoning(explanation: ClauseExplanation, context: Context): readonly PartView[] {
  const { labels, say } = context.words;
  return [
    ...(explanation.applicability === null ? [] : [partView(labels.applicability, explanation.applicability, context)]),
    ...explanation.exceptions.map((e) => partView(say.exception(e.name), e.explanation, context)),
    ...(explanation.requirement === null ? [] : [partView(labels.requirement, explanation.requirement, context)]),
  ];
}

/** One part under its title, with the place of its words in the rule file. */
export function partView(title: string, root: Explanation, context: Context): PartView {
  return { title, place: placeLine(root.at, context), root: nodeView(root, context) };
}

function nodeView(node: Explanation, context: Context): NodeView {
  const only = onlyPart(node);
  if (only === null) return ownView(node, context);
  // “All of these” over a single part is no sentence of the rule: the part stands for both, with what both saw, each once.
  const part = nodeView(only, context);
  const again = (own: FactView) => part.facts.some((fact) => fact.text.text === own.text.text && fact.source === own.source);
  const own = node.seen.map((seen) => factView(seen, context)).filter((fact) => !again(fact));
  return { ...part, facts: [...own, ...part.facts] };
}

function onlyPart(node: Explanation): Explanation | null {
  const [only, ...others] = node.children;
  const joins = node.kind === 'and' || node.kind === 'or';
  if (!joins || only === undefined || others.length > 0 || only.truth !== node.truth) return null;
  return node.records.length === 0 && node.notes.length === 0 && node.population === null ? only : null;
}

function ownView(node: Explanation, context: Context): NodeView {
  const { words, choose } = context;
  const hidden = node.records.length - MOST_RECORDS;
  return {
    truth: { name: node.truth, word: words.truths[node.truth] },
    text: nodeText(node, context),
    facts: node.seen.map((seen) => factView(seen, context)),
    remarks: [
      ...populationLine(node, context),
      ...(node.grouped ?? []).map(choose),
      ...node.notes.map(choose),
      ...(hidden > 0 ? [words.say.moreRecords(hidden)] : []),
    ],
    records: node.records.slice(0, MOST_RECORDS).map((record) => recordView(record, context)),
    children: node.children.map((child) => nodeView(child, context)),
  };
}

/** A joining node repeats its parts in its text; it is shown by what it asks of them. */
function nodeText(node: Explanation, { words }: Context): Text {
  const joined = words.joined as Readonly<Record<string, string>>;
  if (node.children.length > 0 && Object.hasOwn(joined, node.kind)) return written(joined[node.kind] ?? '');
  const lines = ruleLines(node.text);
  if (node.kind === 'countedItems' && node.children.length > 0) return lines[0] ?? written('');
  return written(lines.map((line) => line.text).join(''));
}

function recordView(record: DecidingRecord, context: Context): RecordView {
  return {
    label: context.choose(record.label),
    role: context.words.say.roles[record.role],
    source: sourceLine(record.source, context),
    nodes: record.explanation === null ? [] : [nodeView(record.explanation, context)],
  };
}

/** What was seen, with its source. A 个人信息 field is withheld here too, should it ever come this far. */
export function factView(seen: Seen, context: Context): FactView {
  const { words, choose, personalNames } = context;
  const value = personalNames.has(seen.name) ? words.labels.withheld : choose(seen.value);
  const parts = [sourceLine(seen.source, context), placeLine(seen.at, context)].filter((part) => part !== null);
  return { text: written(words.say.seen(seen.name, value)), source: parts.length === 0 ? null : words.say.join(parts) };
}

/** “执法人员：共12名”, or nothing where no list is involved. */
export function populationLine(node: Explanation, { words, measure }: Context): readonly string[] {
  if (node.population === null) return [];
  const { list, certain, possible } = node.population;
  return [words.say.population(list, certain, possible, measure(list))];
}
