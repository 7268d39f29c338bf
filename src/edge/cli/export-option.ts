import { basename, dirname, join, resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { Exporter } from '../export/exporter.js';
import { exporters } from '../export/list.js';
import { type Session, say } from './session.js';
import { helpWords } from './words/help.js';

/** One --export: which format, into which file. */
export interface AskedExport {
  readonly exporter: Exporter;
  readonly file: string;
}

/**
 * --export FORMAT=FILE, as often as wanted. The format is said and not guessed from the ending, which several share; the
 * ending must fit all the same, so that no file of another kind is taken for the result.
 */
export function exportOption(session: Session): Option {
  return new Option('--export <FORMAT=FILE>', say(session, helpWords.export)).argParser(
    (words: string, before: readonly AskedExport[] = []): readonly AskedExport[] => {
      const asked = askedExport(words);
      if (asked === null) throw new InvalidArgumentError('export');
      const paths = (one: AskedExport) => filesOf(one).map((file) => resolve(session.world.cwd, file));
      const taken = new Set(before.flatMap(paths));
      if (paths(asked).some((path) => taken.has(path))) throw new InvalidArgumentError('exportTwice');
      return [...before, asked];
    },
  );
}

/** Every file it writes: those beside it first, its own last. */
export function filesOf({ exporter, file }: AskedExport): readonly string[] {
  return [...(exporter.beside ?? []).map(({ name }) => join(dirname(file), name(basename(file)))), file];
}

function askedExport(words: string): AskedExport | null {
  const [, format = '', file = ''] = /^([^=]*)=(.*)$/s.exec(words) ?? [];
  const exporter = exporters.find((one) => one.format === format);
  const fits = exporter?.endings.some((ending) => file.toLowerCase().endsWith(ending));
  return exporter === undefined || fits !== true ? null : { exporter, file };
}
