import type { Members } from '../../engine/answer.js';
import type { Context } from '../../engine/context.js';
import type { Quantified } from '../../model/expression.js';
import type { Words } from '../verdicts.js';
import { boundWords } from './bound-words.js';
import type { Manner } from './manner.js';
import { measureOf, membersWords } from './names.js';
import { isFew, tellsFew } from './persons.js';
import { fill, NOTHING, oneLine, say } from './phrases.js';
import type { Deciding } from './roles.js';
import { windowWords } from './window-words.js';

/**
 * Why a quantifier over persons answers as it does, for the public: no one is named or placed, and where a number would point to one or two of
 * them it is left away: “有执法人员如此：从事执法活动且身份属于临时工”.
 */
export function personsCause(condition: Quantified, found: Found, context: Context, manner: Manner): Words {
  const n = found.members.records.filter(({ membership }) => membership !== 'false').length;
  const k = found.counted.length;
  const slots = {
    n,
    k,
    m: say(measureOf(found.members.list, context), ''),
    list: membersWords(condition.list, context),
    window: windowWords(condition.list.window),
    bound: boundWords(condition, context, manner),
    asked: askedWords(condition),
  };
  const [zh, en] = k === 0 ? noneSuch(condition, n) : someSuch(condition, manner, tellsFew(k, n));
  return fill(zh, en, slots);
}

interface Found {
  readonly members: Members;
  readonly counted: readonly Deciding[];
}

type Template = readonly [zh: string, en: string];

function noneSuch({ quantifier }: Quantified, n: number): Template {
  if (n === 0) return ['{window}没有{list}{bound}', '{window}there are no {list}{bound}'];
  const [zh, en] = isFew(n) ? ['', 'all '] : ['{n}{m}', 'all {n} '];
  if (quantifier === 'every') return [`{window}${zh}{list}都如此{asked}`, `{window}${en}{list} are such{asked}`];
  return [`{window}${zh}{list}中没有如此的{asked}{bound}`, '{window}none of the {list} are such{asked}{bound}'];
}

function someSuch({ condition, quantifier }: Quantified, { against }: Manner, few: boolean): Template {
  if (condition === null) return few ? ['{window}有{list}{bound}', '{window}there are {list}{bound}'] : COUNTED;
  const [zh, en] = few ? ['{window}有{list}', '{window}some {list}'] : ['{window}{n}{m}{list}中{k}{m}', '{window}of {n} {list} {k}'];
  if (quantifier !== 'every') return [`${zh}如此{asked}{bound}`, `${en} are such{asked}{bound}`];
  return against ? [`${zh}不是如此{asked}`, `${en} are not such{asked}`] : [`${zh}没有做到{asked}`, `${en} do not comply{asked}`];
}

const COUNTED: Template = ['{window}有{k}{m}{list}{bound}', '{window}there are {k} {list}{bound}'];

/** What is asked of them, where it is short: instead of who they are the reader learns what is the matter. */
function askedWords({ condition }: Quantified): Words {
  const text = condition === null ? '' : oneLine(condition.text);
  return text === '' || text === '…' || text.length > LONGEST ? NOTHING : fill('：{text}', ': {text}', { text });
}

const LONGEST = 60;
