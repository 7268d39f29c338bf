import { describe, expect, it } from 'vitest';
import {
  exampleLenses,
  fixesAt,
  format,
  formattingOf,
  type OutlineItem,
  openWorkspace,
  outlineOf,
  parse,
  SEMANTIC_KINDS,
  semanticWords,
} from '../../src/index.js';
import { made, opened, shipped, VOCABULARY, wordsAt } from './kit.js';

describe('quick fixes', () => {
  const RULES = '标准一 甲\n\n条款 1.1 乙\n  要求 每名人员满足持正且身份是临时公\n';

  it('each way to mend a finding is one, and mends it', () => {
    const { workspace, file, offset } = opened(RULES.replace('持正', '‸持正'));
    const fixes = fixesAt(workspace, file, { start: offset, end: offset });
    expect(fixes.map(({ title, diagnostic }) => `${diagnostic.code} ${title.zh}`)).toEqual(['unknown-name 改为“持证”']);
    const after = made(workspace, fixes[0]?.edits ?? []);
    expect(after.get(file)).toContain('满足持证且');
  });

  it('those of a stretch are those of everything it touches', () => {
    const { workspace, file } = opened(RULES);
    const all = fixesAt(workspace, file, { start: 0, end: RULES.length });
    expect(new Set(all.map(({ diagnostic }) => diagnostic))).toEqual(
      new Set(workspace.diagnostics.filter(({ place, edits }) => place?.file === file && edits.length > 0)),
    );
    expect(fixesAt(workspace, file, { start: 0, end: 1 })).toEqual([]);
    expect(fixesAt(workspace, 'vocabulary.standards', { start: 0, end: 9999 })).toEqual([]);
  });
});

describe('formatting', () => {
  const RULES = '标准一   甲\n\n条款 1.1 乙\n要求 清单已公开\n  说明 好\n\n\n条款 1.2 丙\n  要求  每名人员满足持证\n';

  const formatted = (text: string) => {
    const { value } = format(
      parse([
        { file: 'a.standards', text },
        { file: 'vocabulary.standards', text: VOCABULARY },
      ]).value,
    );
    return value.find(({ file }) => file === 'a.standards')?.text;
  };

  it('touches only the lines that change', () => {
    const workspace = openWorkspace(
      [
        { file: 'a.standards', text: RULES },
        { file: 'vocabulary.standards', text: VOCABULARY },
      ],
      [],
    );
    const { value, diagnostics } = formattingOf(workspace, 'a.standards');
    expect(diagnostics).toEqual([]);
    expect(made(workspace, value).get('a.standards')).toBe(formatted(RULES));
    expect(value.length).toBeGreaterThan(1);
    for (const { place } of value) expect(wordsAt(workspace, place)).not.toContain('条款 1.1');
  });

  it('keeps the line breaks of the file', () => {
    const text = RULES.replace(/\n/g, '\r\n');
    const workspace = openWorkspace(
      [
        { file: 'a.standards', text },
        { file: 'vocabulary.standards', text: VOCABULARY },
      ],
      [],
    );
    const after = made(workspace, formattingOf(workspace, 'a.standards').value).get('a.standards');
    expect(after).toBe(formatted(RULES)?.replace(/\n/g, '\r\n'));
  });

  it('has nothing to do in a canonical file, nor in one with errors, nor in one it does not have', () => {
    const { rules, texts } = shipped('rules/henan-2017', ['set.standards', 'vocabulary.standards', 'standard-4.standards', 'notice.txt']);
    const henan = openWorkspace(rules, texts);
    for (const { file } of rules) expect([file, formattingOf(henan, file)]).toEqual([file, { value: [], diagnostics: [] }]);
    const { workspace, file } = opened('标准一   甲\n\n条款 1.1 乙\n  要求 没有这样的话\n');
    expect(formattingOf(workspace, file).value).toEqual([]);
    expect(formattingOf(workspace, 'nowhere').value).toEqual([]);
  });
});

describe('outline', () => {
  const shown = (items: readonly OutlineItem[], depth = 0): readonly string[] =>
    items.flatMap(({ kind, name, detail, children }) => [
      `${'  '.repeat(depth)}${kind} ${name}${detail === '' ? '' : ` = ${detail}`}`,
      ...shown(children, depth + 1),
    ]);

  it('holds standards with their clauses and examples, lists with their facts, interpretations, definitions', () => {
    const { workspace, file } = opened(`解释 “新” 是指 20日
  理由 没有。
名单 培训 (trainings) 每一次
  日期 (heldOn)：日期，计时
定义 甲 (one) 是指 人员的数量
标准一 乙
条款 1.1 丙
  要求 清单已公开
示例 丁
  应当 条款1.1材料不足
标准二 戊
条款 2.1
`);
    expect(shown(outlineOf(workspace, file))).toEqual([
      'interpretation “新” = 20日',
      'list 培训 (trainings) 每一次',
      '  field 日期 (heldOn) = 日期',
      'definition 甲 (one) = 人员的数量',
      'standard 一 乙',
      '  clause 1.1 丙',
      '  example 丁',
      'standard 二 戊',
      '  clause 2.1',
    ]);
  });

  it('every name stands within its item, every item within the one around it', () => {
    const { workspace } = opened('标准一 乙\n条款\n  要求 清单已公开\n示例\n');
    const check = (items: readonly OutlineItem[]): void => {
      for (const { place, namePlace, children } of items) {
        for (const inner of [namePlace, ...children.map((child) => child.place)]) {
          expect(inner.start.offset).toBeGreaterThanOrEqual(place.start.offset);
          expect(inner.end.offset).toBeLessThanOrEqual(place.end.offset);
        }
        check(children);
      }
    };
    for (const { file } of workspace.rules) check(outlineOf(workspace, file));
    expect(outlineOf(workspace, 'nowhere')).toEqual([]);
  });
});

describe('semantic words', () => {
  it('tells every word by what it is', () => {
    const { workspace, file } = opened(`# 注
标准一 甲
条款 1.1 乙
  原文 “某”
  要求 每名人员满足身份是临时工且成绩不少于“满意”且姓名是「某」 # 尾
  适用 公开日期不晚于2017年6月30日且人员的数量不少于3
示例 丁
  评估日 2017年8月1日
  应当 条款1.1符合
`);
    const words = semanticWords(workspace, file).map(
      ({ place, kind, declares }) => `${wordsAt(workspace, place)} ${kind}${declares ? '!' : ''}`,
    );
    for (const one of [
      '# 注 comment',
      '条款 keyword',
      '1.1 clauseNumber!',
      '1.1 clauseNumber',
      '“某” quotation',
      '每 keyword',
      '名 keyword',
      '人员 list',
      '满足 keyword',
      '身份 field',
      '临时工 option',
      '满意 interpretation',
      '「某」 text',
      '# 尾 comment',
      '2017年6月30日 date',
      '3 number',
      '2017年8月1日 date',
    ])
      expect(words).toContain(one);
    expect(semanticWords(workspace, 'vocabulary.standards').filter(({ declares }) => declares).length).toBeGreaterThan(20);
  });

  it('in order, none over another, all of known kinds', () => {
    const { rules } = shipped('rules/henan-2017', ['set.standards', 'vocabulary.standards', 'standard-3.standards']);
    const workspace = openWorkspace(rules, []);
    for (const { file } of rules) {
      const words = semanticWords(workspace, file);
      expect(words.length).toBeGreaterThan(50);
      words.forEach(({ place, kind }, i) => {
        expect(SEMANTIC_KINDS).toContain(kind);
        expect(place.start.offset).toBeGreaterThanOrEqual(words[i - 1]?.place.end.offset ?? 0);
      });
    }
  });
});

describe('lenses at the examples', () => {
  const RULES = `标准一 甲

条款 1.1 乙
  要求 满意度不少于90%

示例 够了
  已知 满意度 95%
  应当 条款1.1符合

示例 弄错了
  已知 满意度 95%
  应当 条款1.1不符合

示例 一行一种
  表格 情形 ｜ 满意度 ｜ 条款1.1
    刚好 ｜ 90% ｜ 符合
    不详 ｜ 不详 ｜ 符合
`;

  it('say what came out, and where it differs what was expected and why', async () => {
    const { workspace, file } = opened(RULES);
    const lenses = await exampleLenses(workspace, file);
    expect(lenses.map(({ place, zh, passes }) => `${place.start.line} ${passes} ${zh}`)).toEqual([
      '6 true ✓ 条款1.1符合',
      '10 false ✗ 条款1.1：应当不符合，实为符合：满意度95%，要求不少于90%',
      '16 true ✓ 条款1.1符合',
      '17 false ✗ 条款1.1：应当符合，实为材料不足：“满意度”填的是不详',
    ]);
    expect(lenses[1]?.en).toMatch(/^✗ clause 1\.1: expected not met, but it is met: /);
  });

  it('only those of the file, and none while the set has an error', async () => {
    const { workspace } = opened(RULES);
    expect(await exampleLenses(workspace, 'vocabulary.standards')).toEqual([]);
    const broken = opened(RULES.replace('不少于90%', '不少于'));
    expect(await exampleLenses(broken.workspace, broken.file)).toEqual([]);
  });

  it('an unconfirmed example neither passes nor fails', async () => {
    const { workspace, file } = opened(RULES.replace('应当 条款1.1符合\n', '应当 条款1.1符合\n  待确认\n'));
    const [first] = await exampleLenses(workspace, file);
    expect([first?.passes, first?.zh]).toEqual([null, '✓ 待确认：条款1.1符合']);
  });
});
