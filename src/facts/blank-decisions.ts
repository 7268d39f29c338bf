import type { Model } from '../model/model.js';
import { type JudgedClause, type JudgedPlace, judgedClauses } from '../model/scoring/judged.js';
import { decisionsHeading, howMuchWords, judgedByWords, judgedHowTo, type Language, recordOfWords } from './blank-decision-words.js';
import { PARTS, PARTS_OF, type PartWord } from './read/decisions/parts.js';
import { exampleOf } from './read/decisions/words.js';
import { type DecisionWord, RESERVED } from './read/level.js';

/**
 * What the blank sheet says of 评定, 改判 and 推选意见: as comments, and only of what the rules leave to a person. The key 评定 itself stands
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
    ...(override === null ? [] : exampleLines('overrides', { by: override, name: null }, language)),
    ...asked.flatMap((one) => exampleLines('selectionOpinions', one, language)),
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

function exampleLines(word: DecisionWord, { by, name }: { readonly by: string; readonly name: string | null }, language: Language) {
  const example = exampleOf(word)[language];
  const shown = name === null ? example : example.replace(SELECTION_SAMPLE[language], name);
  return ['', `# ── ${decisionsHeading(word, by, language)} ──`, `# ${keyOf(word, language)}:`, `#   ${shown}`];
}

const SELECTION_SAMPLE = { zh: '名称', en: 'its name' } as const;

function keyOf(word: DecisionWord, language: Language): string {
  return RESERVED[word][language === 'zh' ? 0 : 1];
}
