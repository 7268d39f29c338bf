import { type Appended, format, type Layers, readSet } from '../../index.js';

/**
 * Appended cases in the canonical layout, in files that were in it before; a file that was not is its writer's to lay out, and
 * keeps what stood there as it was. In: the set as it is, and the files that get cases. Out: the latter.
 */
export function inLayout({ rules, ...layers }: Layers, appended: readonly Appended[]): readonly Appended[] {
  const changed = new Map(appended.map(({ source }) => [source.file, source]));
  const laid = format(readSet({ ...layers, rules: rules.map((source) => changed.get(source.file) ?? source) }).tree).value;
  return appended.map((one) => {
    const { file } = one.source;
    const before = rules.find((source) => source.file === file)?.text.trimEnd() ?? '';
    const after = laid.find((source) => source.file === file);
    return after?.text.startsWith(`${before}\n`) === true ? { ...one, source: after } : one;
  });
}
