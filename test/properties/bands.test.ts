import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { parse } from '../../src/syntax/parse.js';
import { scored } from '../score/scored.js';
import { VOCABULARY } from '../score/vocabulary.js';

// 等次 that pass the check cover every score that can occur, each once; those that do not are refused before any data.

const GRADES = ['优秀', '良好', '合格', '不合格'];
const REFUSALS = ['gap-between-grades', 'overlapping-grades', 'grades-out-of-order'];

interface Bands {
  /** Borders from the top: each with whether the upper band holds it, and whether the lower one does. */
  readonly borders: readonly { readonly at: number; readonly upper: boolean; readonly lower: boolean }[];
}

const bands: fc.Arbitrary<Bands> = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 }).chain((borders) =>
  fc.record({
    borders: fc.tuple(
      ...[...borders]
        .sort((a, b) => b - a)
        .map((at) => fc.record({ at: fc.constant(at), upper: fc.boolean(), lower: fc.constantFrom(true, false, false) })),
    ),
  }),
);

function textOf({ borders }: Bands): string {
  const lines = [...borders, null].map((border, i) => {
    const above = borders[i - 1];
    const from = border === null ? '' : border.upper ? `${border.at}分以上` : `超过${border.at}分`;
    const to = above === undefined ? '' : above.lower ? `${above.at}分以下` : `不满${above.at}分`;
    return `  ${GRADES[i]} ${from}${to}`;
  });
  return `等次\n${lines.join('\n')}\n`;
}

/** In how many bands a score lies. */
function holding({ borders }: Bands, score: number): number {
  return [...borders, null].filter((border, i) => {
    const above = borders[i - 1];
    const aboveLow = border === null || (border.upper ? score >= border.at : score > border.at);
    const belowHigh = above === undefined || (above.lower ? score <= above.at : score < above.at);
    return aboveLow && belowHigh;
  }).length;
}

function refusals(text: string): readonly string[] {
  const set = `标准集 评分\n  编号 t\n  施行 2018年1月1日\n${VOCABULARY}计分\n  满分 100分\n标准一 甲\n${CLAUSE}\n${text}`;
  const { diagnostics } = check(parse([{ file: 't.standards', text: set }]).value, []);
  expect(diagnostics.filter(({ severity, code }) => severity === 'error' && !REFUSALS.includes(code)).map(({ zh }) => zh)).toEqual([]);
  return diagnostics.filter(({ code }) => REFUSALS.includes(code)).map(({ code }) => code);
}

const CLAUSE = '  条款 1.1 率\n    分值 100分\n    得分 按结案率×100计算';

test('bands are accepted exactly where every score that can occur lies in one of them', () => {
  fc.assert(
    fc.property(bands, (some) => {
      const scores = [0, 100, ...some.borders.flatMap(({ at }) => [at - 0.5, at, at + 0.5])];
      const once = scores.every((score) => holding(some, score) === 1);
      expect([textOf(some), refusals(textOf(some)).length === 0]).toEqual([textOf(some), once]);
    }),
    { numRuns: Number(process.env.LAWS_RUNS ?? 30) },
  );
});

test('and then each score has its one grade', async () => {
  await fc.assert(
    fc.asyncProperty(bands, fc.integer({ min: 0, max: 200 }), async (drawn, half) => {
      const some = { borders: drawn.borders.map((one) => ({ ...one, lower: !one.upper })) };
      const { grade } = await scored('  满分 100分', `${CLAUSE}\n${textOf(some)}`, `结案率: ${half / 2}%`);
      const expected = GRADES.filter((_, i) => {
        const [border, above] = [some.borders[i], some.borders[i - 1]];
        if (i > some.borders.length) return false;
        const high = above === undefined || (above.lower ? half / 2 <= above.at : half / 2 < above.at);
        return high && (border === undefined || (border.upper ? half / 2 >= border.at : half / 2 > border.at));
      });
      expect([grade]).toEqual(expected);
    }),
    { numRuns: Number(process.env.LAWS_RUNS ?? 15) },
  );
});
