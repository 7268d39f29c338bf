import { dirname, resolve } from 'node:path';
import { isThere } from '../../node/is-there.js';
import { errorCode, reasonWords } from '../../node/reasons.js';
import { findSet } from '../../node/rule-sets.js';
import { watchFolder } from '../../node/watch-folder.js';
import type { Session } from '../session.js';
import { testWords } from '../words/test.js';
import type { ExitStatus } from '../world.js';
import { type News, newsOf } from './news.js';
import { type AskedTest, runOnce } from './run-once.js';

/**
 * Runs the examples, and again whenever a rule file or a text beside it comes, changes or goes, in the set's folder or in that of a
 * set below it, until Ctrl+C; that ends with 0, whatever the last run gave. Rules with errors are told, and waited for. Where there
 * is no folder nothing is watched.
 */
export async function watchTests(session: Session, folder: string, options: AskedTest): Promise<ExitStatus> {
  const paths = await foldersOf(session, folder, options);
  if (paths.length === 0) return runOnce(session, folder, options);
  const news = newsOf();
  process.once('SIGINT', news.end).once('SIGTERM', news.end);
  // The watch stands before the first run, so that no change is missed.
  const watched = await Promise.all(paths.map((path) => watchFolder(path, isRuleText, news)));
  try {
    await runAndWait(session, folder, options);
    return await runAgain(session, folder, options, news);
  } finally {
    process.off('SIGINT', news.end).off('SIGTERM', news.end);
    await Promise.all(watched.map((one) => one.close()));
  }
}

/** The folder of the set that is meant, and those of the sets below it; none where there is no such folder. */
async function foldersOf({ world: { cwd } }: Session, folder: string, { asked }: AskedTest): Promise<readonly string[]> {
  const own = resolve(cwd, folder);
  if (!(await isThere(own))) return [];
  const { value: found } = await findSet(folder, asked, cwd);
  if (found === null) return [own];
  const files = found.layers.below.flatMap(({ rules }) => rules.map(({ file }) => file));
  return [...new Set([resolve(cwd, found.folder), ...files.map((file) => dirname(resolve(cwd, file)))])];
}

async function runAgain(session: Session, folder: string, options: AskedTest, news: News): Promise<ExitStatus> {
  const { world, language } = session;
  const words = testWords(language);
  for (;;) {
    const next = await news.next();
    if (next.kind === 'ended') return 0;
    if (next.kind === 'failed') {
      const reason = errorCode(next.error) === 'ENOSPC' ? words.tooManyWatched : reasonWords(next.error)[language];
      world.err(`${words.cannotWatch(reason)}\n`);
      return 2;
    }
    world.out(`\n${words.changed(next.names)}\n\n`);
    await runAndWait(session, folder, options);
  }
}

async function runAndWait(session: Session, folder: string, options: AskedTest): Promise<void> {
  await runOnce(session, folder, options);
  session.world.out(`\n${testWords(session.language).waiting}\n`);
}

function isRuleText(name: string): boolean {
  return /\.(?:standards|txt)$/i.test(name);
}
