import { foldedOf, type Phrase, phrase } from '../phrase.js';
import type { VetoEffectSyntax, VetoScope, VetoSyntax } from '../scoring-tree.js';
import type { Report } from '../tree.js';
import { itemsIn } from './items.js';
import { type LineReading, withoutDe } from './line.js';
import { match, withoutEnd } from './piece.js';
import { conditionIn } from './slots.js';
import { unreadable } from './unreadable.js';

/** 一票否决 C的，总分计0分，结论为不合格卷; or with 有以下情形之一的 and items. */
export function readVeto(words: Phrase, to: LineReading): VetoSyntax | null {
  const at = withoutEnd(words);
  const listed = itemsIn(at, 'outer', to.report);
  const listHead = listed === null ? null : headOf(withoutEnd(listed.head));
  if (listed !== null && listHead !== null && ANY.test(foldedOf(listHead.rest))) {
    const conditions = listed.items.map((item) => conditionIn(withoutDe(withoutEnd(item)), to.reader, to.report));
    return { conditions, effects: listHead.effects, at };
  }
  const head = headOf(at);
  if (head === null || foldedOf(head.rest) === '') return refused(words, to.report);
  return { conditions: [conditionIn(withoutDe(head.rest), to.reader, to.report)], effects: head.effects, at };
}

const ANY = /^(?:有(?:以下|下列)情形之一的?|any of)$/;

interface Head {
  /** What is left when the effects are gone. */
  readonly rest: Phrase;
  readonly effects: readonly VetoEffectSyntax[];
}

/** In Chinese the effects stand behind the condition, in English before it. */
function headOf(words: Phrase): Head | null {
  const english = match(
    words,
    /^(?<effects>(?:the total|this clause|this section|this standard|this record|conclusion|grade) .+?) if (?<rest>.+)$/,
    /^if (?<rest>.+)$/,
  );
  if (english !== null) {
    const effects = english.has('effects') ? commaParts(english.group('effects')).map(effectOf) : [];
    return effects.every((effect) => effect !== null) ? { rest: english.group('rest'), effects } : null;
  }
  const effects: VetoEffectSyntax[] = [];
  let rest = words;
  for (;;) {
    const last = match(rest, /^(?<rest>.+),\s*(?<effect>[^,]+)$/);
    const effect = last === null ? null : effectOf(last.group('effect'));
    if (last === null || effect === null) return { rest, effects };
    effects.unshift(effect);
    rest = last.group('rest');
  }
}

function effectOf(words: Phrase): VetoEffectSyntax | null {
  const zero = match(words, /^(?<scope>本条|本部分|本标准|本\S{1,2}|总分)\s*计(?:0|零)分$/, /^(?<scope>the total|this \w+) scores 0$/);
  if (zero !== null) {
    const scope = SCOPES[foldedOf(zero.group('scope'))] ?? 'record';
    return { kind: 'zero', scope, at: words };
  }
  const named = match(words, /^(?:(?<conclusion>结论)|等次)为\s*(?<name>\S+)$/, /^(?:(?<conclusion>conclusion)|grade) is (?<name>.+)$/);
  if (named === null) return null;
  return { kind: named.has('conclusion') ? 'conclusion' : 'grade', name: named.group('name'), at: words };
}

const SCOPES: Readonly<Record<string, VetoScope>> = {
  本条: 'clause',
  'this clause': 'clause',
  本部分: 'part',
  'this section': 'part',
  本标准: 'standard',
  'this standard': 'standard',
  总分: 'total',
  'the total': 'total',
};

function commaParts(words: Phrase): readonly Phrase[] {
  const parts: Phrase[] = [];
  let from = 0;
  const text = foldedOf(words);
  for (const { index } of [...text.matchAll(/,/g), { index: text.length }]) {
    parts.push(phrase(words.source, words.start + from, words.start + index));
    from = index + 1;
  }
  return parts;
}

function refused(words: Phrase, report: Report): null {
  const form = {
    zh: '“一票否决 发生重大责任事故的，总分计0分，结论为不合格”',
    en: '“veto the total scores 0, conclusion is failed if seriousAccident”',
  };
  return unreadable('一票否决', words, form, report);
}
