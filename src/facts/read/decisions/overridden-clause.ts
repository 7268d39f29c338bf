import { decisionFindings as say } from '../../../diagnostics/catalogue/decisions.js';
import { removalsIn } from '../../../model/layers.js';
import type { Reading } from '../reading.js';
import type { DecisionEntry } from './entry.js';
import { isNamed, reportUnknownClause } from './judged-place.js';

/** Reports a 改判 of a verdict whose clause has none: it stands in a 评分表, was left out by 删去条款, or is nowhere. */
export function reportUndecidableClause(reading: Reading, entry: DecisionEntry): void {
  const { model } = reading;
  const at = entry.parts.get('clause')?.at ?? entry.at;
  const inSheet = (model.scoring?.sheets ?? []).flatMap(({ clauses }) => clauses).find(({ id }) => isNamed(entry, id));
  const removed = removalsIn(model).find(({ removal }) => isNamed(entry, removal.id));
  if (inSheet !== undefined) reading.report(() => say.clauseWithoutVerdict(at, { clause: inSheet.id, why: IN_SHEET }));
  else if (removed !== undefined) reading.report(() => say.clauseWithoutVerdict(at, { clause: removed.removal.id, why: REMOVED }));
  else
    reportUnknownClause(
      reading,
      entry,
      model.clauses.map(({ id }) => id),
    );
}

const IN_SHEET = { zh: '在评分表里，每条记录各有各的结果', en: 'stands in a score sheet, where every record comes out by itself' };
const REMOVED = { zh: '已由“删去条款”删去', en: 'was removed by "remove clause"' };
