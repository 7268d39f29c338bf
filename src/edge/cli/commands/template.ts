import { blankSheet } from '../../../index.js';
import { deliver } from '../deliver.js';
import { rulesWithoutErrors } from '../load-rules.js';
import { type Session, say } from '../session.js';
import { helpWords } from '../words/help.js';
import type { ExitStatus } from '../world.js';
import { askedSet, type CommandPart, langOption, type SetOption, takesRules } from './part.js';

/** zhunsheng template <rules>: a blank fact sheet with comments. One that is there may be filled in, and is never overwritten. */
export const templateCommand: CommandPart = {
  name: 'template',
  summary: helpWords.template,
  declare: (command, session, run) =>
    takesRules(command, session)
      .option('--out <FILE>', say(session, helpWords.outFile))
      .addOption(langOption(session))
      .action((rules: string, options: SetOption & { out?: string }) => run(() => template(session, rules, options))),
};

async function template(session: Session, folder: string, { out, ...set }: SetOption & { out?: string }): Promise<ExitStatus> {
  const rules = await rulesWithoutErrors(session, folder, askedSet(set));
  if (rules === null) return 2;
  return deliver(session, blankSheet(rules.model, session.language), { out, replace: false });
}
