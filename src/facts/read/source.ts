import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Day } from '../../text/place.js';
import type { Source } from '../facts.js';
import { keyForm } from '../names.js';
import { type Entry, type SheetNode, saysNothing } from '../tree/node.js';
import { readDay } from '../values/date.js';
import { readAttachments } from './attachments.js';
import { type Named, RESERVED, SOURCE_WORDS, type Sorted } from './level.js';
import type { Reading } from './reading.js';
import { elsewhere, row, shownValue } from './words.js';

type SourceWord = (typeof SOURCE_WORDS)[number];

/**
 * Reads 依据, 核查, 核实人, 核实日期, 附件 of a mapping. A part that is wrong is reported and left out; the value stands.
 * `personal`: whose field is personal, in its messages no word is shown.
 */
export function readSource(reading: Reading, sorted: Sorted, personal = false): Source | null {
  const parts = new Map<SourceWord, SheetNode>();
  for (const [named, entries] of sorted.named) {
    const word = sourceWordOf(named);
    if (word === null) continue;
    if (word === 'verifiedBy') for (const entry of entries) reading.withhold(entry.value.at);
    const node = onlyOne(reading, entries, word);
    if (node !== null && !saysNothing(node)) parts.set(word, node);
  }
  if (parts.size === 0) return null;
  const attachments = readAttachments(reading, parts.get('attachment') ?? null, personal);
  return {
    evidence: textOf(reading, parts, 'evidence', '；'),
    method: methodOf(reading, parts, personal),
    verifiedBy: textOf(reading, parts, 'verifiedBy', '、'),
    verifiedOn: dayOf(reading, parts, personal),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}

function sourceWordOf(named: Named): SourceWord | null {
  if (named.kind !== 'reserved') return null;
  return SOURCE_WORDS.find((word) => word === named.word) ?? null;
}

function onlyOne(reading: Reading, entries: readonly Entry[], word: SourceWord): SheetNode | null {
  const [first, second] = entries;
  if (second === undefined) return first?.value ?? null;
  reading.report(() => say.duplicateFact(second.keyAt, { fact: wordsOf(word), other: elsewhere(first?.keyAt ?? second.keyAt) }));
  return null;
}

/** Words, or a list of words joined: several materials are often named. */
function textOf(reading: Reading, parts: ReadonlyMap<SourceWord, SheetNode>, word: SourceWord, joint: string): string | null {
  const node = parts.get(word);
  if (node === undefined) return null;
  const texts = (node.kind === 'sequence' ? node.items : [node]).map((one) => (one.kind === 'scalar' ? one.text.trim() : null));
  if (texts.every((text) => text !== null)) return texts.join(joint) || null;
  reading.report(() =>
    node.kind === 'sequence'
      ? say.listForValue(node.at, { fact: wordsOf(word) })
      : say.groupForValue(node.at, { fact: wordsOf(word), example: `${RESERVED[word][0]}: …` }),
  );
  return null;
}

/** 查阅资料、现场测试: each should be a method the set declares. */
function methodOf(reading: Reading, parts: ReadonlyMap<SourceWord, SheetNode>, personal: boolean): string | null {
  const written = textOf(reading, parts, 'method', '、');
  if (written === null) return null;
  const declared = reading.model.ruleSet.methods;
  const methods = written
    .split(/[、,，；;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const known = methods.map((method) => declared.find((one) => keyForm(one) === keyForm(method)) ?? method);
  const strange = known.find((method) => !declared.includes(method));
  if (strange !== undefined && declared.length > 0) {
    reading.report(() =>
      say.undeclaredMethod(parts.get('method')?.at ?? null, { method: shownValue(strange, personal), methods: row(declared) }),
    );
  }
  return known.join('、');
}

function dayOf(reading: Reading, parts: ReadonlyMap<SourceWord, SheetNode>, personal: boolean): Day | null {
  const node = parts.get('verifiedOn');
  if (node === undefined) return null;
  return readDay(reading, node, wordsOf('verifiedOn'), personal);
}

function wordsOf(word: SourceWord): { zh: string; en: string } {
  return { zh: `“${RESERVED[word][0]}”`, en: `"${RESERVED[word][1]}"` };
}
