import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Edit } from '../../diagnostics/diagnostic.js';
import type { Node } from '../../syntax/sentence-tree.js';
import { placeIn, type Scope } from './scope.js';
import { childrenOf } from './walk-tree.js';

type Chain = Extract<Node, { kind: 'chain' }>;

/**
 * 且 and 或者 in one sentence without parentheses or a list are an error, not a rule of precedence (language.md §1.4):
 * also where one of them stands in what a quantifier's records satisfy. Out: whether one was reported.
 */
export function reportMixed(scope: Scope, sentence: Node): boolean {
  let reported = false;
  for (const level of levelsOf(sentence)) {
    const joins = level.flatMap((chain) => chain.joins).sort((a, b) => a.start - b.start);
    const second = joins.find((j) => j.word !== joins[0]?.word);
    if (second === undefined) continue;
    reported = true;
    const chain = level.find((c) => c.joins.some((j) => j.word !== c.joins[0]?.word));
    const edits = chain === undefined ? closings(scope, level) : [grouping(scope, chain, 'and'), grouping(scope, chain, 'or')];
    scope.report(F.mixedConnectives(placeIn(scope, second), {}, { edits }));
  }
  return reported;
}

/** The chains of a sentence, those together that no parenthesis or item separates. */
function levelsOf(node: Node): Chain[][] {
  const levels: Chain[][] = [];
  const visit = (part: Node, level: Chain[]): void => {
    if (part.kind === 'chain') level.push(part);
    const opens = part.kind === 'paren' || part.kind === 'items';
    for (const child of childrenOf(part)) {
      const own = opens || part.kind === 'aggregate' || (part.kind === 'quantified' && child === part.list.filter);
      visit(child, own ? begin() : level);
    }
  };
  const begin = (): Chain[] => {
    const level: Chain[] = [];
    levels.push(level);
    return level;
  };
  visit(node, begin());
  return levels;
}

/** Parentheses around each run of parts joined by `word`. */
function grouping(scope: Scope, chain: Chain, word: 'and' | 'or'): Edit {
  const replacements: { place: ReturnType<typeof placeIn>; text: string }[] = [];
  const insert = (at: number, text: string) => replacements.push({ place: scope.source.place(at, at), text });
  for (let i = 0; i < chain.joins.length; ) {
    let end = i;
    while (chain.joins[end]?.word === word) end += 1;
    if (end > i) {
      insert(chain.items[i]?.start ?? chain.start, '（');
      insert(chain.items[end]?.end ?? chain.end, '）');
    }
    i = Math.max(end, i) + 1;
  }
  const shown = word === 'and' ? { zh: '且', en: 'and' } : { zh: '或者', en: 'or' };
  return { zh: `把“${shown.zh}”连接的部分括起来`, en: `parentheses around what “${shown.en}” joins`, replacements };
}

/** Parentheses around what a quantifier's records satisfy. */
function closings(scope: Scope, level: readonly Chain[]): Edit[] {
  const inner = level.at(-1);
  if (inner === undefined) return [];
  const at = (offset: number) => scope.source.place(offset, offset);
  return [
    {
      zh: '给“满足”的内容加上括号',
      en: 'close the condition in parentheses',
      replacements: [
        { place: at(inner.start), text: '（' },
        { place: at(inner.end), text: '）' },
      ],
    },
  ];
}
