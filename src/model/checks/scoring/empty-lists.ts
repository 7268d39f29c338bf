import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import { foldedOf, type Phrase, placeOf } from '../../../syntax/phrase.js';
import type { Report } from '../../../syntax/tree.js';
import type { Place } from '../../../text/place.js';
import { nodesOfLine } from '../../scoring/nodes.js';
import { walk } from '../../walk.js';
import { isInside } from '../conflict-place.js';
import type { Check, Draft } from '../draft.js';
import { beforeAtMost, insertion } from './insert.js';
import { type Scored, scoredClauses, syntaxOf, withItems } from './scored.js';

/** Asks what a mean is where there is nothing to take it of: 取平均 of a line, 汇总, and 平均 in 按E计算 (semantics.md §8.4, §8.5, §8.13). */
export const emptyLists: Check = (draft, report) => {
  reportSheets(draft, report);
  for (const scored of scoredClauses(draft)) {
    reportAveraged(scored, report);
    reportMeans(scored, report);
  }
};

function reportSheets({ tree, scoring }: Draft, report: Report): void {
  for (const { name, sumUp } of tree.scoreSheets) {
    const sheet = scoring?.sheets.find((one) => one.name === foldedOf(name));
    if (sumUp === null || sheet === undefined || sumUp.whenEmpty !== null || sumUp.rule.kind === 'none') continue;
    const list = sheet.records.list.name;
    const place = endOf(sumUp.at);
    const edits = ['不适用', '计0分', '按满分'].map((rule) => insertion(place, `，没有${list}的${rule}`));
    report(F.unsaidEmptyList(placeOf(sumUp.at), { list }, { edits }));
  }
}

function reportAveraged(scored: Scored, report: Report): void {
  for (const line of withItems(scored.scoring.lines)) {
    const { form, effect } = line;
    if (form.kind !== 'heaviestEach' || form.mean === null || form.mean.whenEmpty !== null) continue;
    const at = syntaxOf(line, scored)?.at;
    const averaged = at === undefined ? null : /取平均|averaged/.exec(foldedOf(at));
    if (at === undefined || averaged === null) continue;
    const list = form.counted.list.name;
    const end = at.start + averaged.index + averaged[0].length;
    const rules = ['不适用', `不${{ deduct: '扣', award: '得', bonus: '加', malus: '减' }[effect]}`];
    const edits = rules.map((rule) => insertion(at.source.place(end, end), `，没有${list}的${rule}`));
    report(F.unsaidEmptyList(at.source.place(end - averaged[0].length, end), { list }, { edits }));
  }
}

/** 平均 in a value by which points are computed. */
function reportMeans(scored: Scored, report: Report): void {
  for (const line of withItems(scored.scoring.lines)) {
    if (line.form.kind !== 'computed') continue;
    const at = syntaxOf(line, scored)?.at;
    const found: { readonly list: string; readonly place: Place }[] = [];
    for (const node of nodesOfLine(line))
      walk(node, (inner) => {
        if (inner.kind !== 'expression' || inner.node.kind !== 'aggregate') return;
        const { operator, whenEmpty, list, at: place } = inner.node;
        if (operator !== 'sum' && whenEmpty === null) found.push({ list: list.name, place });
      });
    const [first] = found;
    if (first === undefined || at === undefined) continue;
    const own = isInside(first.place, placeOf(at));
    const edits = own ? [insertion(beforeAtMost(at), '，名单为空时不适用')] : [];
    report(F.unsaidEmptyList(first.place, { list: first.list }, { edits }));
  }
}

/** Behind the words of a line, before a mark that ends it. */
function endOf(words: Phrase): Place {
  const text = foldedOf(words);
  const end = words.start + text.replace(/[\s,;:。]+$/, '').length;
  return words.source.place(end, end);
}
