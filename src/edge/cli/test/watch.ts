import { resolve } from 'node:path';
import { isThere } from '../../node/is-there.js';
import { errorCode, reasonWords } from '../../node/reasons.js';
import { watchFolder } from '../../node/watch-folder.js';
import type { Session } from '../session.js';
import { testWords } from '../words/test.js';
import type { ExitStatus } from '../world.js';
import { type News, newsOf } from './news.js';
import { runOnce, type TestOptions } from './run-once.js';

/**
 * Runs the examples, and again whenever a rule file or a text beside it comes, changes or goes, until Ctrl+C; that ends
 * with 0, whatever the last run gave. Rules with errors are told, and waited for. Where there is no folder nothing is watched.
 */
export async function watchTests(session: Session, folder: string, options: TestOptions): Promise<ExitStatus> {
  const path = resolve(session.world.cwd, folder);
  if (!(await isThere(path))) return runOnce(session, folder, options);
  const news = newsOf();
  process.once('SIGINT', news.end).once('SIGTERM', news.end);
  // The watch stands before the first run, so that no change is missed.
  const watched = await watchFolder(path, isRuleText, news);
  try {
    await runAndWait(session, folder, options);
    return await runAgain(session, folder, options, news);
  } finally {
    process.off('SIGINT', news.end).off('SIGTERM', news.end);
    await watched.close();
  }
}

async function runAgain(session: Session, folder: string, options: TestOptions, news: News): Promise<ExitStatus> {
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

async function runAndWait(session: Session, folder: string, options: TestOptions): Promise<void> {
  await runOnce(session, folder, options);
  session.world.out(`\n${testWords(session.language).waiting}\n`);
}

function isRuleText(name: string): boolean {
  return /\.(?:standards|txt)$/i.test(name);
}
