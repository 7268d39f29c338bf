import { type Clause, type ClauseText, type Context, clauseText, type Interpretation } from '../../../index.js';
import { jsonText } from '../../json/json-text.js';
import { markdownText, quoted } from '../markdown-text.js';
import { controlId, groupId, statementId } from './names.js';
import { markupLine, metadata, paragraphs, plainLine, prop, some } from './pieces.js';
import { uuidOf } from './uuid.js';
import { oscalWords } from './words.js';

/**
 * The rule set as a catalog of OSCAL: a group a standard, a control a clause, a parameter an interpretation. Of a set laid over
 * another it holds the clauses as they now are; each says where it comes from. Out: the text of the document.
 */
export function catalogText(context: Context): string {
  const { model, language } = context;
  const content = {
    metadata: metadata(oscalWords(language).catalog(model.ruleSet.title), context),
    ...some('params', model.interpretations.map(parameter)),
    ...some(
      'groups',
      model.standards.map((standard) => ({
        id: groupId(model, standard.id),
        class: 'standard',
        title: markupLine(context.words.say.standard(standard.id, standard.title)),
        ...some(
          'controls',
          model.clauses.filter((clause) => clause.standard === standard.id).map((clause) => control(clause, context)),
        ),
      })),
    ),
  };
  return `${jsonText({ catalog: { uuid: uuidOf('catalog', jsonText(content)), ...content } })}\n`;
}

/** 解释: what the set leaves to the office to say, and what the office said. */
function parameter({ name, valueText, basis, reason }: Interpretation, i: number) {
  const guidelines = [basis, reason].flatMap((words) => (words === null ? [] : [{ prose: markupLine(words) }]));
  return { id: `interpretation-${i + 1}`, label: markupLine(name), ...some('guidelines', guidelines), values: [plainLine(valueText)] };
}

function control(clause: Clause, context: Context) {
  const words = clauseText(clause, '', context);
  const guidance = guidanceOf(words, context);
  return {
    id: controlId(clause.id),
    class: 'clause',
    title: markupLine(clause.title),
    props: [{ name: 'label', value: plainLine(clause.id) }, ...originsOf(clause, context)],
    parts: [
      { id: statementId(clause.id), name: 'statement', ...statement(words), ...some('parts', itemsOf(clause, words, context)) },
      ...(guidance.length === 0
        ? []
        : [
            {
              id: `${controlId(clause.id)}_gdn`,
              name: 'guidance',
              title: oscalWords(context.language).guidance,
              prose: guidance.join('\n\n'),
            },
          ]),
    ],
  };
}

function originsOf(clause: Clause, { origins }: Context) {
  return origins
    .ofClause(clause)
    .flatMap(({ from, changes }) => [prop('origin', from), ...changes.map(({ by, lines }) => prop('changed-by', by, lines))]);
}

/** 原文 where the clause quotes the notice, else its own words. */
function statement(words: ClauseText) {
  const lines = words.quotes.length > 0 ? words.quotes : words.requirement;
  return lines.length === 0 ? {} : { prose: paragraphs(plain(lines)) };
}

/** The rule as written: 适用, 除外, 要求, points. */
function itemsOf({ id }: Clause, words: ClauseText, { words: { labels }, scores }: Context) {
  const items = [
    { kind: 'applicability', title: labels.applicability, lines: plain(words.applicability) },
    ...words.exceptions.map((one) => ({ kind: 'exception', title: one.title, lines: plain(one.lines) })),
    { kind: 'requirement', title: labels.requirement, lines: plain(words.requirement) },
    { kind: 'points', title: scores.labels.clauseLines, lines: plain(words.scoring) },
  ].filter(({ lines }) => lines.length > 0);
  return items.map(({ kind, title, lines }, i) => ({
    id: `${statementId(id)}.${i + 1}`,
    name: 'item',
    class: kind,
    title: markupLine(title),
    prose: paragraphs(lines),
  }));
}

function guidanceOf(words: ClauseText, { words: { labels } }: Context): readonly string[] {
  const parts = [
    { heading: labels.verification, lines: words.verification },
    { heading: labels.remedy, lines: plain(words.remedy) },
    { heading: labels.note, lines: plain(words.notes) },
    { heading: labels.interpretationsUsed, lines: words.interpretations.map(({ text }) => text.text) },
  ];
  return parts.filter(({ lines }) => lines.length > 0).map(({ heading, lines }) => `**${markdownText(heading)}**\n\n${quoted(lines)}`);
}

function plain(texts: ClauseText['quotes']): readonly string[] {
  return texts.map(({ text }) => text);
}
