import type { Language } from '../../index.js';
import { ALGORITHM } from './draw.js';
import { type Drawing, nameOf } from './drawing.js';
import { markOf } from './review-rows.js';
import { sampleWords } from './words.js';

/** What is stated of every draw, a line each: n of N, seed, algorithm, digest, time, strata, and how it goes on. */
export function drawLines(
  { draw, department, list, complete, by, review, at, version, ruleSet }: Drawing,
  language: Language,
): readonly string[] {
  const { lines } = sampleWords(language);
  const { measure } = list;
  return [
    lines.title(department, nameOf(list, language)),
    lines.drawn(draw.drawn.length, draw.size, measure),
    ...(draw.drawn.length === draw.size ? [lines.all()] : []),
    ...(complete ? [] : [lines.incomplete()]),
    ...(by === null ? [] : [lines.strata(nameOf(by, language)), ...draw.strata.map((stratum) => lines.stratum(stratum, measure))]),
    lines.seed(draw.seed),
    lines.algorithm(ALGORITHM),
    lines.digest(draw.populationDigest),
    lines.at(at, version),
    lines.rules(ruleSet.title, ruleSet.id),
    lines.howTo(nameOf(review, language)),
    lines.redo(),
  ];
}

/** The records that were drawn, a line each: its 标识 and the row of the list it stands in. */
export function drawnLines({ draw, list }: Drawing, language: Language): readonly string[] {
  const { lines, row1 } = sampleWords(language);
  return [
    lines.drawnHead(),
    ...draw.drawn.map(({ number, record }) => {
      const [mark, row] = [markOf(record, list, language), row1(record.place)];
      return lines.drawnRecord(number, mark, mark === row ? null : row);
    }),
  ];
}
