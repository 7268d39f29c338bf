import { type Context, type Expected, fileName, type Interpretation } from '../../index.js';
import { markdownText as text } from './markdown-text.js';

/** 未能读取: sheets without a verdict, each with its reason. Nothing where all were read. */
export function unread({ run, words: { labels }, choose }: Context): readonly string[] {
  if (run.unread.length === 0) return [];
  const items = run.unread.map(({ name, file, reason }) => `- ${text(`${name ?? fileName(file)}${labels.colon}${choose(reason)}`)}`);
  return [`## ${text(labels.unread)}`, text(labels.unreadNote), items.join('\n')];
}

/** 未报送: who should have reported and did not. */
export function notReported({ run, words: { labels } }: Context): readonly string[] {
  if (run.notReported.length === 0) return [];
  const named = ({ name, region }: Expected) => (region === null ? name : `${name}${labels.openBracket}${region}${labels.closeBracket}`);
  const items = run.notReported.map((one) => `- ${text(named(one))}`);
  return [`## ${text(labels.notReported)}`, text(labels.notReportedNote), items.join('\n')];
}

/** 本办口径: how the office reads the open words of the notice. */
export function interpretations(context: Context): readonly string[] {
  const { model, words } = context;
  const { labels } = words;
  const heading = `## ${text(labels.interpretations)}`;
  if (model.interpretations.length === 0) return [heading, text(labels.noInterpretations)];
  return [heading, text(labels.interpretationsNote), model.interpretations.map((one) => interpretation(one, context)).join('\n')];
}

function interpretation({ name, valueText, basis, reason, usedBy }: Interpretation, { words: { labels, say } }: Context): string {
  const asides: readonly (readonly [string, string | null])[] = [
    [labels.basis, basis],
    [labels.reason, reason],
    [labels.usedBy, usedBy.length === 0 ? null : say.list(usedBy.map(say.clause))],
  ];
  return [
    `- ${text(say.interpretation(name, valueText))}`,
    ...asides.flatMap(([label, words]) => (words === null ? [] : [`  - ${text(`${label}${labels.colon}${words}`)}`])),
  ].join('\n');
}

/** 所用标准: which rules were applied, down to their texts, and by which version of this software. */
export function ruleSet({ model, run, words: { labels, say } }: Context): readonly string[] {
  const { title, id, version, basis } = model.ruleSet;
  const facts: readonly (readonly [string, string | null])[] = [
    [labels.ruleSetTitle, title],
    [labels.ruleSetId, id],
    [labels.ruleSetVersion, version],
    [labels.basis, basis],
    [labels.digest, run.digestOfRules],
  ];
  const items = facts.flatMap(([label, words]) => (words === null ? [] : [`- ${text(`${label}${labels.colon}${words}`)}`]));
  return [`## ${text(labels.ruleSet)}`, items.join('\n'), text(say.generated(say.date(run.generatedOn), run.version))];
}
