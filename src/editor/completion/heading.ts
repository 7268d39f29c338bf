import type { Bilingual } from '../../diagnostics/define.js';
import type { Cursor } from '../cursor.js';
import { fieldDetail, listDetail } from '../words/details.js';
import type { Workspace } from '../workspace.js';
import { type Offer, typedOn } from './completion.js';
import { NOTHING, type PlaceOf } from './inside.js';

/** Behind the name of a 栏目 or a 名单: 属于 with a list, 未列的视为没有, 须注明 with a 是否 field. */
export const inHeadingLine: PlaceOf = (workspace, cursor, start) => {
  const [name = '', ...attributes] = cursor.source.folded.slice(start, cursor.at).split(',');
  const typed = attributes.at(-1)?.trimStart();
  if (typed === undefined) return NOTHING;
  const own = /^[^\s(]+/.exec(name)?.[0] ?? '';
  const naming = NAMING.exec(typed);
  if (naming === null) {
    const offers = keywordOffers(cursor, attributes.slice(0, -1));
    return { completions: typedOn(cursor, cursor.at - typed.length, offers), unfinished: true };
  }
  const [whole, keyword = '', begun = ''] = naming;
  const offers = /^(?:属于|belongs)/.test(keyword) ? listOffers(workspace, cursor, own) : checkOffers(workspace, cursor, own);
  return { completions: typedOn(cursor, cursor.at - begun.length, offers), unfinished: whole.trim() === keyword };
};

const NAMING = /^(属于|belongs to(?=\s)|须注明|provided(?=\s))\s*(\S*)$/;

interface Keyword {
  readonly zh: string;
  readonly en: string;
  readonly detail: Bilingual;
  /** Whether a name follows. */
  readonly naming: boolean;
  readonly only?: 'list';
}

const KEYWORDS: readonly Keyword[] = [
  {
    zh: '属于',
    en: 'belongs to',
    detail: { zh: '每条记录属于另一份名单中的一条', en: 'each record belongs to one of another list' },
    naming: true,
    only: 'list',
  },
  {
    zh: '未列的视为没有',
    en: 'unlisted means none',
    detail: { zh: '留空视为没有，须有人注明查过', en: 'a blank means none where somebody says that he looked' },
    naming: false,
  },
  { zh: '须注明', en: 'provided', detail: { zh: '哪个项目说明查过', en: 'which field says that somebody looked' }, naming: true },
  { zh: '责任科室', en: 'kept by', detail: { zh: '由哪个科室提供', en: 'which section keeps these facts' }, naming: true },
];

function keywordOffers({ written, block }: Cursor, earlier: readonly string[]): readonly Offer[] {
  const open = KEYWORDS.filter(({ zh, en, only }) => {
    const given = earlier.some((words) => [zh, en].some((keyword) => words.trim().startsWith(keyword)));
    return !given && (only === undefined || block?.word === only);
  });
  return open.map(({ zh, en, detail, naming }) => {
    const label = written === 'en' ? en : zh;
    return { kind: 'attribute', label, insert: naming ? `${label} ` : label, detail, also: [zh, en] };
  });
}

function listOffers(workspace: Workspace, { written }: Cursor, own: string): readonly Offer[] {
  const others = workspace.meaning().vocabulary.lists.filter(({ name, alias, parent }) => name !== own && alias !== own && parent === null);
  return others.map((list) => ({ kind: 'list', ...named(list, written), detail: listDetail(list) }));
}

/** The 是否 fields of the list at hand and of the form. */
function checkOffers(workspace: Workspace, { written, block }: Cursor, own: string): readonly Offer[] {
  const { form, lists } = workspace.meaning().vocabulary;
  const list = block?.word === 'list' ? lists.find(({ name, alias }) => name === own || alias === own) : undefined;
  const fields = [...(list?.fields ?? []), ...form].filter(({ type }) => type.kind === 'yesNo');
  return fields.map((field) => ({ kind: 'field', ...named(field, written), detail: fieldDetail(field, lists) }));
}

function named({ name, alias }: { readonly name: string; readonly alias: string | null }, written: Cursor['written']) {
  return { label: written === 'en' ? (alias ?? name) : name, also: [name, ...(alias === null ? [] : [alias])] };
}
