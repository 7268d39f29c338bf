import { countMembers } from '../../engine/count.js';
import { dayWords } from '../../text/day-words.js';
import { fieldWords, measureOf, membersWords } from '../explain/names.js';
import { fill, NOTHING, say } from '../explain/phrases.js';
import { windowWords } from '../explain/window-words.js';
import type { Words } from '../verdicts.js';
import { type CaseWords, fromWords } from './case-words.js';
import type { Class } from './class.js';
import { EDGES } from './list-classes.js';
import type { ListSite } from './sites.js';

/** What a case shows of a list: how many of its records count, or where one of them lies. */
export function listWords(site: ListSite, each: Class): CaseWords {
  const edge = EDGES.find(({ name }) => name === each);
  if (edge !== undefined && site.span !== null) return edgeWords(site, edge.name, dayWords(edge.edge(site.span)));
  const { list, condition, context, members } = site;
  const name = membersWords(list, context);
  const count = countMembers(members).least;
  const measure = say(measureOf(list.list, context), '');
  const slots = {
    year: yearOf(site),
    list: condition === null ? name : fill('符合条件的{name}', 'fitting {name}', { name }),
    count,
    measure,
  };
  const [zh, en] = count === 0 ? NO_ONE : (COUNTS[each] ?? COUNTED);
  return { name: fill(zh, en, slots), from: fromWords(name) };
}

const NO_ONE = ['{year}没有{list}', '{year}no {list}'] as const;
const COUNTED = ['{year}{list}共{count}{measure}', '{year}{count} {list}'] as const;
const COUNTS: Readonly<Partial<Record<Class, readonly [string, string]>>> = {
  limit: ['{year}{list}刚好{count}{measure}', '{year}just {count} {list}'],
  under: ['{year}{list}只有{count}{measure}', '{year}only {count} {list}'],
  'over-limit': ['{year}{list}有{count}{measure}，多一{measure}', '{year}{count} {list}, one more'],
};

/** One record among several for which a case shows what it shows of one alone. */
export function severalWords({ list, context }: ListSite, { name: what, from }: CaseWords): CaseWords {
  const slots = { list: membersWords(list, context), measure: say(measureOf(list.list, context), ''), what };
  return { name: fill(SEVERAL[0], SEVERAL[1], slots), from };
}

const SEVERAL = ['几{measure}{list}中有一{measure}{what}', 'one of several {list}: {what}'] as const;

function edgeWords({ list, context }: ListSite, each: (typeof EDGES)[number]['name'], day: Words): CaseWords {
  const declared = context.lookup.lists.get(list.list);
  const dated = declared?.fields.get(declared.list.datedBy ?? '') ?? null;
  const window = windowName(list);
  const [zh, en] = EDGE_WORDS[each];
  return {
    name: fill(zh, en, { name: fieldWords(dated, list.name), window, day }),
    from: fill('{window}的首尾', 'the edges of {window}', { window }),
  };
}

/** “近三年来”, 近3年; inside 每年 simply what is looked at. */
function windowName({ window, windowInterpretation }: ListSite['list']): Words {
  if (window === null || window.kind === 'period') return say('考察期间', 'the window');
  if (windowInterpretation === null) return say(`${windowWords(window).zh}期间`, 'the window');
  return say(`“${windowInterpretation}”期间`, `“${windowInterpretation}”`);
}

const EDGE_WORDS = {
  first: ['{name}在{window}的第一日（{day}）', '{name} is the first day of {window} ({day})'],
  eve: ['{name}在{window}开始的前一日（{day}）', '{name} is the day before {window} ({day})'],
  final: ['{name}在{window}的最后一日（{day}）', '{name} is the last day of {window} ({day})'],
  morrow: ['{name}在{window}结束的后一日（{day}）', '{name} is the day after {window} ({day})'],
} as const;

/** Inside 每年 the year at hand, before what is said of it; a part of a year by its days. */
function yearOf({ list, days }: ListSite): Words {
  if (list.window?.kind !== 'period' || days === null) return NOTHING;
  const year = days.from.slice(0, 4);
  if (days.from === `${year}-01-01` && days.to === `${year}-12-31`) return say(`${year}年`, `in ${year} `);
  return fill('{from}至{to}', '{from} to {to}: ', { from: dayWords(days.from), to: dayWords(days.to) });
}
