import { describe, expect, it } from 'vitest';
import { definitionAt, nameAt, openWorkspace, type Place, referencesAt, rename, runExamples } from '../../src/index.js';
import { made, opened, shipped, wordsAt } from './kit.js';

const RULES = `标准一 甲

条款 1.1 乙
  要求 每名人员满足身份属于“编外”且持证

条款 1.2 丙
  适用 有人员满足身份是临时工
  要求 满意度不少于“满意”且公开日期不晚于2017年6月30日

示例 丁
  已知 人员：（身份 临时工；持证 是）；满意度 95%
  应当 条款1.1符合、条款1.2材料不足
`;

/** The rules with the mark before the nth place of some words. */
function at(words: string, nth = 1, text = RULES) {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = text.indexOf(words, offset + 1);
  return opened(`${text.slice(0, offset)}‸${text.slice(offset)}`);
}

describe('definition and references', () => {
  const shown = (place: Place | null) => (place === null ? null : `${place.file}:${place.start.line}:${place.start.column}`);

  it.each([
    ['持证', 1, 'vocabulary.standards:20:3'],
    ['身份', 3, 'vocabulary.standards:19:3'],
    ['人员', 1, 'vocabulary.standards:17:4'],
    ['临时工', 1, 'vocabulary.standards:19:37'],
    ['满意”', 1, 'vocabulary.standards:32:5'],
    ['1.1符合', 1, 'rules.standards:3:4'],
    ['标准一', 1, null],
    ['要求', 1, null],
  ])('%s (%i): declared at %s', (words, nth, expected) => {
    const { workspace, file, offset } = at(words, nth);
    expect(shown(definitionAt(workspace, file, offset))).toBe(expected);
  });

  it.each([
    ['人员', false, 3],
    ['人员', true, 5],
    ['身份', false, 3],
    ['临时工', false, 3],
    ['1.1', true, 2],
    ['标准一', true, 0],
  ])('%s, with where it is declared: %s, stands at %i places', (words, declaration, expected) => {
    const { workspace, file, offset } = at(words);
    const places = referencesAt(workspace, file, offset, { declaration });
    expect(places).toHaveLength(expected);
    expect(places).toEqual([...places].sort((a, b) => (a.file === b.file ? a.start.offset - b.start.offset : a.file < b.file ? -1 : 1)));
  });

  it('stands at the edge of a name as in it', () => {
    const { workspace, file, offset } = at('持证');
    expect(shown(definitionAt(workspace, file, offset + 1))).toBe('vocabulary.standards:20:3');
    expect(shown(definitionAt(workspace, file, offset + 2))).toBe('vocabulary.standards:20:3');
    expect(definitionAt(workspace, file, offset + 3)).toBeNull();
  });
});

describe('rename', () => {
  const renamed = (words: string, to: string, nth = 1, text = RULES) => {
    const { workspace, file, offset } = at(words, nth, text);
    const { value, diagnostics } = rename(workspace, file, offset, to);
    return { texts: value === null ? null : made(workspace, value), diagnostics, workspace };
  };

  it.each([
    ['持证', '有证', ['rules.standards', 'vocabulary.standards']],
    ['人员', '执法人员', ['rules.standards', 'vocabulary.standards']],
    ['临时工', '短工', ['rules.standards', 'vocabulary.standards']],
    ['满意”', '群众满意', ['rules.standards', 'vocabulary.standards']],
    ['1.1', '1.3', ['rules.standards']],
  ])('%s becomes %s in every file, and the examples still pass', async (from, to, files) => {
    const { texts, workspace } = renamed(from, to);
    const after = [...(texts ?? [])].map(([file, text]) => ({ file, text }));
    expect(
      after.filter(({ file, text }) => workspace.rules.find((one) => one.file === file)?.text !== text).map(({ file }) => file),
    ).toEqual(files);
    const { model } = openWorkspace(after, []);
    if (model === null) throw new Error('the renamed set has an error');
    const results = await runExamples(model);
    expect(results.map(({ passes }) => passes)).toEqual([true]);
  });

  it('an alias is renamed where it stands, and the name stays', () => {
    const text = RULES.replace('且持证', '且certified');
    const { texts } = renamed('certified', 'licensed', 1, text);
    expect(texts?.get('rules.standards')).toContain('且licensed');
    expect(texts?.get('vocabulary.standards')).toContain('持证 (licensed)');
    expect(texts?.get('rules.standards')).toContain('持证 是');
  });

  it.each([
    ['持证', '且', 'name-is-keyword'],
    ['持证', '记录', 'reserved-key'],
    ['持证', '成绩', 'repeated-name'],
    ['持证', '持 证', 'unusable-name'],
    ['持证', '', 'unusable-name'],
    ['1.1', '1.2', 'repeated-clause'],
    ['1.1', '一', 'unusable-name'],
    ['满意”', '近年', 'repeated-interpretation'],
    ['人员', '处罚', 'repeated-name'],
    ['临时工', '公务员', 'repeated-name'],
    ['临时工', 'contractWorker', 'repeated-name'],
  ])('%s does not become “%s”: %s', (from, to, code) => {
    const { texts, diagnostics } = renamed(from, to);
    expect(texts).toBeNull();
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
  });

  it('two options, and two headings, do not become one where nothing uses them either', () => {
    const text = `栏目 又\n  种类：选项 甲 (first)、乙 (second)\n\n${RULES}`;
    expect(renamed('second', 'first', 1, text).diagnostics.map(({ zh }) => zh)).toEqual([
      '“first”已经在rules.standards:2用过，同一处的名称不能重复。',
    ]);
    expect(renamed('又', '基本', 1, text).diagnostics.map(({ code }) => code)).toEqual(['repeated-name']);
    expect(renamed('乙', '公务员', 1, text).diagnostics).toEqual([]);
  });

  it('an alias has the form of one', () => {
    const { texts, diagnostics } = renamed('certified', '有证', 1, RULES.replace('且持证', '且certified'));
    expect([texts, diagnostics[0]?.code]).toEqual([null, 'unusable-name']);
  });

  it('is refused where a sentence would be cut otherwise, and says which', () => {
    const text = `栏目 又\n  没有超期：是否\n  办结日期：日期，可以没有\n\n标准一 甲\n\n条款 1.1 乙\n  要求 没有办结日期\n`;
    const { texts, diagnostics } = renamed('办结日期', '超期', 1, text);
    expect(texts).toBeNull();
    expect(diagnostics.map(({ code, zh }) => `${code} ${zh}`)).toEqual([
      'changed-meaning 没有改名：“办结日期”改为“超期”，条款1.1会读不通，或者读成别的意思。请换一个名称。',
    ]);
  });

  it('is refused where a name would stand for something else', () => {
    // 成绩 of the form is hidden by nothing, until the list has one as well.
    const text = `栏目 又\n  总分：数，单位 分\n\n标准一 甲\n\n条款 1.1 乙\n  要求 每名人员满足成绩不少于总分\n`;
    const { texts, diagnostics } = renamed('总分', '成绩', 2, text);
    expect(texts).toBeNull();
    expect(diagnostics[0]?.severity).toBe('error');
  });

  it('goes on in a set that has errors already', () => {
    const { texts } = renamed('持证', '有证', 1, `${RULES}\n条款 1.9 戊\n  要求 没有这个名称\n`);
    expect(texts?.get('rules.standards')).toContain('有证');
  });

  it('says what can be renamed', () => {
    const { workspace, file, offset } = at('满意”');
    const name = nameAt(workspace, file, offset);
    expect(name?.words).toBe('满意');
    expect(name === null ? '' : wordsAt(workspace, name.place)).toBe('满意');
    expect(nameAt(workspace, file, 0)).toBeNull();
    expect(rename(workspace, file, 0, '某')).toEqual({ value: null, diagnostics: [] });
  });

  it('holds for every name of a shipped set: renamed and renamed back the texts are the same', () => {
    const { rules, texts } = shipped('rules/henan-2017', ['set.standards', 'vocabulary.standards', 'standard-4.standards', 'notice.txt']);
    const workspace = openWorkspace(rules, texts);
    const declared = workspace.names().filter(({ declares, target }) => declares && target.kind !== 'section');
    const sample = declared.filter((_, i) => i % 23 === 0);
    for (const { source, start, end, spelling, target } of sample) {
      const place = source.place(start, end);
      const words = source.words.slice(start, end);
      const to =
        target.kind === 'clause' ? '4.99' : spelling === 'alias' ? `${words}Renamed` : target.kind === 'measure' ? '桩' : `${words}改`;
      const there = rename(workspace, place.file, place.start.offset, to).value;
      if (there === null) throw new Error(`${words} cannot become ${to}`);
      const after = openWorkspace(
        [...made(workspace, there)].map(([file, text]) => ({ file, text })),
        texts,
      );
      const back = rename(after, place.file, after.rules.find((r) => r.file === place.file)?.text.indexOf(to) ?? -1, words).value;
      expect([...made(after, back ?? [])]).toEqual(rules.map(({ file, text }) => [file, text]));
    }
    expect(sample.length).toBeGreaterThan(8);
  });
});
