import { join, resolve } from 'node:path';
import { commandFindings, themeSources } from '../../../index.js';
import { isThere } from '../../node/is-there.js';
import { shownPath } from '../../node/shown-path.js';
import { writeText } from '../../node/write-text.js';
import { type Session, say, tell } from '../session.js';
import { helpWords } from '../words/help.js';
import { resultWords } from '../words/results.js';
import type { ExitStatus } from '../world.js';
import { type CommandPart, langOption } from './part.js';

/** zhunsheng theme: our templates and style sheets, to begin a theme with. One that is there may have been changed, and is never overwritten. */
export const themeCommand: CommandPart = {
  name: 'theme',
  summary: helpWords.theme,
  declare: (command, session, run) =>
    command
      .option('--out <DIR>', say(session, helpWords.themeOut))
      .addOption(langOption(session))
      .action(({ out }: { readonly out?: string }) => run(() => writeSources(session, out))),
};

async function writeSources(session: Session, out: string | undefined): Promise<ExitStatus> {
  const { world, language } = session;
  const sources = Object.entries(await themeSources());
  if (out === undefined) {
    world.out(sources.map(([path]) => `${path}\n`).join(''));
    return 0;
  }
  for (const [path] of sources) {
    if (await isThere(resolve(world.cwd, out, path))) return refused(session, join(out, path));
  }
  for (const [path, text] of sources) {
    const trouble = await writeText(join(out, path), text, { cwd: world.cwd, replace: false });
    if (trouble === null) continue;
    tell(session, [trouble]);
    return 2;
  }
  world.err(`${resultWords(language).theme(shownPath(out, world.cwd), sources.length)}\n`);
  return 0;
}

function refused(session: Session, file: string): ExitStatus {
  tell(session, [commandFindings.fileExists(null, { file })]);
  return 2;
}
