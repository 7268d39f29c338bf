import type { Field, List, Option } from '../../model/vocabulary.js';
import type { Cursor } from '../cursor.js';
import type { Written } from '../spelling.js';
import { optionDetail } from '../words/details.js';
import type { Workspace } from '../workspace.js';
import { type Completion, type Offer, typedOn } from './completion.js';

/** What can be given of a field without figures, dates and texts: its options, 是 and 否, 没有 where it may be none, 不详. */
export function valueOffers(field: Field, written: Written): readonly Offer[] {
  const { type } = field;
  const own =
    type.kind === 'option'
      ? type.options.map((option) => optionOffer(option, field, written))
      : type.kind === 'yesNo'
        ? [wordOffer(['是', 'yes'], written), wordOffer(['否', 'no'], written)]
        : [];
  return [...own, ...(field.mayBeNone ? [NONE(written)] : []), UNKNOWN(written)];
}

/** What can be given of a list: records in parentheses, none, or nothing said. */
export function listValueOffers({ measure }: List, written: Written): readonly Offer[] {
  const detail = { zh: `一${measure}记录`, en: 'a record' };
  return [{ kind: 'value', label: written === 'en' ? '(' : '（', detail, also: ['（', '('] }, NONE(written), UNKNOWN(written)];
}

/** The parts of a list of records that may follow 、 or ，: another, or that there may be more. */
export function recordOffers({ measure }: List, written: Written): readonly Offer[] {
  const more = { zh: `再加一${measure}`, en: 'one more record' };
  const record: Offer = { kind: 'value', label: written === 'en' ? '(' : '（', detail: more, also: ['（', '('] };
  return [record, { ...wordOffer(['未报全', 'incomplete'], written), detail: INCOMPLETE }];
}

/** The same with what parts them from the record before. */
export function furtherOffers(list: List, written: Written): readonly Offer[] {
  const between = written === 'en' ? [', ', ', '] : ['、', '，'];
  return recordOffers(list, written).map(({ also: _, ...offer }, i) => ({ ...offer, label: `${between[i]}${offer.label}` }));
}

const INCOMPLETE = { zh: '名单没有报全，可能还有', en: 'there may be further records' };

export function optionOffer({ name, alias }: Option, field: Field, written: Written): Offer {
  const also = alias === null ? [name] : [name, alias];
  return { kind: 'option', label: written === 'en' ? (alias ?? name) : name, detail: optionDetail(field), also };
}

function wordOffer([zh, en]: readonly [string, string], written: Written): Offer {
  return { kind: 'value', label: written === 'en' ? en : zh, detail: { zh, en }, also: [zh, en] };
}

const NONE = (written: Written): Offer => ({
  ...wordOffer(['没有', 'none'], written),
  detail: { zh: '没有发生，没有记录', en: 'it did not happen' },
});
const UNKNOWN = (written: Written): Offer => ({
  ...wordOffer(['不详', 'unknown'], written),
  detail: { zh: '没有人说过', en: 'nobody has said' },
});

/** 解释 “非正式人员” 是指 工勤人员、临时工: options, behind the first those of its field that are not listed. */
export function optionsToList(workspace: Workspace, cursor: Cursor, start: number): readonly Completion[] {
  const { vocabulary } = workspace.meaning();
  const words = cursor.source.folded.slice(start, cursor.at);
  const listed = words.split(/[,、]/).map((word) => word.trim());
  const typed = /[^,、\s]*$/.exec(words)?.[0].length ?? 0;
  const before = listed.slice(0, -1);
  if (/[^,、\s]\s*$/.test(words.slice(0, words.length - typed))) return [];
  const fields = [...vocabulary.form, ...vocabulary.lists.flatMap((list) => list.fields)];
  const offers = fields.flatMap((field) => {
    const options = field.type.kind === 'option' ? field.type.options : [];
    const named = (option: Option) => before.includes(option.name) || (option.alias !== null && before.includes(option.alias));
    if (options.filter(named).length < before.length) return [];
    return options.filter((option) => !named(option)).map((option) => optionOffer(option, field, cursor.written));
  });
  return typedOn(cursor, cursor.at - typed, offers);
}
