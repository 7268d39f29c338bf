import {
  commandFindings,
  type Diagnostic,
  type Facts,
  keyForm,
  type Language,
  type List,
  type Model,
  nearest,
  reviewLists,
} from '../../index.js';
import { draw } from './draw.js';
import { type Drawing, nameOf } from './drawing.js';
import { stratumField, stratumOf } from './stratum.js';

/** What is said of a draw: from which list, how many, by which field, and where its review goes. */
export interface Asked {
  readonly list: string;
  readonly size: number;
  readonly seed: string;
  readonly by?: string;
  readonly into?: string;
}

/** Who draws: when, with which version, for readers of which language. */
interface Drawer extends Pick<Drawing, 'at' | 'version'> {
  readonly language: Language;
}

/**
 * The draw that was asked for, or the finding that says why there is none: the names of its lists and of its field as a user types
 * them, in either language, without regard to width and case.
 */
export function drawingAsked(model: Model, sheet: Facts, options: Asked, { at, version, language }: Drawer): Drawing | Diagnostic {
  const list = listNamed(model, options.list);
  if (list === null) return commandFindings.listNotInSet(null, { list: options.list, nearest: listsLike(model, options.list, language) });
  const reported = sheet.lists[list.key];
  if (reported === undefined || reported.records.length === 0)
    return commandFindings.nothingToDraw(null, { list: nameOf(list, language), department: sheet.name });
  const by = options.by === undefined ? null : stratumField(list, options.by, isSame);
  if (options.by !== undefined && by === null)
    return commandFindings.noSuchStratum(null, { list: nameOf(list, language), field: options.by, fields: fieldsOf(list, language) });
  const review = reviewOf(model, list, options.into, language);
  if ('code' in review) return review;
  return {
    draw: draw(list, reported, {
      seed: options.seed,
      n: options.size,
      stratumOf: (record) => (by === null ? '' : stratumOf(record, by, language)),
    }),
    department: sheet.name,
    list,
    complete: reported.state === 'known',
    by,
    review,
    at,
    version,
    ruleSet: { id: model.ruleSet.id, title: model.ruleSet.title },
  };
}

/** --into; else the one list that clauses judge by what was drawn; where no clause does, the list itself. */
function reviewOf(model: Model, list: List, into: string | undefined, language: Language): List | Diagnostic {
  if (into !== undefined)
    return listNamed(model, into) ?? commandFindings.listNotInSet(null, { list: into, nearest: listsLike(model, into, language) });
  const [first, ...others] = reviewLists(model, list.key);
  if (first === undefined) return list;
  if (others.length === 0) return first;
  const lists = [first, ...others].map((one) => nameOf(one, language)).join(language === 'zh' ? '、' : ', ');
  return commandFindings.reviewListUnclear(null, { lists });
}

function listNamed({ vocabulary }: Model, typed: string): List | null {
  return vocabulary.lists.find(({ name, alias }) => isSame(name, typed) || (alias !== null && isSame(alias, typed))) ?? null;
}

function isSame(a: string, b: string): boolean {
  return keyForm(a).toLowerCase() === keyForm(b).toLowerCase();
}

function listsLike({ vocabulary }: Model, typed: string, language: Language): string {
  const names = vocabulary.lists.map((list) => nameOf(list, language));
  const like = nearest(
    typed,
    vocabulary.lists.flatMap(({ name, alias }) => (alias === null ? [name] : [name, alias])),
  );
  return (like.length > 0 ? like : names).join(language === 'zh' ? '、' : ', ');
}

function fieldsOf({ fields }: List, language: Language): string {
  const names = fields.filter(({ personal }) => !personal).map((field) => nameOf(field, language));
  return names.join(language === 'zh' ? '、' : ', ');
}
