import type { ScoringChange, ScoringLineName } from '../../compare/change.js';
import { type ScoringDetail, scoringDetails } from '../../compare/scoring.js';
import type { ClauseScoring, Container, Grades, ScoreSheet, Scoring } from '../../model/scoring.js';
import { exact, figure } from '../../verdict/score/spans.js';
import { bandIn } from '../view/score/grade-words.js';
import type { ComparisonWords } from '../words/comparison.js';
import { scoreWords } from '../words/score.js';

/** 扣分：由“…，扣3分”改为“…，扣5分”. */
export function scoringLine({ line, before, after }: ScoringDetail, words: ComparisonWords): string {
  const { say, scoringLines } = words;
  const what = scoringLines[line];
  const [was, is] = [said(line, before, words), said(line, after, words)];
  if (was === null) return is === null ? what : say.conditionAdded(what, is);
  return is === null ? say.conditionRemoved(what, was) : say.rewritten(what, was, is);
}

/** All that a clause says of its points, a line each. */
export function scoringSaid(scoring: ClauseScoring | null, words: ComparisonWords): readonly string[] {
  return scoringDetails(null, scoring).map(({ line, after }) => `${words.scoringLines[line]} ${said(line, after, words) ?? ''}`);
}

function said(line: ScoringLineName, text: string | null, { language, say }: ComparisonWords): string | null {
  if (text === null) return null;
  if (line === 'points') return figure(exact(text))[language];
  return line === 'floor' ? say.yes[text === 'true' ? 'true' : 'false'] : text.replace(/\s*[\r\n]+\s*/g, '');
}

/** What of the set's scoring, 结论 or 推选 came and went, a line each. */
export function scoringChangeLines({ part, before, after, reworded }: ScoringChange, words: ComparisonWords): readonly string[] {
  const what = words.scoringParts[part];
  if (reworded) return [words.say.reworded(what)];
  const [was, is] = [linesIn(before, words), linesIn(after, words)];
  const told = [
    ...was.filter((one) => !is.includes(one)).map((one) => words.say.conditionRemoved(what, one)),
    ...is.filter((one) => !was.includes(one)).map((one) => words.say.conditionAdded(what, one)),
  ];
  return told.length > 0 ? told : [words.say.differs(what)];
}

function linesIn({ name, model }: ScoringChange['before'], words: ComparisonWords): readonly string[] {
  if (name === 'scoring') return model.scoring === null ? [] : scoringText(model.scoring, words);
  if (name === 'selections')
    return model.selections.flatMap(({ name: own, condition, rank }) => [
      own,
      ...[condition?.text ?? []].flat(),
      ...rank.map(({ text }) => text),
    ]);
  const { conclusion } = model;
  return conclusion === null ? [] : [...conclusion.outcomes.map((one) => `${one.name} ${one.condition.text}`), conclusion.otherwise];
}

function scoringText({ total, standards, sheets, grades }: Scoring, words: ComparisonWords): readonly string[] {
  return [
    ...containerText('', total, words),
    ...standards.flatMap((one) => [
      ...containerText(one.standard, one, words),
      ...one.parts.flatMap((part) => [`${part.title} ${words.say.options(part.clauses)}`, ...containerText(part.title, part, words)]),
    ]),
    ...sheets.flatMap((sheet) => sheetText(sheet, words)),
    ...gradesText(grades, words),
  ];
}

function sheetText(sheet: ScoreSheet, words: ComparisonWords): readonly string[] {
  return [
    `${sheet.name} ${sheet.records.text}`,
    ...containerText(sheet.name, sheet, words),
    ...sheet.clauses.flatMap((clause) => scoringSaid(clause.scoring, words).map((line) => `${clause.id} ${clause.title}：${line}`)),
    ...gradesText(sheet.grades, words).map((line) => `${sheet.name} ${line}`),
  ];
}

/** 满分, 封顶, 折合, 不适用 and 一票否决 of a container, each behind its name. */
function containerText(
  name: string,
  { points, cap, countsAs, notApplicable, vetoes }: Container,
  { language, scoringLines }: ComparisonWords,
): readonly string[] {
  const { labels, steps, rules } = scoreWords(language);
  const figures: readonly (readonly [string, string | null])[] = [
    [labels.of, points],
    [steps.cap, cap],
    [steps.scale, countsAs],
  ];
  return [
    ...figures.flatMap(([label, value]) => (value === null ? [] : [`${label} ${figure(exact(value))[language]}`])),
    ...(notApplicable === null ? [] : [`${labels.treated} ${rules[notApplicable]}`]),
    ...vetoes.map(({ text }) => `${scoringLines.veto} ${text}`),
  ].map((line) => (name === '' ? line : `${name} ${line}`));
}

function gradesText(grades: readonly Grades[], { language }: ComparisonWords): readonly string[] {
  return grades.flatMap(({ condition, bands, limits }) => [
    ...bands.map((band) => [condition?.text ?? '', band.name, bandIn(band, language)].filter((part) => part !== '').join(' ')),
    ...limits.map(({ text }) => text),
  ]);
}
