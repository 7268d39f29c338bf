import { compile } from '../../../index.js';
import { jsonText } from '../../json/json-text.js';
import { deliver } from '../deliver.js';
import { rulesWithoutErrors } from '../load-rules.js';
import { type Session, say } from '../session.js';
import { helpWords } from '../words/help.js';
import type { ExitStatus } from '../world.js';
import { askedSet, type CommandPart, langOption, type SetOption, takesRules } from './part.js';

/** zhunsheng compile <rules>: the rules of json-rules-engine, as JSON. */
export const compileCommand: CommandPart = {
  name: 'compile',
  summary: helpWords.compile,
  declare: (command, session, run) =>
    takesRules(command, session)
      .option('--out <FILE>', say(session, helpWords.outFile))
      .addOption(langOption(session))
      .action((rules: string, options: SetOption & { out?: string }) => run(() => compileRules(session, rules, options))),
};

async function compileRules(session: Session, folder: string, { out, ...set }: SetOption & { out?: string }): Promise<ExitStatus> {
  const rules = await rulesWithoutErrors(session, folder, askedSet(set));
  if (rules === null) return 2;
  const text = `${jsonText(compile(rules.model).rules)}\n`;
  // An earlier result may be replaced; a rule file named by mistake must not be lost.
  return deliver(session, text, { out, replace: out !== undefined && /\.json$/i.test(out) });
}
