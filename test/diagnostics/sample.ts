import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceText } from '../../src/index.js';
import { withoutMarks } from './marks.js';

export const BAD = fileURLToPath(new URL('../bad/', import.meta.url));

export interface Sample {
  /** Those of a sub-folder are named with it: `henan-2017/rules.standards`. */
  readonly files: readonly SourceText[];
  /** What the marks of all of them say, in the form of `shown`. */
  readonly expected: readonly string[];
}

/**
 * In: a code. Out: its sample, test/bad/<code>/. What lies in that folder is the rule set that is checked; each of its sub-folders is
 * another set, which this one may 参照 or 替代, and bears the 编号 of that set where nothing speaks against it.
 */
export function sampleOf(code: string): Sample {
  const folder = `${BAD}${code}/`;
  const read = filesIn(folder).map((file) => withoutMarks({ file, text: readFileSync(folder + file, 'utf8') }));
  return { files: read.map(({ source }) => source), expected: read.flatMap(({ expected }) => expected).sort() };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? readdirSync(folder + entry.name).map((file) => `${entry.name}/${file}`) : [entry.name],
  );
}
