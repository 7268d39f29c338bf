import type { Model } from '../model/model.js';
import { type JudgedClause, type JudgedPlace, judgedClauses } from '../model/scoring/judged.js';
import {
  decisionsHeading,
  howMuchWords,
  judgedByWords,
  judgedHowTo,
  type Language,
  recordOfWords,
  statementsHeading,
  verdictsHeading,
} from './blank-decision-words.js';
import { PARTS, PARTS_OF, type PartWord, VERDICT_OVERRIDE } from './read/decisions/parts.js';
import { exampleOf, exampleWith } from './read/decisions/words.js';
import { type DecisionWord, RESERVED } from './read/level.js';
import { DEADLINE_EXAMPLE, STATEMENT_EXAMPLE } from './read/statements/parts.js';

/**
 * What the blank sheet says of 评定, 改判 and 推选意见: as comments, and of scores only what the rules leave to a person;
 * a verdict may be overridden, and the department heard, in any set. The key 评定 itself stands
 * open and empty, as those of the lists do.
 */
export function decisionLines(model: Model, language: Language): readonly string[] {
  const judged = judgedClauses(model);
  const { override } = model.scoring?.total ?? { override: null };
  const asked = model.selections.flatMap(({ name, alias, ties }) =>
    ties?.kind === 'decided' ? [{ name: language === 'en' ? (alias ?? name) : name, by: ties.by }] : [],
  );
  return [
    ...(judged.length === 0 ? [] : judgementLines(judged, model, language)),
    ...overrideExamples(model, override, language),
    ...asked.flatMap((one) => exampleLines('selectionOpinions', one, language)),
    ...statementLines(model, language),
  ];
}

function judgementLines(judged: readonly JudgedClause[], model: Model, language: Language): readonly string[] {
  return [
    '',
    `# ── ${decisionsHeading('judgements', null, language)} ──`,
    `# ${judgedHowTo(language)}`,
    `${keyOf('judgements', language)}:`,
    ...judged.flatMap((one) => one.places.flatMap((place, i) => entryLines(one, place, i + 1, model, language))),
  ];
}

/** One entry for each place, with the range and whose it is beside the clause. */
function entryLines(
  { clause, places }: JudgedClause,
  place: JudgedPlace,
  item: number,
  model: Model,
  language: Language,
): readonly string[] {
  const list = model.vocabulary.lists.find(({ key }) => key === place.list);
  const values = new Map<PartWord, string>([
    ['clause', `${clause.id}  # ${judgedByWords(place, language)}`],
    ['points', `  # ${howMuchWords(place, language)}`],
  ]);
  if (places.length > 1) values.set('item', String(item));
  if (list !== undefined) values.set('record', `  # ${recordOfWords(list, language)}`);
  const shown = PARTS_OF.judgements.filter((part) => values.has(part) || ALWAYS.has(part));
  return shown.map((part, i) => {
    const value = values.get(part) ?? '';
    return `#  ${i === 0 ? '- ' : '  '}${PARTS[part][language === 'zh' ? 0 : 1]}:${value.startsWith(' ') || value === '' ? value : ` ${value}`}`;
  });
}

const ALWAYS: ReadonlySet<PartWord> = new Set(['judgedBy', 'on', 'reason']);

/** A score only where 计分 lets somebody override it; a verdict in any set that has one. */
function overrideExamples({ clauses }: Model, by: string | null, language: Language): readonly string[] {
  const [first] = clauses;
  const ofVerdict = first === undefined ? [] : [`#   ${exampleWith(VERDICT_OVERRIDE)[language].replace('1.1', first.id)}`];
  if (by !== null) return [...exampleLines('overrides', { by, name: null }, language), ...ofVerdict];
  return first === undefined ? [] : ['', `# ── ${verdictsHeading(language)} ──`, `# ${keyOf('overrides', language)}:`, ...ofVerdict];
}

/** What the department may say to its finding, and until when. */
function statementLines({ clauses: [first] }: Model, language: Language): readonly string[] {
  const example = STATEMENT_EXAMPLE[language];
  return [
    '',
    `# ── ${statementsHeading(language)} ──`,
    `# ${wordIn('statementDeadline', language)}: ${DEADLINE_EXAMPLE[language]}`,
    `# ${wordIn('statements', language)}:`,
    `#   ${first === undefined ? example : example.replace('2.1', first.id)}`,
  ];
}

function wordIn(word: 'statements' | 'statementDeadline', language: Language): string {
  return RESERVED[word][language === 'zh' ? 0 : 1];
}

function exampleLines(word: DecisionWord, { by, name }: { readonly by: string; readonly name: string | null }, language: Language) {
  const example = exampleOf(word)[language];
  const shown = name === null ? example : example.replace(SELECTION_SAMPLE[language], name);
  return ['', `# ── ${decisionsHeading(word, by, language)} ──`, `# ${keyOf(word, language)}:`, `#   ${shown}`];
}

const SELECTION_SAMPLE = { zh: '名称', en: 'its name' } as const;

function keyOf(word: DecisionWord, language: Language): string {
  return RESERVED[word][language === 'zh' ? 0 : 1];
}
