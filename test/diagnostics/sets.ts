import { readFileSync } from 'node:fs';
import { type KnownSet, type Layers, type SetTexts, type SourceText, setHeadOf, setsBelow } from '../../src/index.js';

/** A rule set of a sample, with what base/ adds. */
export interface SampleSet extends SetTexts {
  /** Where it lies in the sample; '' for the set that is checked, which lies in no sub-folder. */
  readonly folder: string;
}

/**
 * In: rule files and plain texts of a sample, those of a sub-folder named `folder/file`. Out: its rule sets, a folder each, first the
 * one that is checked. What a set leaves out (标准集, 事实表, 条款) is taken from base/, unless a file of it begins with the comment
 * `# 全文` (all of it stands here), or the set 参照 another, which brings these along.
 */
export function setsOf(files: readonly SourceText[]): readonly [SampleSet, ...SampleSet[]] {
  const others = new Set(files.map(folderOf).filter((folder) => folder !== ''));
  return [setIn('', files), ...[...others].sort().map((folder) => setIn(folder, files))];
}

function setIn(folder: string, files: readonly SourceText[]): SampleSet {
  const own = files.filter((one) => folderOf(one) === folder);
  const rules = own.filter(({ file }) => file.endsWith('.standards'));
  return { folder, rules: [...rules, ...missing(rules)], texts: own.filter(({ file }) => file.endsWith('.txt')) };
}

function folderOf({ file }: SourceText): string {
  return file.split('/').slice(0, -1).join('/');
}

/** In: a set of a sample, and all of them. Out: it and those below it, found by their 编号 as the command finds them. */
export function layersOf(set: SampleSet, sets: readonly SampleSet[]): Layers {
  const known = knownOf(sets);
  const own = known.find(({ folder }) => folder === set.folder);
  const { value, diagnostics } = own === undefined ? { value: [], diagnostics: [] } : setsBelow(own, known);
  const below = value.flatMap(({ folder }) => sets.filter((one) => one.folder === folder));
  return { rules: set.rules, texts: set.texts, below, missing: diagnostics };
}

/** Those of the sets that have a 标准集. */
export function knownOf(sets: readonly SampleSet[]): readonly KnownSet[] {
  return sets.flatMap(({ folder, rules }) => {
    const head = setHeadOf(rules);
    return head === null ? [] : [{ folder, head }];
  });
}

function missing(own: readonly SourceText[]): readonly SourceText[] {
  const text = own.map((one) => one.text).join('\n');
  if (/^# 全文$/m.test(text) || setHeadOf(own)?.tailors != null) return [];
  const set = /^(?:标准集|rule set)\s/m.test(text) ? [] : [base('set.standards')];
  const clause = /^(?:条款|clause)\s/m.test(text) ? [] : [base('clause.standards')];
  return [...set, base('vocabulary.standards'), ...clause];
}

function base(name: string): SourceText {
  return { file: `base/${name}`, text: readFileSync(new URL(`base/${name}`, import.meta.url), 'utf8') };
}
