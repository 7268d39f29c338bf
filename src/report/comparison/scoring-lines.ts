import type { ScoringChange, ScoringDetail, ScoringLineName } from '../../compare/change.js';
import { scoringDetails } from '../../compare/scoring.js';
import type { Clause } from '../../model/model.js';
import type { ClauseScoring, Grades, ScoreSheet, Scoring } from '../../model/scoring.js';
import { exact, figure } from '../../verdict/score/spans.js';
import { bandIn } from '../view/score/grade-words.js';
import type { ComparisonWords } from '../words/comparison.js';
import { containerLines, selectionLines, sheetLines, totalLines } from './container-lines.js';

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
  if (name === 'selections') return model.selections.flatMap((one) => selectionLines(one, words));
  const { conclusion } = model;
  return conclusion === null ? [] : [...conclusion.outcomes.map((one) => `${one.name} ${one.condition.text}`), conclusion.otherwise];
}

function scoringText({ total, standards, sheets, grades }: Scoring, words: ComparisonWords): readonly string[] {
  return [
    ...totalLines(total, words),
    ...standards.flatMap((one) => [
      ...containerLines(one.standard, one, words),
      ...one.parts.flatMap((part) => [`${part.title} ${words.say.options(part.clauses)}`, ...containerLines(part.title, part, words)]),
    ]),
    ...sheets.flatMap((sheet) => sheetText(sheet, words)),
    ...gradesText(grades, words),
  ];
}

function sheetText(sheet: ScoreSheet, words: ComparisonWords): readonly string[] {
  return [
    ...sheetLines(sheet, words),
    ...sheet.parts.flatMap((part) => containerLines(part.title, part, words)),
    ...sheet.clauses.flatMap((clause) => clauseLines(clause, words).map((line) => `${clause.id} ${clause.title}：${line}`)),
    ...gradesText(sheet.grades, words).map((line) => `${sheet.name} ${line}`),
  ];
}

/** All that a clause of a 评分表 asks and takes: it is no clause of the set, whose parts would be told one by one. */
function clauseLines({ applicability, exceptions, requirement, scoring }: Clause, words: ComparisonWords): readonly string[] {
  const { parts } = words;
  return [
    ...(applicability === null ? [] : [`${parts.applicability} ${applicability.text}`]),
    ...exceptions.map(({ condition }) => `${parts.exceptions} ${condition.text}`),
    ...(requirement === null ? [] : [`${parts.requirement} ${requirement.text}`]),
    ...scoringSaid(scoring, words),
  ];
}

function gradesText(grades: readonly Grades[], { language }: ComparisonWords): readonly string[] {
  return grades.flatMap(({ condition, bands, limits }) => [
    ...bands.map((band) => [condition?.text ?? '', band.name, bandIn(band, language)].filter((part) => part !== '').join(' ')),
    ...limits.map(({ text }) => text),
  ]);
}
