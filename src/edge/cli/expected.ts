import { resolve } from 'node:path';
import {
  atMostOfAKind,
  commandFindings,
  compareExpected,
  type Diagnostic,
  didYouMean,
  type Expected,
  fileName,
  type Model,
  printable,
  type Run,
  readExpected,
} from '../../index.js';
import { readSource } from '../node/read-source.js';
import { shownPath } from '../node/shown-path.js';
import { type Session, tell } from './session.js';

/** An 应报名单 as it was asked for. */
export interface ExpectedList {
  readonly path: string;
  /** As messages show it. */
  readonly file: string;
  readonly names: readonly Expected[];
}

/** In: the file as typed, undefined where none was asked for. Out: who should report; `refused` where that cannot be read, which is told. */
export async function loadExpected(session: Session, model: Model, typed: string | undefined): Promise<ExpectedList | null | 'refused'> {
  if (typed === undefined) return null;
  const { cwd } = session.world;
  const [path, file] = [resolve(cwd, typed), shownPath(typed, cwd)];
  const read = await readSource({ path, file, typed: true });
  if (read.kind === 'refused') return refused(session, read.finding);
  const { value, diagnostics } = readExpected(model.vocabulary, read.source);
  const [finding] = diagnostics;
  if (finding !== undefined) return refused(session, finding);
  if (value === null || value.length === 0) return refused(session, commandFindings.emptyExpectedList(null, { file }));
  return { path, file, names: value };
}

function refused(session: Session, finding: Diagnostic): 'refused' {
  tell(session, [finding]);
  return 'refused';
}

/**
 * In: a run, and who should have reported. Out: the run with those that did not, and a warning for each that reported without standing on the list.
 * A department that could not be read has reported.
 */
export function heldAgainst(run: Run, list: ExpectedList | null): { readonly run: Run; readonly diagnostics: readonly Diagnostic[] } {
  if (list === null) return { run, diagnostics: [] };
  const reported = [
    ...run.departments.map(({ name }) => name),
    ...run.unread.map(({ name, file }) => name ?? withoutEnding(fileName(file))),
  ];
  const { absent, unlisted } = compareExpected(list.names, [...new Set(reported)]);
  const diagnostics = unlisted.map(({ name, near }) =>
    commandFindings.unexpectedDepartment(null, { name: printable(name), file: list.file, help: didYouMean(near.map(printable)) }),
  );
  return { run: { ...run, notReported: absent }, diagnostics: atMostOfAKind(diagnostics) };
}

function withoutEnding(file: string): string {
  return file.replace(/(?<=.)\.[^.]*$/, '');
}
