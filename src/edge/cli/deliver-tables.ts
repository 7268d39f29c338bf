import { join } from 'node:path';
import type { templateTables } from '../../index.js';
import { csvText } from '../export/csv-text.js';
import { writeText } from '../node/write-text.js';
import { type Session, tell } from './session.js';
import { resultWords } from './words/results.js';
import type { ExitStatus } from './world.js';

/** Writes a blank fact sheet as tables into a folder, which then is one department: a form, and a file for each list. None that is there is overwritten. */
export async function deliverTables(session: Session, tables: ReturnType<typeof templateTables>, folder: string): Promise<ExitStatus> {
  const { world, language } = session;
  let status: ExitStatus = 0;
  for (const { name, rows } of tables) {
    const file = join(folder, `${name.replace(UNSAFE, '_')}.csv`);
    const trouble = await writeText(file, csvText(rows), { cwd: world.cwd, replace: false });
    if (trouble === null) world.err(`${resultWords(language).written(file)}\n`);
    else {
      tell(session, [trouble]);
      status = 2;
    }
  }
  return status;
}

/** Signs that some system does not allow in the name of a file; a name that begins with a dot would be hidden. */
const UNSAFE = /[<>:"/\\|?*]|\p{Cc}|^\.+/gu;
