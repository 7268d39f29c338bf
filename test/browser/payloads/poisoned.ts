import type { Earlier, Model, Run } from '../../../src/index.js';
import { CORPUS } from './corpus.js';
import { filled } from './marks.js';
import type { MarkedOffice } from './office.js';

/** One payload in one place: what a failure names. */
export interface Pair {
  readonly field: string;
  readonly idea: string;
  readonly text: string;
}

/** A run whose marks have become payloads, and which payload stands for which mark. */
export interface PoisonedOffice {
  readonly run: Run;
  readonly earlier: Earlier;
  readonly pairs: ReadonlyMap<string, Pair>;
}

/**
 * In: the marked run, and which turn this is. Out: the run with a payload in every place, each place with another one; after as many turns
 * as there are payloads every payload has stood in every field.
 */
export function poisoned({ run, earlier, marks }: MarkedOffice, turn: number): PoisonedOffice {
  const pairs = new Map(
    [...marks.all()].map(([mark, field], i) => {
      const payload = CORPUS[(i + turn) % CORPUS.length] ?? { idea: '', text: '' };
      const text = payload.text.replaceAll('§', () => mark);
      return [mark, { field, idea: payload.idea, text: field.startsWith('file name') ? asFileName(text) : text }] as const;
    }),
  );
  const textOf = (mark: string): string => pairs.get(mark)?.text ?? mark;
  const full = filled(run, textOf);
  return { run: { ...full, model: requoted(full.model) }, earlier: filled(earlier, textOf), pairs };
}

/** No file is called so: what stands before a slash is the name of a folder, which the pages leave out. */
function asFileName(text: string): string {
  return text.replace(/[\\/]/g, '∕');
}

/** A quotation stands elsewhere in the notice when texts before it are longer. */
function requoted(model: Model): Model {
  const notices = new Map(setsOf(model).map(({ ruleSet }) => [ruleSet.id, ruleSet.notice?.text ?? '']));
  const clauses = model.clauses.map((clause) => ({
    ...clause,
    quotes: clause.quotes.map((quote) => {
      const at = (notices.get(quote.noticeOf ?? '') ?? '').indexOf(quote.text);
      return { ...quote, offset: at < 0 ? null : at };
    }),
  }));
  return { ...model, clauses };
}

function setsOf(model: Model): readonly Model[] {
  return model.base === null ? [model] : [model, ...setsOf(model.base)];
}
