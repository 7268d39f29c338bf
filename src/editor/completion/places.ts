import type { Block } from '../../../grammar/blocks.js';
import type { Cursor } from '../cursor.js';
import type { Workspace } from '../workspace.js';
import { inClauseChange, inRemoval } from './clauses-below.js';
import { inDefinition, inInterpretation } from './declarations.js';
import { inExpected } from './expected.js';
import { inFixedForm } from './fixed-forms.js';
import { inGiven } from './given.js';
import { inCover, inLastDay, inNoticeFile, inUncited, inVerification } from './head.js';
import { inHeadingLine } from './heading.js';
import { type Inside, NOTHING, type PlaceOf } from './inside.js';
import { inConclusion, inGrades, inNoDouble, inOutcome, inRank, inScoreSheetHead } from './score-blocks.js';
import { inScoreLine, inWaiver } from './scoring.js';
import { inClauseSentence, inException } from './sentence/clause.js';
import { inTable } from './table.js';
import { inFieldLine, inListHead } from './vocabulary.js';

/** What goes on from the words of a block, by its keyword. Blocks of free text are not among them. */
const PLACES: Readonly<Partial<Record<Block['word'], PlaceOf>>> = {
  applicability: inClauseSentence,
  requirement: inClauseSentence,
  exception: inException,
  crossCheck: inException,
  verification: inVerification,
  given: inGiven,
  expected: inExpected,
  table: inTable,
  interpretation: inInterpretation,
  definition: inDefinition,
  listDefinition: inDefinition,
  section: (workspace, cursor, start) => (cursor.line <= start ? inHeadingLine : inFieldLine)(workspace, cursor, start),
  list: (workspace, cursor, start) => (cursor.line <= start ? inListLine : inFieldLine)(workspace, cursor, start),
  noticeFile: inNoticeFile,
  cover: inCover,
  uncited: inUncited,
  lastDay: inLastDay,
  clauseChange: inClauseChange,
  removal: inRemoval,
  deduct: inScoreLine('deduct'),
  award: inScoreLine('award'),
  bonus: inScoreLine('bonus'),
  malus: inScoreLine('malus'),
  waiver: inWaiver,
  veto: inOutcome,
  limit: inOutcome,
  noDouble: inNoDouble,
  rank: inRank,
  grades: inGrades,
  conclusion: inConclusion,
  scoreSheet: inScoreSheetHead,
  notApplicable: inFixedForm('notApplicable'),
  rounding: inFixedForm('rounding'),
  sumUp: inFixedForm('sumUp'),
  places: inFixedForm('places'),
  ties: inFixedForm('ties'),
  range: inFixedForm('range'),
  condition: inOutcome,
  until: inOutcome,
};

/** 名单 文书问题 (flaws) 每一处，属于 抽查案卷: the measure word, and behind a comma what follows a heading. */
const inListLine: PlaceOf = (workspace, cursor, start) =>
  (cursor.source.folded.slice(start, cursor.at).includes(',') ? inHeadingLine : inListHead)(workspace, cursor, start);

/** What may stand at the cursor inside the block it lies in. */
export function insideOf(workspace: Workspace, cursor: Cursor): Inside {
  const block = cursor.part ?? cursor.block;
  const place = block === null ? undefined : PLACES[block.word];
  if (block === null || place === undefined) return NOTHING;
  return place(workspace, cursor, bodyStart(cursor, block));
}

/** 要求：… is read as 要求 …. */
function bodyStart({ source, at }: Cursor, { body }: Block): number {
  const skipped = /^\s*:?\s*/.exec(source.folded.slice(body, at))?.[0].length ?? 0;
  return body + skipped;
}
