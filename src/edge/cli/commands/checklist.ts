import { Option } from 'commander';
import { checklistView, renderChecklist } from '../../../index.js';
import { checklistDocument } from '../../forms/checklist-docx.js';
import { deliverForm, type Form, troubleWith } from '../forms/deliver-form.js';
import { rulesWithoutErrors } from '../load-rules.js';
import { type Session, say } from '../session.js';
import { formsHelp } from '../words/forms.js';
import { helpWords } from '../words/help.js';
import type { ExitStatus } from '../world.js';
import { askedSet, type CommandPart, langOption, oneOf, type SetOption, takesRules } from './part.js';

interface Options extends SetOption {
  readonly to: keyof typeof FORMS;
  readonly out?: string;
}

/** zhunsheng checklist <rules>: the blank 自查表, every clause with its words, to be ticked and signed. */
export const checklistCommand: CommandPart = {
  name: 'checklist',
  summary: formsHelp.checklist,
  declare: (command, session, run) =>
    takesRules(command, session)
      .addOption(
        new Option('--to <docx|html>', say(session, formsHelp.checklistTo))
          .argParser(oneOf(['docx', 'html'], 'checklistForm'))
          .default('html', 'html'),
      )
      .option('--out <FILE>', say(session, helpWords.outFile))
      .addOption(langOption(session))
      .action((rules: string, options: Options) => run(() => checklist(session, rules, options))),
};

const FORMS = {
  docx: { ending: /\.docx$/i, named: '.docx', binary: true, filledIn: true },
  html: { ending: /\.html?$/i, named: '.html', binary: false, filledIn: false },
} as const satisfies Readonly<Record<string, Form>>;

async function checklist(session: Session, folder: string, options: Options): Promise<ExitStatus> {
  const { to, out } = options;
  const { world, language } = session;
  const trouble = troubleWith(session, to, FORMS[to], out);
  if (trouble !== null) return trouble;
  const rules = await rulesWithoutErrors(session, folder, askedSet(options));
  if (rules === null) return 2;
  const view = checklistView({ model: rules.model, generatedOn: world.today, version: world.version }, language);
  const content = to === 'docx' ? await checklistDocument(view, language) : renderChecklist(view, { language });
  return deliverForm(session, content, FORMS[to], out);
}
