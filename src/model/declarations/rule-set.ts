import { clauseFindings } from '../../diagnostics/catalogue/clause.js';
import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import { tailoringFindings } from '../../diagnostics/catalogue/tailoring.js';
import type { Bilingual } from '../../diagnostics/define.js';
import { firstLine, foldedOf, freeText, type Phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import { splitAt } from '../../syntax/read-vocabulary.js';
import type { BlockWord, HeadSyntax, Report, SyntaxTree } from '../../syntax/tree.js';
import { readDate } from '../../text/dates.js';
import { dayWords } from '../../text/day-words.js';
import type { Day, SourceText } from '../../text/place.js';
import type { RuleSet } from '../model.js';
import { readYear } from './assessed-year.js';

/**
 * The head of the set, with the text of its notice found among the folder's texts; null where there is no head. What it does not say of
 * 施行, 核查方法 and 期限末日 the set below says.
 */
export function buildRuleSet(tree: SyntaxTree, texts: readonly SourceText[], report: Report, below: RuleSet | null = null): RuleSet | null {
  const [head, second] = tree.heads;
  if (head === undefined) {
    report(F.missingRuleSet(null, {}));
    return null;
  }
  if (second !== undefined) {
    const other = placeOf(head.at);
    report(F.secondRuleSet(placeOf(second.title), { other: `${other.file}:${other.start.line}` }));
  }
  const one = (word: BlockWord): Phrase | null => head.parts.get(word)?.[0] ?? null;
  const text = (word: BlockWord): string | null => textOf(one(word));
  return {
    id: readId(head, one('id'), report),
    title: freeText(head.title),
    version: text('version'),
    basis: text('basis'),
    issuer: text('issuer'),
    tailors: text('tailors'),
    replaces: text('replaces'),
    ...readForce({ inForceFrom: one('inForceFrom'), repealedFrom: one('repealedFrom') }, { zh: '本集', en: 'This set' }, report, below),
    methods: one('methods') === null ? (below?.methods ?? []) : methodsOf(one('methods')),
    deadlinesMove: one('lastDay') === null ? (below?.deadlinesMove ?? true) : readMoves(one('lastDay'), report),
    exampleDate: readDayOf(one('exampleDate'), report),
    assessedYear: one('assessedYear') === null ? (below?.assessedYear ?? null) : readYear(one('assessedYear'), report),
    notice: noticeOf(one('noticeFile'), texts, report),
    uncited: (head.parts.get('uncited') ?? []).flatMap((p) => readUncited(p, report)),
    at: placeOf(firstLine(head.at).line),
  };
}

function textOf(p: Phrase | null): string | null {
  return p === null ? null : freeText(p);
}

function readId(head: HeadSyntax, id: Phrase | null, report: Report): string {
  if (id === null) {
    report(F.missingId(placeOf(firstLine(head.at).line), {}));
    return '';
  }
  const words = foldedOf(id);
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(words)) report(F.badId(placeOf(id), { id: wordsOf(id) }));
  return words;
}

type Force = Pick<RuleSet, 'inForceFrom' | 'repealedFrom'>;

/** 施行 and 废止 of a set or a clause; one that ends before it begins is never in force. `below` says what is not said. */
export function readForce(
  said: { readonly inForceFrom: Phrase | null; readonly repealedFrom: Phrase | null },
  what: Bilingual,
  report: Report,
  below: Pick<Force, 'inForceFrom'> | null = null,
): Force {
  const inForceFrom = said.inForceFrom === null ? (below?.inForceFrom ?? null) : readDayOf(said.inForceFrom, report);
  const repealedFrom = readDayOf(said.repealedFrom, report);
  if (said.repealedFrom !== null && inForceFrom !== null && repealedFrom !== null && repealedFrom <= inForceFrom)
    report(tailoringFindings.neverInForce(placeOf(said.repealedFrom), { what, from: dayWords(inForceFrom), to: dayWords(repealedFrom) }));
  return { inForceFrom, repealedFrom };
}

/** A whole day, or null with a finding. */
export function readDayOf(p: Phrase | null, report: Report): Day | null {
  if (p === null) return null;
  const words = foldedOf(p);
  const date = readDate(words, 0);
  if (date === null || date.length !== words.length || (date.real && date.from !== date.to)) {
    report(F.badDate(placeOf(p), { words: wordsOf(p) }));
    return null;
  }
  if (!date.real) {
    report(F.impossibleDate(placeOf(p), { words: wordsOf(p) }));
    return null;
  }
  return date.from;
}

function methodsOf(p: Phrase | null): readonly string[] {
  return p === null ? [] : splitAt(p, /[,、;]/).map(wordsOf);
}

function readMoves(p: Phrase | null, report: Report): boolean {
  if (p === null) return true;
  const words = foldedOf(p);
  if (words === '不顺延' || words === 'stays') return false;
  if (words !== '顺延' && words !== 'moves') report(F.badLastDay(placeOf(p), { words: wordsOf(p) }));
  return true;
}

/** The notice is one of the folder's own texts, so that no path can lead elsewhere. */
function noticeOf(p: Phrase | null, texts: readonly SourceText[], report: Report): RuleSet['notice'] {
  if (p === null) return null;
  const name = wordsOf(p);
  const found = texts.find((t) => (t.file.split('/').at(-1) ?? '') === name);
  if (found === undefined) {
    report(clauseFindings.missingNoticeFile(placeOf(p), { file: name }));
    return null;
  }
  return { file: found.file, text: found.text };
}

/** 未引 “的情形” 理由 连接语，没有要求。 */
function readUncited(p: Phrase, report: Report): RuleSet['uncited'] {
  const match = /^"([^"]+)"\s*(?:理由|reason)\s*:?\s*(\S[\s\S]*)$/.exec(foldedOf(p));
  if (match === null) {
    report(F.badUncited(placeOf(p), {}));
    return [];
  }
  const from = p.start + 1;
  const words = p.source.words.slice(from, from + (match[1]?.length ?? 0));
  const reason = freeText({ ...p, start: p.end - (match[2]?.length ?? 0) });
  return [{ text: words, reason }];
}
