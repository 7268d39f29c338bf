import { VERDICT_WORDS } from '../../model/examples/verdict-words.js';
import type { VerdictName } from '../../model/model.js';
import type { Cursor } from '../cursor.js';
import type { Written } from '../spelling.js';
import type { Workspace } from '../workspace.js';
import { clauseOffers } from './clauses.js';
import { type Completion, type Offer, typedOn } from './completion.js';
import { factOffers } from './given.js';
import type { PlaceOf } from './places.js';

/** 应当 条款3.3不符合，涉及执法人员第1名: clauses, behind a clause the six verdicts, behind a verdict its reason. */
export const inExpected: PlaceOf = (workspace, cursor, start) => {
  const words = cursor.source.folded.slice(start, cursor.at);
  const separated = words.lastIndexOf(/[,、;。\r\n](?=[^,、;。\r\n]*$)/.exec(words)?.[0] ?? '\0');
  const entry = start + separated + 1 + (/^\s*/.exec(words.slice(separated + 1))?.[0].length ?? 0);
  const clause = CLAUSE.exec(cursor.source.folded.slice(entry, cursor.at));
  if (clause !== null) {
    const completions = typedOn(cursor, entry + clause[0].length, verdictOffers(cursor.written));
    return { completions, unfinished: !/\S$/.test(words) || completions.length > 0 };
  }
  const clauses = typedOn(cursor, entry, clauseOffers(workspace, cursor, words));
  return { completions: [...reasons(workspace, cursor, entry, words), ...clauses], unfinished: words.trim() === '' };
};

const CLAUSE = /^(?:条款|clause)\s*\d+(?:\.\d+)*(?![\d.])\s*:?\s*/;

export function verdictOffers(written: Written): readonly Offer[] {
  return (Object.keys(VERDICT_WORDS) as VerdictName[]).map((name) => {
    const { zh, en } = VERDICT_WORDS[name];
    return { kind: 'verdict', label: written === 'en' ? en : zh, detail: VERDICT_WORDS[name], also: [zh, en] };
  });
}

/** 涉及 behind 不符合, 还需 behind 材料不足; behind them lists and facts. */
function reasons(workspace: Workspace, cursor: Cursor, entry: number, words: string): readonly Completion[] {
  const { written, source, at } = cursor;
  const here = source.folded.slice(entry, at);
  const begun = /^(?:涉及|because of|还需|still needed)\s*:?\s*/.exec(here);
  const last = [...words.slice(0, words.length - here.length).matchAll(VERDICTS)].at(-1)?.[1];
  const lists = factOffers(workspace, written).filter(({ kind }) => kind === 'list');
  if (begun !== null) {
    const about = /^(?:涉及|because)/.test(begun[0]) ? lists : factOffers(workspace, written);
    return typedOn(cursor, entry + begun[0].length, about);
  }
  if (last === '不符合' || last === 'not met') return typedOn(cursor, entry, [reasonOffer(['涉及', 'because of'], written)]);
  return last === '材料不足' || last === 'undetermined' ? typedOn(cursor, entry, [reasonOffer(['还需', 'still needed'], written)]) : [];
}

const VERDICTS = /(不符合|符合|材料不足|不适用|未评|出错|not met|\bmet\b|undetermined|not applicable|not assessed|\berror\b)\s*[,、;]/g;

function reasonOffer([zh, en]: readonly [string, string], written: Written): Offer {
  const label = written === 'en' ? `${en} ` : zh;
  return { kind: 'keyword', label: label.trim(), insert: label, detail: REASON, also: [zh, en] };
}

const REASON = { zh: '理由', en: 'the reason' };
