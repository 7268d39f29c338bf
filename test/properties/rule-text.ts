import fc from 'fast-check';
import { sentence, type Told, type Word } from './sentences.js';

/** A file with clauses as somebody may have typed them, in either language: the same clauses in both. */
export interface Typed {
  readonly zh: string;
  readonly en: string;
  /** The comments hung on its line ends, in order. */
  readonly comments: number;
}

/** How carelessly it was typed: one number a choice, used in turn. */
const hand = fc.infiniteStream(fc.nat(999));

/** Files of one to three clauses. */
export const typed: fc.Arbitrary<Typed> = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), hand, fc.boolean())
  .map(([sentences, stream, commented]) => {
    const next = () => stream.next().value as number;
    const zh = fileOf(sentences, 'zh', next, commented);
    const en = fileOf(sentences, 'en', next, commented);
    return { zh: zh.text, en: en.text, comments: zh.comments };
  });

function fileOf(sentences: readonly Told[], spelling: 'zh' | 'en', next: () => number, commented: boolean) {
  const [standard, clause] = spelling === 'zh' ? ['标准一', '条款'] : ['standard 一', 'clause'];
  let comments = 0;
  const comment = () => {
    comments += 1;
    return `# 注${comments}“`;
  };
  const hung = () => (commented && next() % 3 === 0 ? `  ${comment()}` : '');
  const blocks = sentences.map((told, i) => {
    const words = shown(told[spelling], spelling, next, () => (commented && next() % 9 === 0 ? ` ${comment()}\n` : ''));
    const line = i === SCORED ? SCORED_LINE[spelling](words) : spelling === 'zh' ? `  要求 ${words}` : `  require ${words}`;
    return [`${clause} 1.${i + 1} 题目${hung()}`, ...(next() % 5 === 0 ? ['', '  # 独立一行'] : []), `${line}${hung()}`].join('\n');
  });
  const total = sentences.length > SCORED ? [TOTAL[spelling]] : [];
  return { text: [...total, `${standard} 题目`, ...blocks, ''].join(next() % 2 === 0 ? '\n\n' : '\n'), comments };
}

/** The second clause of a file deducts where its sentence holds. */
const SCORED = 1;
const SCORED_LINE = {
  zh: (words: string) => `  分值 10分\n  扣分 ${words}的，不得分`,
  en: (words: string) => `  points 10\n  deduct all if ${words}`,
};
const TOTAL = {
  zh: '计分\n  满分 10分\n  扣完为止\n  不适用 按比例折算',
  en: 'scoring\n  full marks 10\n  floor at zero\n  not applicable rescale',
};

/** The words one behind the other, each in one of its ways, with what people put between them. */
function shown(words: readonly Word[], spelling: 'zh' | 'en', next: () => number, comment: () => string): string {
  let text = '';
  for (const ways of words) {
    const word = ways[next() % ways.length] ?? '';
    // Some words of a sentence also begin a block where they begin a line.
    const spaces = BEGINS_BLOCK.test(word) ? INLINE : SPACES;
    const between = spaces[next() % spaces.length] ?? '';
    const needed = spelling === 'en' || (/[\w]$/.test(text) && /^\w/.test(word));
    const gap = text === '' ? '' : between === '' && needed ? ' ' : between;
    // A parenthesis at the start of a line may be the number of an item.
    text +=
      (/^[(（]/.test(word) && gap.includes('\n') ? ' ' : gap) +
      (/^[(（\n]/.test(word) || text === '' || BEGINS_BLOCK.test(word) ? '' : comment()) +
      word;
  }
  return text;
}

const INLINE = ['', '', '', '', '', ' ', '  ', '\u3000', '\u00a0', '\t'];
const SPACES = [...INLINE, '\n     '];
const BEGINS_BLOCK = /^(?:评估日|条款|on\b|not applicable)/;
