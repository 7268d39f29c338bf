import { Option } from 'commander';
import { blankSheet, commandFindings, type Plan, templateJson, templatePlan, templateTables } from '../../../index.js';
import { deliver, deliverFile } from '../deliver.js';
import { deliverTables } from '../deliver-tables.js';
import { askedKeeper } from '../keeper.js';
import { rulesWithoutErrors } from '../load-rules.js';
import { type Session, say, tell } from '../session.js';
import { helpWords } from '../words/help.js';
import type { ExitStatus } from '../world.js';
import { askedSet, type CommandPart, langOption, oneOf, type SetOption, takesRules } from './part.js';

const FORMATS = ['yaml', 'xlsx', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];
type TemplateOptions = SetOption & { readonly out?: string; readonly to: Format; readonly for?: string };

/** zhunsheng template <rules>: a blank fact sheet to fill in. One that is there may be filled in, and is never overwritten. */
export const templateCommand: CommandPart = {
  name: 'template',
  summary: helpWords.template,
  declare: (command, session, run) =>
    takesRules(command, session)
      .addOption(
        new Option('--to <FORMAT>', say(session, helpWords.templateFormat))
          .argParser(oneOf(FORMATS, 'templateFormat'))
          .default('yaml', 'yaml'),
      )
      .option('--out <FILE>', say(session, helpWords.templateOut))
      .option('--for <NAME>', say(session, helpWords.templateFor))
      .addOption(langOption(session))
      .action((rules: string, options: TemplateOptions) => run(() => template(session, rules, options))),
};

async function template(session: Session, folder: string, { out, to, for: asked, ...set }: TemplateOptions): Promise<ExitStatus> {
  const rules = await rulesWithoutErrors(session, folder, askedSet(set));
  if (rules === null) return 2;
  const { model } = rules;
  const keeper = asked === undefined ? null : askedKeeper(session, model, asked);
  if (asked !== undefined && keeper === null) return 2;
  if (to === 'yaml') return deliver(session, blankSheet(model, session.language, keeper), { out, replace: false });
  if (to === 'json') return deliver(session, templateJson(model, session.language, keeper), { out, replace: false });
  if (out !== undefined && to === 'csv') return deliverTables(session, templateTables(model, session.language, keeper), out);
  if (out !== undefined) return workbook(session, templatePlan(model, session.language, keeper), out);
  tell(session, [
    to === 'csv' ? commandFindings.folderNeeded(null, {}) : commandFindings.outNeeded(null, { format: '.xlsx', ending: '.xlsx' }),
  ]);
  return 2;
}

/** The library that writes workbooks is loaded only for one. */
async function workbook(session: Session, plan: Plan, out: string): Promise<ExitStatus> {
  const { writeTemplate } = await import('../../node/workbook/write-template.js');
  return deliverFile(session, await writeTemplate(plan), { out, replace: false });
}
