import type { Change } from '../../compare/change.js';
import { removalsIn } from '../../model/layers.js';
import type { Model } from '../../model/model.js';
import type { ComparisonWords } from '../words/comparison.js';
import { aspectLines } from './aspects.js';
import { clauseLines } from './clause-lines.js';
import { headLine } from './head-line.js';
import { scoringChangeLines } from './scoring-lines.js';

/** One thing that changed. */
export interface ChangeView {
  readonly kind: Change['kind'];
  readonly how: 'added' | 'removed' | 'changed';
  /** What it is known by in either set (the number of a clause, a name); null where it is not in that set. */
  readonly known: { readonly before: string | null; readonly after: string | null };
  readonly title: string;
  /** What of it changed; of a thing that came or went, what it says or said. */
  readonly lines: readonly string[];
}

export function changeView(change: Change, after: Model, words: ComparisonWords): ChangeView {
  const how = change.before === null ? 'added' : change.after === null ? 'removed' : 'changed';
  return {
    kind: change.kind,
    how,
    known: { before: knownBy(change.before), after: knownBy(change.after) },
    title: titleOf(change, after, words),
    lines: linesOf(change, after, words),
  };
}

function knownBy(thing: Change['before']): string | null {
  if (thing === null) return null;
  if ('id' in thing) return thing.id;
  if ('key' in thing) return thing.key;
  return thing.name ?? ('text' in thing ? thing.text : null);
}

function titleOf(change: Change, { vocabulary }: Model, words: ComparisonWords): string {
  const { say } = words;
  switch (change.kind) {
    case 'head':
      return headLine(change, words);
    case 'vocabulary':
      return say.vocabulary((change.after ?? change.before)?.name ?? '');
    case 'list':
      return say.list((change.after ?? change.before)?.name ?? '');
    case 'field': {
      const list = vocabulary.lists.find(({ key }) => key === change.list)?.name ?? change.list;
      return say.field((change.after ?? change.before)?.name ?? '', list);
    }
    case 'interpretation':
      return say.interpretation((change.after ?? change.before)?.name ?? '');
    case 'definition':
      return say.definition((change.after ?? change.before)?.name ?? '');
    case 'crossCheck':
      return say.crossCheck(knownBy(change.after ?? change.before) ?? '');
    case 'standard': {
      const { id = '', title = '' } = change.after ?? change.before ?? {};
      return say.standard(id, title);
    }
    case 'scoring':
      return words.scoringParts[change.part];
    case 'clause': {
      const { before, after } = change;
      const { id = '', title = '' } = after ?? before ?? {};
      return before !== null && after !== null && before.id !== after.id ? say.renumbered(before.id, id, title) : say.clause(id, title);
    }
  }
}

function linesOf(change: Change, now: Model, words: ComparisonWords): readonly string[] {
  switch (change.kind) {
    case 'head':
      return [];
    case 'scoring':
      return scoringChangeLines(change, words);
    case 'clause': {
      const removal = change.after === null ? removalsIn(now).find(({ removal: { id } }) => id === change.before?.id)?.removal : undefined;
      return [...clauseLines(change, words), ...(removal === undefined ? [] : [words.say.reason(removal.reason)])];
    }
    case 'interpretation': {
      const users = (change.after ?? change.before)?.usedBy ?? [];
      const used = users.length === 0 ? [] : [words.say.used(words.say.options(users))];
      return [...aspectLines(change, words), ...used];
    }
    default:
      return aspectLines(change, words);
  }
}
