import { sheetSchema } from '../../../index.js';
import { deliver } from '../deliver.js';
import { rulesWithoutErrors } from '../load-rules.js';
import { type Session, say } from '../session.js';
import { helpWords } from '../words/help.js';
import type { ExitStatus } from '../world.js';
import { askedSet, type CommandPart, langOption, type SetOption, takesRules } from './part.js';

/** zhunsheng schema <rules>: the JSON Schema of its fact sheets, for editors that complete and check YAML. */
export const schemaCommand: CommandPart = {
  name: 'schema',
  summary: helpWords.schema,
  declare: (command, session, run) =>
    takesRules(command, session)
      .option('--out <FILE>', say(session, helpWords.outFile))
      .addOption(langOption(session))
      .action((rules: string, options: SetOption & { out?: string }) => run(() => schema(session, rules, options))),
};

async function schema(session: Session, folder: string, { out, ...set }: SetOption & { out?: string }): Promise<ExitStatus> {
  const rules = await rulesWithoutErrors(session, folder, askedSet(set));
  if (rules === null) return 2;
  const text = `${JSON.stringify(sheetSchema(rules.model, session.language), null, 1)}\n`;
  // An earlier one may be replaced; a rule file or a sheet named by mistake must not be lost.
  return deliver(session, text, { out, replace: out !== undefined && /\.schema\.json$/i.test(out) });
}
