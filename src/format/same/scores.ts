import type { Vocabulary } from '../../model/vocabulary.js';
import { foldedOf, type Phrase } from '../../syntax/phrase.js';
import { isSentence } from '../../syntax/scoring/sentences-of.js';
import type { LineFormSyntax } from '../../syntax/scoring-tree.js';
import type { SentenceSyntax } from '../../syntax/tree.js';
import type { Prepared } from '../../text/prepared.js';
import { squeeze } from '../../text/width.js';
import type { Naming } from '../names.js';
import { unitOfFact, unitSays } from '../scoring/unit.js';

/** What a scoring block says: its shape, and the sentences in it in the order of the shape. */
export interface ScoresSay {
  readonly shape: unknown;
  readonly sentences: readonly SentenceSyntax[];
}

/** In: a piece of scoring syntax with all that stands in it. Left aside are places, and units that are the fact's own. */
export function scoresSay(syntax: unknown, source: Prepared, names: Naming, vocabulary: Vocabulary): ScoresSay {
  const sentences: SentenceSyntax[] = [];
  const shapeOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shapeOf);
    if (value === null || typeof value !== 'object') return value;
    if (isPhrase(value)) return names.meant(value.source, value.start) ?? squeeze(foldedOf(value));
    if (isSentence(value)) return sentences.push(value) && 'sentence';
    const said = 'kind' in value && (value.kind === 'eachOf' || value.kind === 'distance') ? withUnit(value as Measured) : value;
    const inside = Object.entries(said).filter(([key]) => !ASIDE.has(key));
    return Object.fromEntries(inside.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, shapeOf(one)]));
  };
  const withUnit = (form: Measured): object => {
    const of = form.kind === 'eachOf' ? form.value.tree : form.compared.tree?.kind === 'order' ? form.compared.tree.left : null;
    const own = unitOfFact({ names, vocabulary }, source, of);
    return form.kind === 'eachOf'
      ? { ...form, measure: unitSays(form.measure, own) }
      : // Whether it is 每低 or 每少 the comparison says.
        { ...form, unit: unitSays(form.unit, own), direction: '' };
  };
  const shape = shapeOf(syntax);
  return { shape, sentences };
}

type Measured = Extract<LineFormSyntax, { kind: 'eachOf' | 'distance' }>;

/** Places, and what a block stands in. */
const ASIDE: ReadonlySet<string> = new Set(['at', 'standard', 'part', 'sheet']);

function isPhrase(value: object): value is Phrase {
  return 'source' in value && 'start' in value && 'end' in value;
}
