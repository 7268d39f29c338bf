import type { ClausePoints, LinePoints, RecordPoints, VetoPoints } from '../../index.js';
import type { KeptClause } from './record-document.js';
import { shownNode, shownPlace } from './shown-verdict.js';

type KeptPoints = NonNullable<KeptClause['points']>;
type KeptLine = KeptPoints['lines'][number];

/** In: the points of a clause as a record keeps them. Out: the same as the pages and the terminal show points. */
export function shownPoints(kept: KeptPoints): ClausePoints {
  return { ...kept, lines: kept.lines.map(line), waivers: kept.waivers.map(shownNode), vetoes: kept.vetoes.map(veto) };
}

function line(kept: KeptLine): LinePoints {
  return {
    ...kept,
    at: shownPlace(kept.at),
    explanation: kept.explanation && shownNode(kept.explanation),
    items: kept.items.map(line),
    records: kept.records.map(record),
  };
}

function record(kept: KeptLine['records'][number]): RecordPoints {
  return { ...kept, at: kept.at && shownPlace(kept.at), items: kept.items.map(line) };
}

/** What would settle it is advice, which no record keeps. */
function veto(kept: KeptPoints['vetoes'][number]): VetoPoints {
  return { ...kept, at: shownPlace(kept.at), explanations: kept.explanations.map(shownNode), stillNeeded: null };
}
