import { factNames } from '../../model/examples/fact-names.js';
import { VERDICT_WORDS } from '../../model/examples/verdict-words.js';
import type { VerdictName } from '../../model/model.js';
import { foldedOf } from '../../syntax/phrase.js';
import type { Cursor } from '../cursor.js';
import type { Written } from '../spelling.js';
import { fieldDetail } from '../words/details.js';
import type { Workspace } from '../workspace.js';
import { clauseOffers } from './clauses.js';
import { type Completion, type Offer, typedOn } from './completion.js';
import { awaitsOffers, nameOffers, subjectOffers } from './expected-scores.js';
import { factOffers } from './given.js';
import type { PlaceOf } from './inside.js';

/** 应当 条款3.3不符合，涉及执法人员第1名: clauses, behind a clause the six verdicts, behind a verdict its reason. */
export const inExpected: PlaceOf = (workspace, cursor, start) => {
  const words = cursor.source.folded.slice(start, cursor.at);
  const entry = start + lastEntry(words);
  const here = cursor.source.folded.slice(entry, cursor.at);
  const clauses = typedOn(cursor, entry, clauseOffers(workspace, cursor, words));
  const clause = CLAUSE.exec(here);
  if (clause === null) {
    const named = nameOffers(workspace, cursor.written, here);
    const names = named === null ? [] : typedOn(cursor, entry + named.after, named.offers);
    const subjects = typedOn(cursor, entry, subjectOffers(workspace, cursor.written));
    return { completions: [...reasons(workspace, cursor, start), ...names, ...clauses, ...subjects], unfinished: words.trim() === '' };
  }
  const declared = workspace.tree.clauses.some(({ id }) => foldedOf(id) === clause[1]);
  const verdicts = declared
    ? typedOn(cursor, entry + clause[0].length, [...verdictOffers(cursor.written), ...awaitsOffers(workspace, cursor.written)])
    : [];
  // 条款4.1 may become 条款4.10.
  return { completions: [...verdicts, ...clauses], unfinished: !/\S$/.test(words) || verdicts.length + clauses.length > 0 };
};

const CLAUSE = /^(?:条款|clause)\s*(\d+(?:\.\d+)*)(?![\d.])\s*:?\s*/;

/** Where the last of several entries begins. */
function lastEntry(words: string, separators = /[,、;。\r\n]\s*(?=[^,、;。\r\n]*$)/): number {
  const parted = separators.exec(words);
  return parted === null ? words.length - words.trimStart().length : parted.index + parted[0].length;
}

export function verdictOffers(written: Written): readonly Offer[] {
  return (Object.keys(VERDICT_WORDS) as VerdictName[]).map((name) => {
    const { zh, en } = VERDICT_WORDS[name];
    return { kind: 'verdict', label: written === 'en' ? en : zh, detail: VERDICT_WORDS[name], also: [zh, en] };
  });
}

/** 涉及 behind 不符合, 还需 behind 材料不足; behind them, and behind each 、 that follows, lists and facts. */
function reasons(workspace: Workspace, cursor: Cursor, start: number): readonly Completion[] {
  const { written, source, at } = cursor;
  const words = source.folded.slice(start, at);
  const begun = REASON_BEGUN.exec(words);
  if (begun !== null) {
    const from = start + begun.index + (begun[1] ?? '').length;
    const named = source.folded.slice(from, at);
    const item = from + lastEntry(named, /(?:[,、;\r\n]|和|\band\b)\s*(?=(?:(?!和|\band\b)[^,、;\r\n])*$)/);
    return typedOn(cursor, item, /^(?:涉及|because)/.test(begun[1] ?? '') ? lists(workspace, written) : neededOffers(workspace, written));
  }
  const entry = start + lastEntry(words);
  const last = [...source.folded.slice(start, entry).matchAll(VERDICTS)].at(-1)?.[1];
  if (last === '不符合' || last === 'not met') return typedOn(cursor, entry, [reasonOffer(['涉及', 'because of'], written)]);
  return last === '材料不足' || last === 'undetermined' ? typedOn(cursor, entry, [reasonOffer(['还需', 'still needed'], written)]) : [];
}

/** A reason goes on until the next clause. */
const REASON_BEGUN = /((?:涉及|because of|还需|still needed)\s*:?\s*)(?:(?![,、;。\r\n]\s*(?:条款|clause\b))[^。])*$/;

function lists(workspace: Workspace, written: Written): readonly Offer[] {
  return factOffers(workspace, written).filter(({ kind }) => kind === 'list');
}

/** Facts of the form, lists, and facts of records: by their own name where that leaves no doubt, else 执法人员的身份. */
function neededOffers(workspace: Workspace, written: Written): readonly Offer[] {
  const { vocabulary } = workspace.meaning();
  const names = factNames(vocabulary).all;
  const inRecords = vocabulary.lists.flatMap((list) =>
    list.fields.map((field): Offer => {
      const own = names.filter(({ fact }) => fact.list === list.key && fact.field === field.key);
      const doubtful = names.some(({ text, fact }) => text === field.name && (fact.list !== list.key || fact.field !== field.key));
      const plain = written === 'en' ? (field.alias ?? field.name) : field.name;
      const label = doubtful ? (own[0]?.full[written] ?? plain) : plain;
      return { kind: 'field', label, detail: fieldDetail(field, vocabulary.lists), also: own.map(({ text }) => text) };
    }),
  );
  return [...factOffers(workspace, written), ...inRecords];
}

const VERDICTS = /(不符合|符合|材料不足|不适用|未评|出错|not met|\bmet\b|undetermined|not applicable|not assessed|\berror\b)\s*[,、;]/g;

function reasonOffer([zh, en]: readonly [string, string], written: Written): Offer {
  const label = written === 'en' ? `${en} ` : zh;
  return { kind: 'keyword', label: label.trim(), insert: label, detail: REASON, also: [zh, en] };
}

const REASON = { zh: '理由', en: 'the reason' };
