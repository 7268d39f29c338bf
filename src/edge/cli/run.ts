import { CommanderError } from 'commander';
import { printable } from '../../index.js';
import { chooseLanguage } from './language.js';
import { program } from './program.js';
import type { Session } from './session.js';
import { resultWords } from './words/results.js';
import { usageWords } from './words/usage.js';
import type { ExitStatus, World } from './world.js';

/** How the language is known where --lang does not say it. */
export interface Locale {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly intl: string;
}

/** Runs one command line. In: its words without the program's name, the world, the locale. Out: the exit status. Never throws. */
export async function run(words: readonly string[], outside: World, locale: Locale): Promise<ExitStatus> {
  const session: Session = { world: harmless(outside), language: chooseLanguage(words, locale.environment, locale.intl) };
  let status: ExitStatus = 0;
  try {
    const root = program(session, (answer) => {
      status = answer;
    });
    await root.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    return error instanceof CommanderError ? wrongUsage(session, error) : ownFault(session, error);
  }
}

/** Nothing from outside may steer the terminal: every text is made harmless on its way out. */
function harmless(world: World): World {
  return { ...world, out: (text) => world.out(printable(text)), err: (text) => world.err(printable(text)) };
}

function wrongUsage(session: Session, error: CommanderError): ExitStatus {
  const sentence = usageWords(error);
  if (sentence === null) return error.exitCode === 0 ? 0 : 2;
  session.world.err(`${sentence[session.language]}\n${session.language === 'zh' ? SEE_HELP.zh : SEE_HELP.en}\n`);
  return 2;
}

const SEE_HELP = { zh: '写法见 zhunsheng --help。', en: 'See zhunsheng --help.' };

/** A fault of ours, not of the user: said as such, with what a maintainer needs. */
function ownFault({ world, language }: Session, error: unknown): ExitStatus {
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  world.err(`${resultWords(language).broken}\n${cause}\n`);
  return 2;
}
