import { shownPath } from '../node/shown-path.js';
import { writeText } from '../node/write-text.js';
import { type Session, tell } from './session.js';
import { resultWords } from './words/results.js';
import type { ExitStatus } from './world.js';

/** Gives a text to who asked for it: on the screen, or into the file named by --out. */
export async function deliver(
  session: Session,
  text: string,
  to: { readonly out: string | undefined; readonly replace: boolean },
): Promise<ExitStatus> {
  const { world, language } = session;
  if (to.out === undefined) {
    world.out(text);
    return 0;
  }
  const trouble = await writeText(to.out, text, { cwd: world.cwd, replace: to.replace });
  if (trouble !== null) {
    tell(session, [trouble]);
    return 2;
  }
  world.err(`${resultWords(language).written(shownPath(to.out, world.cwd))}\n`);
  return 0;
}
