import { describe, expect, it } from 'vitest';
import { runExamples } from '../../src/index.js';
import { verdictsExpected } from '../expectations.js';
import { henan } from './henan.js';

const { model, diagnostics } = henan();
const examples = await runExamples(model);

/** The numbering of the 38 requirements of part 二 of the notice. */
const NUMBERS: Readonly<Record<string, readonly [title: string, clauses: number]>> = {
  一: ['主体合法', 3],
  二: ['权责明晰', 5],
  三: ['执法规范', 9],
  四: ['监督有力', 10],
  五: ['依法追责', 4],
  六: ['加强培训', 4],
  七: ['群众满意', 3],
};

describe('rules/henan-2017', () => {
  it('has no errors, no warnings and no hints', () => {
    expect(diagnostics.map((d) => `${d.place?.file}:${d.place?.start.line} ${d.code} ${d.zh}`)).toEqual([]);
  });

  it('has the seven standards and 38 clauses of the notice, in its order', () => {
    expect(model.standards.map((s) => [s.id, s.title])).toEqual(Object.entries(NUMBERS).map(([id, [title]]) => [id, title]));
    const numbered = Object.values(NUMBERS).flatMap(([, count], s) => Array.from({ length: count }, (_, i) => `${s + 1}.${i + 1}`));
    expect(numbered).toHaveLength(38);
    expect(model.clauses.map((c) => c.id)).toEqual(numbered);
  });

  it('states where it comes from and when it applies', () => {
    expect(model.ruleSet).toMatchObject({
      id: 'henan-2017',
      version: '1',
      issuer: '河南省法治政府建设领导小组办公室',
      inForceFrom: '2017-07-25',
      exampleDate: '2017-08-20',
      deadlinesMove: true,
      methods: ['听取汇报', '查阅资料', '现场测试', '实地察看'],
    });
    expect(model.ruleSet.basis).toContain('豫法政办〔2017〕13号');
  });
});

describe.each(model.clauses.map((clause) => [clause.id, clause] as const))('clause %s', (id, clause) => {
  it('quotes the notice, says how it is verified and what to do', () => {
    expect(clause.title).not.toBe('');
    expect(clause.quotes.length).toBeGreaterThan(0);
    expect(clause.quotes.map((q) => q.offset)).not.toContain(null);
    expect(clause.verification?.methods.length).toBeGreaterThan(0);
    for (const { method, materials } of clause.verification?.methods ?? []) {
      expect(model.ruleSet.methods).toContain(method);
      expect(materials.length).toBeGreaterThan(0);
    }
    expect(clause.remedy).toBeTruthy();
  });

  it('has an example that passes and one that fails', () => {
    const verdicts = model.examples.flatMap((e) =>
      verdictsExpected(e.expected)
        .filter((x) => x.clause === id)
        .map((x) => x.verdict),
    );
    expect(verdicts.length).toBeGreaterThanOrEqual(2);
    expect(verdicts).toContain('met');
    expect(verdicts).toContain('not-met');
  });
});

describe('interpretations', () => {
  it.each(model.interpretations.map((i) => [i.name, i] as const))(
    '“%s” has a reason, is used, and is a word of the notice',
    (name, interpretation) => {
      expect(interpretation.reason).toBeTruthy();
      expect(interpretation.usedBy.length).toBeGreaterThan(0);
      expect(squeezed(notice())).toContain(name);
    },
  );

  it('decide in the open every figure that the notice leaves open', () => {
    const named = model.interpretations.filter((i) => i.value.kind !== 'reading' && i.value.kind !== 'options');
    expect(Object.fromEntries(named.map((i) => [i.name, i.valueText]))).toEqual({
      近三年来: '近三年',
      近三年全面落实: '近三年',
      每年: '近三个年度每年',
      '及时对现有行政执法权责进行梳理、调整': '3个月',
      及时报送备案: '15日',
      依法及时处理: '60日',
      熟悉: '80分',
      选取行政相对人: '10',
      群众满意度高: '90%',
    });
  });

  it('leave no figure hidden in a clause', () => {
    const sentences = model.clauses.flatMap((c) => [c.requirement?.text ?? '', c.applicability?.text ?? '']);
    for (const sentence of sentences)
      expect(withoutQuotes(sentence)).not.toMatch(/[0-9０-９%％]|[一二三四五六七八九十百]+(?:日|个月|年|分|人)/);
  });
});

describe('须覆盖', () => {
  it('finds every character of part 二 quoted, or left out for a reason', () => {
    const text = notice();
    const from = text.indexOf('二、验收标准') + '二、验收标准'.length;
    const to = text.indexOf('三、验收方式');
    const covered = new Set<number>();
    for (const clause of model.clauses) for (const quote of clause.quotes) cover(covered, text, quote.offset ?? -1, quote.text);
    for (const { text: words, reason } of model.ruleSet.uncited) {
      expect(reason).not.toBe('');
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) cover(covered, text, at, words);
    }
    for (const { title } of model.standards) cover(covered, text, text.indexOf(title, from), title);
    const left = Array.from({ length: to - from }, (_, i) => (covered.has(from + i) ? '' : text[from + i])).join('');
    expect(left.replace(/（[一二三四五六七]）|[\s，。、；：]/g, '')).toBe('');
  });
});

describe('示例', () => {
  it.each(examples.map(({ example, results }) => [example.name, results] as const))('%s', (_name, results) => {
    expect(results.map((r) => `${r.clause} ${r.actual}: ${r.reason.zh}`)).toEqual(
      results.map((r) => `${r.clause} ${r.expected}: ${r.reason.zh}`),
    );
  });

  it('have names of their own', () => {
    const names = model.examples.map((e) => e.name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

function notice(): string {
  return model.ruleSet.notice?.text ?? '';
}

/** Marks the letters of `words`, which stand in `text` from `at`, white space in the text aside. */
function cover(covered: Set<number>, text: string, at: number, words: string): void {
  expect(at).toBeGreaterThanOrEqual(0);
  let i = at;
  for (const letter of squeezed(words)) {
    while (/\s/.test(text[i] ?? '')) i += 1;
    expect(text[i]).toBe(letter);
    covered.add(i);
    i += 1;
  }
}

const squeezed = (words: string): string => words.replace(/\s/g, '');

const withoutQuotes = (sentence: string): string => sentence.replace(/“[^”]*”|（\d+）/g, '');
