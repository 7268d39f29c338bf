import { BLOCK_WORDS } from '../../../grammar/spellings.js';
import type { Cursor } from '../cursor.js';
import { sentenceWordHelp } from '../words/sentence-words.js';
import type { Workspace } from '../workspace.js';
import { clauseOffers } from './clauses.js';
import { type Offer, typedOn } from './completion.js';
import { type Inside, NOTHING, type PlaceOf } from './inside.js';
import { inSentence } from './sentence/clause.js';
import { optionsToList } from './values.js';

/** 定义 持证率 (certifiedShare) 是指 …, 定义名单 …: behind the name 是指, behind that what it stands for. */
export const inDefinition: PlaceOf = (workspace, cursor, start) => {
  const words = cursor.source.folded.slice(start, cursor.at);
  const means = MEANS.exec(words);
  const isList = (BLOCK_WORDS.listDefinition.zh as readonly string[])
    .concat(BLOCK_WORDS.listDefinition.en)
    .includes(cursor.block?.keyword ?? '');
  if (means !== null) return inSentence(workspace, cursor, start + means.index + means[0].length, isList ? 'listDefinition' : 'definition');
  const named = /^\S+\s*(?:\([^()]*\))?\s+|^\S+\s*\([^()]*\)/.exec(words);
  return named === null ? NOTHING : meansOffer(cursor, start + named[0].length);
};

const MEANS = /\s*(?:是指|\bmeans\b)\s*/;

/** 解释 “…” 是指 15日, and 用于 behind a reading in words. */
export const inInterpretation: PlaceOf = (workspace, cursor, start) => {
  const words = cursor.source.folded.slice(start, cursor.at);
  const head = /^"[^"\r\n]+"\s*(?:是指|means)\s*/.exec(words);
  if (head === null) {
    const named = /^"[^"\r\n]+"\s*/.exec(words);
    return named === null ? NOTHING : meansOffer(cursor, start + named[0].length);
  }
  return inMeaning(workspace, cursor, start + head[0].length);
};

function inMeaning(workspace: Workspace, cursor: Cursor, start: number): Inside {
  const words = cursor.source.folded.slice(start, cursor.at);
  const used = /(?:用于|used by)\s*(?:[^「」]*[,、;])?\s*(?=[^「」]*$)/.exec(words);
  if (used !== null) {
    const listed = words.slice(used.index);
    return {
      completions: typedOn(cursor, start + used.index + used[0].length, clauseOffers(workspace, cursor, listed)),
      unfinished: false,
    };
  }
  const { completions, unfinished } = inSentence(workspace, cursor, start, 'interpretation');
  // An interpretation does not rest on another.
  const own = completions.filter(({ kind }) => kind !== 'interpretation');
  const behindText = /^「[^」]*」\s*/.exec(words);
  const usedBy = behindText === null ? [] : typedOn(cursor, start + behindText[0].length, [usedByOffer(cursor)]);
  const options = behindText === null ? optionsToList(workspace, cursor, start) : [];
  return { completions: [...usedBy, ...options, ...own], unfinished };
}

function usedByOffer({ written }: Cursor): Offer {
  const label = written === 'en' ? 'used by' : '用于';
  return { kind: 'keyword', label, insert: `${label} `, detail: sentenceWordHelp('UsedBy').short, also: ['用于', 'used by'] };
}

function meansOffer(cursor: Cursor, start: number): Inside {
  const label = cursor.written === 'en' ? 'means' : '是指';
  const detail = { zh: '后面写它的意思', en: 'what it stands for follows' };
  const offer: Offer = { kind: 'keyword', label, insert: `${label} `, detail, also: ['是指', 'means'] };
  return { completions: typedOn(cursor, start, [offer]), unfinished: true };
}
