import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import { rewrite } from '../../../diagnostics/rewrite.js';
import { foldedOf, placeOf, wordsOf } from '../../../syntax/phrase.js';
import type { LineFormSyntax } from '../../../syntax/scoring-tree.js';
import type { Report } from '../../../syntax/tree.js';
import type { Expression } from '../../expression.js';
import { likeUnits } from '../../meaning/value-type.js';
import type { Ground } from '../../reasoning/ground.js';
import type { LineForm } from '../../scoring.js';
import type { Check } from '../draft.js';
import { scoreGround } from './ground.js';
import { scoredClauses, syntaxOf, withItems } from './scored.js';

/** 结案率低于90%的，每低10个百分点: the step is of the kind of what is compared, and low goes with low (semantics.md §8.3). */
export const stepUnits: Check = (draft, report) => {
  const ground = scoreGround(draft);
  for (const scored of scoredClauses(draft)) {
    for (const line of withItems(scored.scoring.lines)) {
      const syntax = line.form.kind === 'distance' ? syntaxOf(line, scored) : null;
      if (line.form.kind !== 'distance' || syntax?.form?.kind !== 'distance') continue;
      reportUnit(line.form, syntax.form, ground, report);
      reportWord(syntax.form, report);
    }
  }
};

type Written = Extract<LineFormSyntax, { kind: 'distance' }>;

function reportUnit(
  { compared }: Extract<LineForm, { kind: 'distance' }>,
  { unit, step, compared: at }: Written,
  ground: Ground,
  report: Report,
): void {
  const kind = kindOf(compared.left, ground) ?? kindOf(compared.right, ground);
  if (kind === null) return;
  const written = unit === null ? '' : foldedOf(unit);
  if (fits(written, kind)) return;
  const right = kind.kind === 'percentage' ? '个百分点' : kind.kind === 'date' ? '日' : (kind.unit ?? '');
  const words = { words: wordsOf(at.words), unit: unit === null ? '' : wordsOf(unit), right };
  const place = placeOf(unit ?? step.at);
  const edit = unit === null ? rewrite(place, `${wordsOf(step.at)}${right}`) : rewrite(place, right);
  report(F.unlikeStepUnit(place, words, { edits: [edit] }));
}

interface Kind {
  readonly kind: 'percentage' | 'date' | 'number';
  readonly unit: string | null;
}

function fits(written: string, kind: Kind): boolean {
  const points = /^(?:个?百分点|percentage points?)$/.test(written);
  const days = /^(?:日|天|个?工作日|days?|working days?)$/.test(written);
  if (kind.kind === 'percentage') return points;
  if (kind.kind === 'date') return days;
  return !points && likeUnits(kind.unit, written === '' || /^[a-z]/i.test(written) ? null : written);
}

/** What a value is counted in; null where that is not said outright. */
function kindOf(value: Expression, ground: Ground): Kind | null {
  if (value.kind === 'definedValue') return kindOf(value.body, ground);
  if (value.kind === 'date' || value.kind === 'dateShift' || value.kind === 'evaluationDate') return { kind: 'date', unit: null };
  if (value.kind === 'share') return { kind: 'percentage', unit: null };
  if (value.kind === 'number') return value.percentage ? { kind: 'percentage', unit: null } : null;
  const field = value.kind === 'field' ? value : value.kind === 'aggregate' ? value.field : null;
  const type = field === null ? undefined : ground.field(field)?.type;
  if (type === undefined || type.kind === 'text' || type.kind === 'yesNo' || type.kind === 'option') return null;
  return type.kind === 'percentage' || type.kind === 'date' ? { kind: type.kind, unit: null } : { kind: 'number', unit: type.unit };
}

/** 低于 goes with 每低, 少于 with 每少; other words for the same are read with either. */
const PAIRS: Readonly<Record<string, string>> = { 低于: '低', 少于: '少', 高于: '高', 多于: '多' };
const SAID: Readonly<Record<Written['direction'], string>> = { low: '低', few: '少', high: '高', many: '多', late: '晚' };

function reportWord({ compared, direction, step }: Written, report: Report): void {
  const said = [...foldedOf(compared.words).matchAll(/低于|少于|高于|多于/g)].at(-1)?.[0];
  const fitting = said === undefined ? undefined : PAIRS[said];
  const { source, start } = step.at;
  const word = /每([低高少多晚])\s*$/.exec(source.folded.slice(0, start));
  if (said === undefined || fitting === undefined || word === null || SAID[direction] === fitting) return;
  const place = source.place(word.index, word.index + 2);
  const slots = { compared: said, word: `每${SAID[direction]}`, right: `每${fitting}` };
  report(F.mismatchedStepWord(place, slots, { edits: [rewrite(place, `每${fitting}`)] }));
}
