import { blankSheet } from '../../../index.js';
import { deliver } from '../deliver.js';
import { rulesWithoutErrors } from '../load-rules.js';
import { type Session, say } from '../session.js';
import { helpWords } from '../words/help.js';
import type { ExitStatus } from '../world.js';
import { type CommandPart, langOption, takesRules } from './part.js';

/** zhunsheng template <rules>: a blank fact sheet with comments. One that is there may be filled in, and is never overwritten. */
export const templateCommand: CommandPart = {
  name: 'template',
  summary: helpWords.template,
  declare: (command, session, run) =>
    takesRules(command, session)
      .option('--out <FILE>', say(session, helpWords.outFile))
      .addOption(langOption(session))
      .action((rules: string, options: { out?: string }) => run(() => template(session, rules, options.out))),
};

async function template(session: Session, folder: string, out: string | undefined): Promise<ExitStatus> {
  const rules = await rulesWithoutErrors(session, folder);
  if (rules === null) return 2;
  return deliver(session, blankSheet(rules.model, session.language), { out, replace: false });
}
