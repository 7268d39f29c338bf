import { basename, join, resolve } from 'node:path';
import { commandFindings, contextOf, type DepartmentVerdicts, departmentsInOrder, findingView } from '../../index.js';
import { findingDocument } from '../forms/finding-docx.js';
import { isThere } from '../node/is-there.js';
import { shownPath } from '../node/shown-path.js';
import { writeText } from '../node/write-text.js';
import { type AskedFindings, findingsBeside } from './finding-option.js';
import type { Judged } from './judge.js';
import { type Session, tell } from './session.js';
import { resultWords } from './words/results.js';
import type { ExitStatus } from './world.js';

/**
 * Writes the findings as Word documents, in the order of the overview. People write their opinions into them, so one that is there is never
 * replaced: where any is, nothing is written and its name is told.
 */
export async function writeFindings(
  session: Session,
  { run }: Judged,
  asked: AskedFindings | undefined,
  out: string | undefined,
): Promise<ExitStatus> {
  if (asked === undefined || run.departments.length === 0) return 0;
  const context = contextOf(run, session.language);
  const departments = departmentsInOrder(context);
  const where = findingsBeside(asked, out);
  const documents = documentsOf(where, departments, context.departmentPath);
  const there = await firstThere(documents, session);
  if (there !== null) {
    tell(session, [commandFindings.fileExists(null, { file: there })]);
    return 2;
  }
  for (const { file, of } of documents) {
    const views = of.map((department) => findingView(department, context));
    const trouble = await writeText(file, await findingDocument(views, session.language), { cwd: session.world.cwd, replace: false });
    // What keeps one from being written (a full disk, a folder that is closed) keeps all that would follow.
    if (trouble !== null) {
      tell(session, [trouble]);
      return 2;
    }
  }
  const place = shownPath(where.kind === 'file' ? where.file : where.folder, session.world.cwd);
  session.world.err(`${resultWords(session.language).findings(place, documents.length)}\n`);
  return 0;
}

interface Document {
  readonly file: string;
  readonly of: readonly DepartmentVerdicts[];
}

/** Files are named as the pages of the departments are, so that no name leads out of the folder and no two are one. */
function documentsOf(
  asked: Exclude<AskedFindings, { readonly kind: 'beside' }>,
  departments: readonly DepartmentVerdicts[],
  pageOf: (name: string) => string,
): readonly Document[] {
  if (asked.kind === 'file') return [{ file: asked.file, of: departments }];
  return departments.map((one) => ({ file: join(asked.folder, `${basename(pageOf(one.name), '.html')}.docx`), of: [one] }));
}

async function firstThere(documents: readonly Document[], { world }: Session): Promise<string | null> {
  for (const { file } of documents) if (await isThere(resolve(world.cwd, file))) return file;
  return null;
}
