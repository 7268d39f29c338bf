import { InvalidArgumentError, Option } from 'commander';
import { type Session, say } from '../session.js';
import { runOnce, type TestOptions } from '../test/run-once.js';
import { watchTests } from '../test/watch.js';
import { coverageOption } from '../test-coverage.js';
import { suggest, suggestOption } from '../test-suggest.js';
import { helpWords } from '../words/help.js';
import { askedSet, type CommandPart, langOption, type SetOption, takesRules } from './part.js';

/** zhunsheng test <rules>: runs every 示例 and tells, for each that fails, which conditions came out otherwise and why. */
export const testCommand: CommandPart = {
  name: 'test',
  summary: helpWords.test,
  declare: (command, session, run) =>
    takesRules(command, session)
      .option('--only <TEXT>', say(session, helpWords.only))
      .addOption(junitOption(session))
      .addOption(coverageOption(session))
      .option('--watch', say(session, helpWords.watch))
      .addOption(suggestOption(session))
      .addOption(langOption(session))
      .action((rules: string, { watch, suggest: asked, set, ...given }: Options) =>
        run(() => {
          const options = { ...given, asked: askedSet({ ...(set === undefined ? {} : { set }) }) };
          if (asked !== undefined) return suggest(session, rules, { clause: asked, set: options.asked });
          return watch === true ? watchTests(session, rules, options) : runOnce(session, rules, options);
        }),
      ),
};

interface Options extends TestOptions, SetOption {
  readonly watch?: true;
  /** A clause, or true for all of them. */
  readonly suggest?: string | true;
}

/** The ending keeps a rule file from being taken for the result. */
function junitOption(session: Session): Option {
  return new Option('--junit <FILE>', say(session, helpWords.junit)).argParser((file: string) => {
    if (/\.xml$/i.test(file)) return file;
    throw new InvalidArgumentError('xmlFile');
  });
}
