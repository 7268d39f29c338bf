import { Command } from 'commander';
import stringWidth from 'string-width';
import { commands } from './commands/list.js';
import { langOption } from './commands/part.js';
import { type Session, say } from './session.js';
import { headings, helpWords } from './words/help.js';
import type { ExitStatus } from './world.js';

/** In: the session, and who takes the exit status of the command that runs. Out: the command line as commander knows it. */
export function program(session: Session, done: (status: ExitStatus) => void): Command {
  const root = prepared(new Command('zhunsheng'), session)
    .description(say(session, helpWords.program))
    .version(session.world.version, '-V, --version', say(session, helpWords.version))
    .addOption(langOption(session))
    // What stands behind a command is the command's own: --lang of `format` is another one.
    .enablePositionalOptions()
    .helpCommand('help [command]', say(session, helpWords.helpCommand))
    .addHelpText('after', `\n${say(session, helpWords.exitStatus)}`);
  for (const part of commands) {
    const command = prepared(new Command(part.name), session).description(say(session, part.summary));
    part.declare(command, session, async (work) => done(await work()));
    root.addCommand(command);
  }
  return root;
}

/** Every command speaks the session's language, writes to its world, and throws instead of ending the process. */
function prepared(command: Command, session: Session): Command {
  const { world, language } = session;
  return command
    .helpOption('-h, --help', say(session, helpWords.help))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.out(text),
      // Wrong usage is said by run.ts in the reader's language; what commander says itself is not shown.
      outputError: () => undefined,
      writeErr: (text) => world.err(text),
      getOutHelpWidth: () => world.columns ?? 100,
      getErrHelpWidth: () => world.columns ?? 100,
    })
    .configureHelp({
      displayWidth: stringWidth,
      styleTitle: (title) => (language === 'zh' ? (headings[title] ?? title) : title),
    });
}
