import { decisionFindings as say } from '../../../diagnostics/catalogue/decisions.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import type { Model } from '../../../model/model.js';
import type { JudgedClause, JudgedPlace } from '../../../model/scoring/judged.js';
import { nearest } from '../../../text/nearest.js';
import { keyForm } from '../../names.js';
import { readFigure } from '../../values/figure.js';
import type { Reading } from '../reading.js';
import { excerpt, row } from '../words.js';
import type { DecisionEntry } from './entry.js';
import { wordsIn } from './parts-of-entry.js';
import { capital, numbered } from './words.js';

/** The clause that a 评定 names, some of whose points a person decides. Null where it names none, which is reported. */
export function clauseIn(reading: Reading, entry: DecisionEntry, judged: readonly JudgedClause[]): JudgedClause | null {
  const found = judged.find(({ clause }) => isNamed(entry, clause.id));
  if (found !== undefined) return found;
  const ids = judged.map(({ clause }) => clause.id);
  const at = entry.parts.get('clause')?.at ?? entry.at;
  const known = clauseIds(reading.model).find((id) => isNamed(entry, id));
  if (known === undefined) reportUnknownClause(reading, entry, ids);
  else reading.report(() => say.nothingToJudge(at, { clause: known, help: otherClauses(ids) }));
  return null;
}

/** Reports a 评定 or 改判 of a clause that the set has not. `possible`: the clauses of which there may be one. */
export function reportUnknownClause(reading: Reading, entry: DecisionEntry, possible: readonly string[]): void {
  const written = wordsIn(entry, 'clause');
  const near = nearest(written, possible);
  const words = row(near);
  const help = near.length === 0 ? otherClauses(possible) : { zh: `是不是 ${words.zh}？`, en: `Did you mean ${words.en}?` };
  const at = entry.parts.get('clause')?.at ?? entry.at;
  const decision = capital(numbered(entry.word, entry.place));
  reading.report(() => say.unknownDecidedClause(at, { decision, clause: excerpt(written), help }));
}

function otherClauses(ids: readonly string[]): Bilingual {
  const { zh, en } = row(ids);
  if (ids.length === 0) return { zh: '这套标准里没有这样的条款。', en: 'This rule set has no such clause.' };
  return { zh: `可以写的条款：${zh}。`, en: `It may be one of: ${en}.` };
}

/** The ids of all clauses, those of the 评分表 among them. */
function clauseIds({ clauses, scoring }: Model): readonly string[] {
  return [...clauses, ...(scoring?.sheets ?? []).flatMap((sheet) => sheet.clauses)].map(({ id }) => id);
}

export function isNamed(entry: DecisionEntry, clause: string): boolean {
  return keyForm(wordsIn(entry, 'clause')) === keyForm(clause);
}

/** 项: which of the clause's judged amounts. It may be left out where there is one. Null where it names none, which is reported. */
export function placeIn(
  reading: Reading,
  entry: DecisionEntry,
  { clause, places }: JudgedClause,
): (JudgedPlace & { readonly item: number }) | null {
  const node = entry.parts.get('item');
  const item = node === undefined && places.length === 1 ? 1 : Number(readFigure(node?.text ?? '')?.exact);
  const place = places[item - 1];
  if (place !== undefined) return { ...place, item };
  reading.report(() =>
    say.unclearJudgedItem(node?.at ?? entry.at, { clause: clause.id, count: String(places.length), amounts: amountsIn(places) }),
  );
  return null;
}

function amountsIn(places: readonly JudgedPlace[]): Bilingual {
  const lines = places.slice(0, MOST).map(({ line }, i) => `${i + 1} “${excerpt(line.text)}”`);
  const more = places.length > MOST;
  return { zh: lines.join('；') + (more ? '……' : ''), en: lines.join('; ') + (more ? ' …' : '') };
}

const MOST = 4;
