import type { Block } from '../../../grammar/blocks.js';
import type { Prepared } from '../../text/prepared.js';
import { partsOf } from '../parts.js';
import { firstLine, foldedOf, isEmpty, type Phrase, phrase } from '../phrase.js';
import { readName, splitAt } from '../read-vocabulary.js';
import type { PlacesSyntax, SelectionSyntax } from '../scoring-tree.js';
import type { LineReading } from './line.js';
import { FIGURE, figureOf, match, withoutEnd } from './piece.js';
import { conditionIn, valueIn } from './slots.js';
import { unreadable } from './unreadable.js';

/** 推选 推荐对象 (recommended), with 范围, 名额, 条件, 排序, 并列 and 截止. */
export function readSelection(source: Prepared, block: Block, outcomes: LineReading): SelectionSyntax | null {
  const { reader, report } = outcomes;
  const { line } = firstLine(phrase(source, block.body, block.end));
  const named = readName(line, '推选 推荐对象 (recommended)', block.keyword, report);
  const parts = partsOf(source, block, report, ['range', 'places', 'condition', 'rank', 'ties', 'until']);
  if (named === null) return null;
  const part = (word: 'range' | 'places' | 'condition' | 'rank' | 'ties' | 'until') => {
    const words = parts.get(word)?.[0];
    return words === undefined || isEmpty(words) ? null : withoutEnd(words);
  };
  const [range, places, condition, rank, ties, until] = [
    part('range'),
    part('places'),
    part('condition'),
    part('rank'),
    part('ties'),
    part('until'),
  ];
  return {
    ...named,
    range: range === null ? null : readRange(range),
    places: places === null ? null : readPlaces(places, outcomes),
    condition: condition === null ? null : conditionIn(condition, reader, report),
    rank: rank === null ? [] : splitAt(rank, /;/).flatMap((key) => readKey(key, outcomes) ?? []),
    ties: ties === null ? null : readTies(ties, outcomes),
    deadline: until === null ? null : conditionIn(until, reader, report),
    at: phrase(source, block.start, block.end),
  };
}

function readRange(words: Phrase): SelectionSyntax['range'] {
  if (/^(?:全部参评单位|全部单位|all units)$/.test(foldedOf(words))) return { kind: 'all' };
  const each = match(words, /^每个?\s*(?<field>\S+)$/, /^each (?<field>\S+)$/);
  return each === null ? { kind: 'selected', of: words } : { kind: 'each', field: each.group('field') };
}

function readPlaces(at: Phrase, { report }: LineReading): PlacesSyntax | null {
  if (/^(?:不限|unlimited)$/.test(foldedOf(at))) return { kind: 'unlimited', at };
  const share = match(
    at,
    new RegExp(String.raw`^参评单位数的\s*(?<n>${FIGURE})(?:\s*,\s*(?<rounding>只舍不入|只入不舍|四舍五入))?$`),
    /^(?<n>\d+\/\d+|\d+(?:\.\d+)?(?:\s*%)?) of the units(?:, round (?<rounding>down|up|half up))?$/,
  );
  if (share !== null) {
    const exact = /^\d+\/\d+$/.test(foldedOf(share.group('n'))) ? foldedOf(share.group('n')) : figureOf(share.group('n'))?.exact;
    if (exact !== undefined)
      return { kind: 'share', exact, rounding: share.has('rounding') ? (ROUNDINGS[foldedOf(share.group('rounding'))] ?? null) : null, at };
  }
  const number = match(at, new RegExp(String.raw`^(?<n>${FIGURE})\s*(?:个|名|家)?$`));
  const n = number === null ? null : figureOf(number.group('n'));
  if (n !== null && /^\d+$/.test(n.exact)) return { kind: 'number', n: Number(n.exact), at };
  const form = {
    zh: '“名额 3个”“名额 参评单位数的四分之一，只舍不入”“名额 不限”',
    en: '“places 3”, “places 1/4 of the units, round down”, “places unlimited”',
  };
  return unreadable('名额', at, form, report);
}

const ROUNDINGS: Readonly<Record<string, 'down' | 'up' | 'halfUp'>> = {
  只舍不入: 'down',
  只入不舍: 'up',
  四舍五入: 'halfUp',
  down: 'down',
  up: 'up',
  'half up': 'halfUp',
};

/** 群众满意度从高到低; total, highest first. */
function readKey(words: Phrase, { reader, report }: LineReading): SelectionSyntax['rank'][number] | null {
  const found = match(
    words,
    /^(?<value>.+?)\s*从(?:(?<down>高到低|多到少|大到小|晚到早)|(?:低到高|少到多|小到大|早到晚))$/,
    /^(?<value>.+?)\s*,\s*(?:(?<down>highest|most|latest)|lowest|fewest|earliest) first$/,
  );
  if (found === null) {
    const form = { zh: '“排序 总分从高到低；投诉件数从少到多”', en: '“rank total, highest first; complaints, fewest first”' };
    return unreadable('排序', words, form, report);
  }
  return { value: valueIn(found.group('value'), reader, report), order: found.has('down') ? 'descending' : 'ascending', at: words };
}

function readTies(words: Phrase, { report }: LineReading): SelectionSyntax['ties'] {
  if (/^(?:一并入选|all selected)$/.test(foldedOf(words))) return { kind: 'all' };
  const decided = match(words, /^由(?<by>.+?)决定$/, /^decided by (?<by>.+)$/);
  if (decided !== null) return { kind: 'decided', by: decided.group('by') };
  return unreadable(
    '并列',
    words,
    { zh: '“并列 由办公室决定”“并列 一并入选”', en: '“ties decided by 办公室”, “ties all selected”' },
    report,
  );
}
