import { shownPath } from '../node/shown-path.js';
import { writeText } from '../node/write-text.js';
import { type Session, tell } from './session.js';
import { resultWords } from './words/results.js';
import type { ExitStatus } from './world.js';

/** Gives a text to who asked for it: on the screen, or into the file named by --out. */
export async function deliver(
  session: Session,
  text: string,
  { out, replace }: { readonly out: string | undefined; readonly replace: boolean },
): Promise<ExitStatus> {
  if (out !== undefined) return deliverFile(session, text, { out, replace });
  session.world.out(text);
  return 0;
}

/** Writes a file, and says beside the result that it is written, or why not. */
export async function deliverFile(
  session: Session,
  text: string | Uint8Array,
  { out, replace }: { readonly out: string; readonly replace: boolean },
): Promise<ExitStatus> {
  const { world, language } = session;
  const trouble = await writeText(out, text, { cwd: world.cwd, replace });
  if (trouble !== null) {
    tell(session, [trouble]);
    return 2;
  }
  world.err(`${resultWords(language).written(shownPath(out, world.cwd))}\n`);
  return 0;
}
