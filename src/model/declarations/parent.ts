import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { Report } from '../../syntax/tree.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import type { Field, List, Parent } from '../vocabulary.js';

/** A list as far as it is read, and the name behind its 属于. */
export interface Child {
  readonly list: List;
  readonly belongsTo: Phrase | null;
}

/**
 * 属于 抽查案卷: which fields link a record to the one it belongs to. They are the 标识 of the other list and the fields of the same name
 * in this one, all of them texts that are never 没有 (semantics.md §1.6). In: all lists. Out: null where the list belongs to none, or with a finding.
 */
export function readParent({ list, belongsTo }: Child, all: readonly Child[], report: Report): Parent | null {
  if (belongsTo === null) return null;
  const name = foldedOf(belongsTo);
  const parent = all.find(({ list: one }) => one.name === name || one.alias === name);
  if (parent === undefined) {
    const hint = didYouMean(
      nearest(
        name,
        all.filter(({ list: one }) => one !== list).map(({ list: one }) => one.name),
      ),
    );
    report(F.unknownParent(placeOf(belongsTo), { name: wordsOf(belongsTo), hint }));
    return null;
  }
  if (parent.list === list || parent.belongsTo !== null) {
    report(F.childOfChild(placeOf(belongsTo), { list: list.name, parent: parent.list.name }));
    return null;
  }
  return linksTo(parent.list, list, belongsTo, report);
}

function linksTo(parent: List, child: List, at: Phrase, report: Report): Parent | null {
  const shown = parent.fields.filter((field) => field.identifies && canLink(field));
  const links = shown.flatMap((field) => {
    const own = child.fields.find((one) => one.name === field.name && canLink(one));
    return own === undefined ? [] : [{ own: own.key, parents: field.key }];
  });
  if (links.length > 0) return { list: parent.key, links };
  if (shown.length === 0) report(F.parentWithoutIdentity(placeOf(at), { parent: parent.name }));
  else report(F.childWithoutLink(placeOf(at), { list: child.name, parent: parent.name, name: shown.map(namesOf).join('”“') }));
  return null;
}

/** Where it might be 没有, nobody could say to which record another belongs. */
function canLink({ type, mayBeNone }: Field): boolean {
  return type.kind === 'text' && !mayBeNone;
}

const namesOf = ({ name }: Field) => name;
