import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import type { Edit } from '../../../diagnostics/diagnostic.js';
import { type Phrase, placeOf, wordsOf } from '../../../syntax/phrase.js';
import type { BandSyntax } from '../../../syntax/scoring-tree.js';
import type { Report } from '../../../syntax/tree.js';
import type { Band } from '../../scoring.js';
import type { Check } from '../draft.js';
import { type Cut, compareCuts, holdsScore, type Stretch, stretchOf } from './grade-cuts.js';
import { type Graded, gradedIn, SHARE } from './grade-scale.js';
import { figureWords } from './words.js';

/**
 * Grades leave no gap and do not overlap, over every score that can occur (semantics.md §8.11), and stand best first: 不得高于 and 以上 go by their
 * order.
 */
export const gradeBands: Check = (draft, report) => {
  for (const graded of gradedIn(draft)) {
    const bands = graded.grades.bands.map((band, i) => ({ band, stretch: stretchOf(band), syntax: graded.syntax.bands[i] }));
    const sound = bands.flatMap(({ band, stretch, syntax }): Placed[] => (syntax === undefined ? [] : [{ band, stretch, syntax }]));
    if (sound.length === 0) continue;
    const share = sound.every(({ band }) => band.percentage);
    reportOrder(sound, report);
    reportEdges(
      [...sound].sort((a, b) => compareCuts(a.stretch.from, b.stretch.from, 'low')),
      share ? { ...graded, ...SHARE, round: null } : graded,
      report,
    );
  }
};

interface Placed {
  readonly band: Band;
  readonly stretch: Stretch;
  readonly syntax: BandSyntax;
}

function reportOrder(bands: readonly Placed[], report: Report): void {
  bands.forEach(({ stretch, syntax }, i) => {
    const before = bands[i - 1];
    if (before === undefined || compareCuts(before.stretch.from, stretch.from, 'low') >= 0) return;
    report(F.gradesOutOfOrder(placeOf(syntax.at), { better: wordsOf(syntax.name), worse: wordsOf(before.syntax.name) }));
  });
}

/** In: the bands from the lowest to the highest. */
function reportEdges(bands: readonly Placed[], graded: Graded, report: Report): void {
  let reached = graded.lowest;
  let below: Placed | null = null;
  for (const one of bands) {
    const { from, to } = one.stretch;
    if (compareCuts(from, reached, 'low') > 0 && holdsScore(reached, from, graded.decimals))
      reportGap(below, one, reached, from, graded, report);
    if (below !== null && overlaps(below.stretch, one.stretch, graded.decimals)) reportOverlap(below, one, report);
    if (below === null || compareCuts(to, below.stretch.to, 'high') > 0) below = one;
    reached = compareCuts(to, reached, 'high') > 0 || reached === null ? to : reached;
    if (to === null) return;
  }
  if (holdsScore(reached, graded.highest, graded.decimals) && compareCuts(reached, graded.highest, 'high') < 0)
    reportGap(below, null, reached, graded.highest, graded, report);
}

function overlaps(below: Stretch, above: Stretch, decimals: number | null): boolean {
  if (below.to === null) return above.to === null || above.from === null || holdsScore(above.from, above.to, decimals);
  const end = compareCuts(below.to, above.to, 'high') <= 0 ? below.to : above.to;
  return above.from === null ? true : compareCuts(above.from, end, 'high') < 0 && holdsScore(above.from, end, decimals);
}

function reportGap(below: Placed | null, above: Placed | null, from: Cut | null, to: Cut | null, graded: Graded, report: Report): void {
  const place = placeOf((below ?? above)?.syntax.at ?? graded.syntax.at);
  const edits = [...closing(below, above), ...(between(below, above) && graded.round !== null ? [graded.round] : [])];
  report(F.gapBetweenGrades(place, { scores: gapWords({ from, to }, (below ?? above)?.band.percentage === true) }, { edits }));
}

/** Rounded to whole points there is no score between 84 and 85. */
function between(below: Placed | null, above: Placed | null): boolean {
  const bounds = [below?.band.to, above?.band.from];
  if (bounds.some((bound) => bound == null || !/^\d+$/.test(bound.exact) || !bound.included)) return false;
  return below !== null && above !== null && !below.band.percentage && Number(above.band.from?.exact) - Number(below.band.to?.exact) === 1;
}

/** The lower grade goes up to where the next begins; the last ones go on without an end. */
function closing(below: Placed | null, above: Placed | null): readonly Edit[] {
  if (below === null) return above === null || above.band.to === null ? [] : [rewritten(above, { ...above.band, from: null })];
  const from = above?.band.from ?? null;
  const to = from === null ? null : { exact: from.exact, included: !from.included };
  return (above !== null && from === null) || (to === null && below.band.from === null) ? [] : [rewritten(below, { ...below.band, to })];
}

function reportOverlap(below: Placed, above: Placed, report: Report): void {
  const { from } = above.band;
  const edits = from === null ? [] : [rewritten(below, { ...below.band, to: { exact: from.exact, included: !from.included } })];
  const slots = { first: wordsOf(above.syntax.name), second: wordsOf(below.syntax.name) };
  report(F.overlappingGrades(placeOf(above.syntax.at), slots, { edits }));
}

function rewritten({ syntax }: Placed, band: Band): Edit {
  const { source } = syntax.at;
  const bounds: Phrase = { source, start: syntax.name.end, end: syntax.at.end };
  const text = stretchWords(stretchOf(band), band.percentage);
  const line = `${wordsOf(syntax.name)} ${text}`;
  return {
    zh: `改为“${line}”`,
    en: `write “${line}”`,
    replacements: [{ place: source.place(bounds.start, bounds.end), text: ` ${text}` }],
  };
}

/** 60分以上不满70分. */
function stretchWords({ from, to }: Stretch, percentage: boolean): string {
  const figure = ({ value }: Cut) => (percentage ? `${figureWords(value.mul(100))}%` : `${figureWords(value)}分`);
  const low = from === null ? '' : from.after ? `超过${figure(from)}` : `${figure(from)}以上`;
  const high = to === null ? '' : to.after ? `${figure(to)}以下` : `不满${figure(to)}`;
  return `${low}${high}`;
}

function gapWords({ from, to }: Stretch, percentage: boolean): Bilingual {
  const figure = ({ value }: Cut) => (percentage ? `${figureWords(value.mul(100))}%` : figureWords(value));
  const low = from === null ? [] : [`${from.after ? 'above' : 'from'} ${figure(from)}`];
  const high = to === null ? [] : [`${to.after ? 'up to' : 'below'} ${figure(to)}`];
  return { zh: stretchWords({ from, to }, percentage), en: `scores ${[...low, ...high].join(' ')}` };
}
