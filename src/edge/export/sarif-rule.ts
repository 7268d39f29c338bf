import { type Clause, type ClauseText, type Context, clauseText } from '../../index.js';
import { markdownText, quoted } from './markdown-text.js';
import { sarifWords } from './sarif-parts.js';

/** In: a clause. Out: it as a rule of SARIF: its title, what it asks, and all its words as help. */
export function sarifRule(clause: Clause, context: Context) {
  const words = clauseText(clause, '', context);
  const { model } = context;
  const standard = model.standards.find(({ id }) => id === clause.standard);
  const parts = partsOf(words, context);
  return {
    id: clause.id,
    shortDescription: { text: sarifWords(clause.title) },
    fullDescription: { text: sarifWords(lines(words.quotes.length > 0 ? words.quotes : words.requirement)) },
    help: {
      text: sarifWords(parts.map(({ heading, lines: own }) => [heading, ...own.map((line) => `  ${line}`)].join('\n')).join('\n')),
      markdown: parts.map(({ heading, lines: own }) => `**${markdownText(heading)}**\n\n${quoted(own)}`).join('\n\n'),
    },
    defaultConfiguration: { level: 'error' },
    properties: { tags: standard === undefined ? [] : [context.words.say.standard(standard.id, standard.title)] },
  };
}

interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The clause as its page has it; a part it does not have is left out. */
function partsOf(clause: ClauseText, { words: { labels } }: Context): readonly Part[] {
  const plain = (texts: ClauseText['quotes']) => texts.map(({ text }) => text);
  const parts: readonly Part[] = [
    { heading: labels.notice, lines: plain(clause.quotes) },
    { heading: labels.applicability, lines: plain(clause.applicability) },
    ...clause.exceptions.map((one) => ({ heading: one.title, lines: plain(one.lines) })),
    { heading: labels.requirement, lines: plain(clause.requirement) },
    { heading: labels.verification, lines: clause.verification },
    { heading: labels.remedy, lines: plain(clause.remedy) },
    { heading: labels.note, lines: plain(clause.notes) },
    { heading: labels.interpretationsUsed, lines: clause.interpretations.map(({ text }) => text.text) },
  ];
  return parts.filter(({ lines: own }) => own.length > 0);
}

function lines(texts: ClauseText['quotes']): string {
  return texts.map(({ text }) => text).join('\n');
}
