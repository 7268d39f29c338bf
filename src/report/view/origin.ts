import type { ClauseChange } from '../../compare/change.js';
import { compareVersions } from '../../compare/compare-versions.js';
import { layersOf, removalsIn, samePlace } from '../../model/layers.js';
import type { Clause, Interpretation, Model } from '../../model/model.js';
import { partLines } from '../comparison/clause-lines.js';
import { comparisonWords } from '../words/comparison.js';
import type { Catalogue } from '../words/shape.js';
import type { Context } from './context.js';
import { type Text, written } from './text.js';

/**
 * Where things come from in a set that 参照 another: by clause and by interpretation, the set that wrote it first, then each
 * set that made it another, and how. Nothing of a set that stands alone.
 */
export interface Origins {
  /** A list of none (the set stands alone) or one. */
  readonly ofClause: (clause: Clause) => readonly OriginView[];
  /** The set that wrote it first, then what it was wherever a set changed it; none where the set stands alone. */
  readonly ofInterpretation: (interpretation: Interpretation) => readonly string[];
  /** In a sentence what each set does to the one below it, the nearest first. */
  readonly summary: readonly string[];
  /** 删去条款 of every set of the chain, the first set's first. */
  readonly removed: readonly RemovedView[];
}

export interface OriginView {
  readonly from: string;
  readonly changes: readonly { readonly by: string; readonly lines: readonly string[] }[];
  /** The lowest set wrote it, and nobody changed it. */
  readonly plain: boolean;
}

export interface RemovedView {
  readonly title: Text;
  readonly by: string;
  readonly reason: Text;
}

/** In: the set, and the words. Compares each set of the chain with the one below it once. */
export function originsIn({ model, language, words }: Pick<Context, 'model' | 'language' | 'words'>): Origins {
  const layers = [...layersOf(model)].reverse();
  if (layers.length < 2) return { ofClause: () => [], ofInterpretation: () => [], summary: [], removed: [] };
  const { say } = words;
  const told = comparisonWords(language);
  const removals = removalsIn(model);
  const changed = layers.map((layer) => (layer.base === null ? new Map<string, ClauseChange>() : changesOf(layer, layer.base)));
  return {
    ofClause: ({ id }) => {
      const [first, ...over] = sinceIn(layers, ({ clauses }) => clauses.some((one) => one.id === id));
      if (first === undefined) return [];
      const changes = over.flatMap((layer) => {
        const change = changed[layers.indexOf(layer)]?.get(id);
        if (change?.before == null || change.after === null) return [];
        const { before, after } = change;
        const names = [...new Set(change.parts.flatMap(({ through }) => through))];
        const lines = [
          ...change.parts.flatMap((part) => partLines(part, before, after, told)),
          ...names.flatMap((name) => becameIn(layer, name, say)),
        ];
        return lines.length === 0 ? [] : [{ by: say.changedBy(nameOf(layer, say)), lines }];
      });
      return [{ from: say.from(nameOf(first, say)), changes, plain: changes.length === 0 && first === layers[0] }];
    },
    ofInterpretation: ({ name }) => {
      const [first] = sinceIn(layers, ({ interpretations }) => interpretations.some((one) => one.name === name));
      const changes = layers.flatMap((layer) => {
        const now = layer.interpretations.find((one) => one.name === name);
        const before = layer.base?.interpretations.find((one) => one.name === name);
        if (now === undefined || before === undefined || samePlace(now.at, before.at)) return [];
        return [say.wasBelow(nameOf(layer, say), before.valueText)];
      });
      return [...(first === undefined ? [] : [say.from(nameOf(first, say))]), ...changes];
    },
    summary: summaryOf(layers, changed, say),
    removed: layers.flatMap((layer) =>
      removals
        .filter(({ by }) => by === layer)
        .map(({ removal: { id, title, reason } }) => ({
          title: written(`${say.clause(id)} ${title}`),
          by: say.removedBy(nameOf(layer, say)),
          reason: written(reason),
        })),
    ),
  };
}

/** “X”：90% → 92%, with the reason. */
function becameIn({ interpretations, base }: Model, name: string, say: Catalogue['say']): readonly string[] {
  const [now, before] = [interpretations, base?.interpretations].map((all) => all?.find((one) => one.name === name));
  return now === undefined || before === undefined ? [] : [say.became(name, before.valueText, now.valueText)];
}

function summaryOf(
  layers: readonly Model[],
  changed: readonly ReadonlyMap<string, ClauseChange>[],
  say: Catalogue['say'],
): readonly string[] {
  return layers
    .flatMap((layer, i) => {
      const { base } = layer;
      if (base === null) return [];
      const [added, altered] = [true, false].map((isNew) =>
        [...(changed[i]?.values() ?? [])].filter(({ before }) => (before === null) === isNew),
      );
      const interpreted = layer.interpretations.filter((one) => {
        const before = base.interpretations.find(({ name }) => name === one.name);
        return before !== undefined && !samePlace(before.at, one.at);
      });
      const counts = {
        added: added?.length ?? 0,
        changed: altered?.length ?? 0,
        interpretations: interpreted.length,
        removed: layer.removed.length,
      };
      return [say.laidOver(nameOf(layer, say), nameOf(base, say), counts)];
    })
    .reverse();
}

function nameOf({ ruleSet }: Model, say: Catalogue['say']): string {
  return say.set(ruleSet.title, ruleSet.id);
}

function changesOf(layer: Model, base: Model): ReadonlyMap<string, ClauseChange> {
  const changes = compareVersions(base, layer).filter((one) => one.kind === 'clause');
  return new Map(changes.flatMap((one) => (one.after === null ? [] : [[one.after.id, one] as const])));
}

/** The sets that have a thing, from the one in which it last came in. */
function sinceIn(layers: readonly Model[], has: (layer: Model) => boolean): readonly Model[] {
  const lacking = layers.map((layer, i) => (has(layer) ? -1 : i));
  return layers.slice(Math.max(...lacking) + 1);
}
