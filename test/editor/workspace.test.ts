import { describe, expect, it } from 'vitest';
import { check, openWorkspace, parse, type SourceText } from '../../src/index.js';
import { shipped } from './kit.js';

const FILES = ['set', 'vocabulary', 'standard-1', 'standard-4'].map((name) => `${name}.standards`);
const { rules, texts } = shipped('rules/henan-2017', [...FILES, 'notice.txt']);

describe('a workspace', () => {
  it('finds what the verbs find', () => {
    const { tree, model, diagnostics } = openWorkspace(rules, texts);
    const parsed = parse(rules);
    const checked = check(parsed.value, texts);
    expect(model).toEqual(checked.value);
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(
      [...parsed.diagnostics, ...checked.diagnostics].map(({ code }) => code).sort(),
    );
    expect(tree.sound).toBe(true);
  });

  it('does not read the sets below again while they are the same', () => {
    const over = (title: string): readonly SourceText[] => [
      { file: '../city/set.standards', text: `标准集 ${title}\n  编号 city\n  参照 henan-2017\n` },
    ];
    const lower = { below: [{ rules, texts }], missing: [] };
    const before = openWorkspace(over('市标准'), [], undefined, lower);
    const now = openWorkspace(over('市里的标准'), [], before, lower);
    expect(before.tree.below).not.toBeNull();
    expect(now.tree.below).toBe(before.tree.below);
    const fresh = openWorkspace(over('市里的标准'), [], undefined, lower);
    expect([now.model, now.diagnostics]).toEqual([fresh.model, fresh.diagnostics]);
    const moved = { ...lower, below: [{ rules: rules.map((one) => ({ ...one, text: one.text.replace('15日', '20日') })), texts }] };
    expect(openWorkspace(over('市里的标准'), [], now, moved).model).toEqual(openWorkspace(over('市里的标准'), [], undefined, moved).model);
  });

  it('is the same with what stood before an edit and without', () => {
    const edits: readonly ((text: string) => string)[] = [
      (text) => text.replace('15日', '20日'),
      (text) => text.replace('要求', '要 求'),
      (text) => text.replace('持有执法证件', '持证'),
      (text) => `${text}\n条款 4.99 新\n  要求 有在岗执法人员\n`,
      () => '',
      (text) => text,
    ];
    let before = openWorkspace(rules, texts);
    for (const edit of edits) {
      for (const { file } of rules) {
        const now: readonly SourceText[] = rules.map((one) => (one.file === file ? { file, text: edit(one.text) } : one));
        before = openWorkspace(now, texts, before);
        const fresh = openWorkspace(now, texts);
        expect(before.diagnostics).toEqual(fresh.diagnostics);
        expect(before.model).toEqual(fresh.model);
        expect(before.names().map(({ start, target }) => [start, target])).toEqual(
          fresh.names().map(({ start, target }) => [start, target]),
        );
      }
    }
  });
});
