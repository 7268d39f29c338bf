import { Option } from 'commander';
import { type GapsView, gapsView, type Language, type Run, renderGaps, type Stage } from '../../../index.js';
import { gapsMarkdown } from '../../forms/gaps-markdown.js';
import { gapsWorkbook } from '../../forms/gaps-xlsx.js';
import { deliverForm, type Form, troubleWith } from '../forms/deliver-form.js';
import { judge } from '../judge.js';
import { rulesWithoutErrors } from '../load-rules.js';
import { isWhole } from '../load-sheets.js';
import { replacedSetFindings } from '../replaced-set.js';
import { judgeAgain } from '../replay/judged-again.js';
import { type Session, say, tell } from '../session.js';
import { formsHelp } from '../words/forms.js';
import { helpWords } from '../words/help.js';
import { type ExitStatus, worst } from '../world.js';
import { askedSet, type CommandPart, dayOption, langOption, oneOf, onOption, type SetOption, stageOption, takesRules } from './part.js';

interface Options extends SetOption {
  readonly on?: string;
  readonly stage?: Stage;
  readonly to: keyof typeof FORMS;
  readonly out?: string;
  readonly until?: string;
  readonly previous?: string;
}

/** zhunsheng gaps <rules> <facts…>: for each department what is missing, what to put right, by when; and what was closed since an earlier run. */
export const gapsCommand: CommandPart = {
  name: 'gaps',
  summary: formsHelp.gaps,
  declare: (command, session, run) =>
    takesRules(command, session)
      .argument('<facts...>', say(session, helpWords.facts))
      .addOption(onOption(session))
      .addOption(stageOption(session))
      .addOption(
        new Option('--to <xlsx|md|html>', say(session, formsHelp.gapsTo))
          .argParser(oneOf(['xlsx', 'md', 'html'], 'gapsForm'))
          .default('md', 'md'),
      )
      .option('--out <FILE>', say(session, helpWords.outFile))
      .addOption(dayOption('--until <DATE>', say(session, formsHelp.until)))
      .option('--previous <RECORD>', say(session, formsHelp.previous))
      .addOption(langOption(session))
      .action((rules: string, facts: string[], options: Options) => run(() => gaps(session, rules, facts, options))),
};

const FORMS = {
  xlsx: { ending: /\.xlsx$/i, named: '.xlsx', binary: true, filledIn: true },
  md: { ending: /\.md$/i, named: '.md', binary: false, filledIn: false },
  html: { ending: /\.html?$/i, named: '.html', binary: false, filledIn: false },
} as const satisfies Readonly<Record<string, Form>>;

async function gaps(session: Session, folder: string, facts: readonly string[], options: Options): Promise<ExitStatus> {
  const trouble = troubleWith(session, options.to, FORMS[options.to], options.out);
  if (trouble !== null) return trouble;
  const earlier = options.previous === undefined ? null : await judgedEarlier(session, options.previous);
  if (earlier === 'refused') return 2;
  const rules = await rulesWithoutErrors(session, folder, askedSet(options));
  if (rules === null) return 2;
  const judged = await judge(session, rules, { facts, on: options.on ?? null, stage: options.stage ?? 'self-check', by: null });
  tell(session, [...judged.diagnostics, ...replacedSetFindings(rules.model, rules.replacedBy, judged.run)], judged.texts);
  if (judged.files.length === 0) return 2;
  const view = gapsView({ run: judged.run, until: options.until ?? null, earlier }, session.language);
  const written = await deliverForm(session, await contentOf(view, options.to, session.language), FORMS[options.to], options.out);
  return worst(written, isWhole({ unread: judged.run.unread, diagnostics: judged.diagnostics }) ? 0 : 2);
}

function contentOf(view: GapsView, to: Options['to'], language: Language): string | Uint8Array | Promise<Uint8Array> {
  if (to === 'xlsx') return gapsWorkbook(view, language);
  return to === 'md' ? gapsMarkdown(view, language) : renderGaps(view, { language });
}

/** An earlier run, judged once more from its record: a record keeps verdicts but no advice, and all that advice follows from. */
async function judgedEarlier(session: Session, file: string): Promise<Run | 'refused'> {
  return (await judgeAgain(session, file))?.run ?? 'refused';
}
