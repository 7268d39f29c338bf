import { Option } from 'commander';
import {
  type Audience,
  contextOf,
  type Diagnostic,
  type Earlier,
  type Layers,
  type Stage,
  select,
  type Theme,
  type VerdictName,
} from '../../../index.js';
import { verdictDocumentOf, verdictDocumentText } from '../../json/make-verdict-document.js';
import { withhold } from '../../json/withhold.js';
import { earlierVerdicts } from '../earlier-verdicts.js';
import { heldAgainst, loadExpected } from '../expected.js';
import { type AskedExport, exportOption } from '../export-option.js';
import { type AskedFindings, findingOption } from '../finding-option.js';
import { type Judged, judge } from '../judge.js';
import { type Keeping, keepRecord, prepareRecord, type RecordOptions } from '../keep-record.js';
import { issuerOption, type LetterheadOptions, letterheadOf, numberOption } from '../letterhead-option.js';
import { rulesWithoutErrors } from '../load-rules.js';
import { isWhole } from '../load-sheets.js';
import { loadTheme } from '../load-theme.js';
import { type Progress, progressOf, SILENT } from '../progress.js';
import { type PublishOptions, publish, recordBeside, whyNotPublished } from '../publish.js';
import { replacedSetFindings } from '../replaced-set.js';
import { selectionLines } from '../selections.js';
import { type Session, say, tell } from '../session.js';
import { summary } from '../summary.js';
import { helpWords } from '../words/help.js';
import { type ExitStatus, worst } from '../world.js';
import { writeExports } from '../write-exports.js';
import { writeFindings } from '../write-findings.js';
import {
  askedSet,
  audienceOption,
  type CommandPart,
  fileOption,
  langOption,
  oneOf,
  onOption,
  type SetOption,
  stageOption,
  takesRules,
} from './part.js';

interface Options extends SetOption, RecordOptions, PublishOptions, LetterheadOptions {
  readonly out?: string;
  readonly json?: true;
  readonly on?: string;
  readonly stage?: Stage;
  readonly audience?: Audience;
  readonly export?: readonly AskedExport[];
  readonly finding?: AskedFindings;
  readonly failOn?: 'not-met' | 'undetermined';
  readonly by?: string;
  readonly previous?: string;
  readonly expected?: string;
}

/**
 * zhunsheng evaluate <rules> <facts…>: judges every sheet; a table or --json, with --out the site and, beside it, the record, with
 * --export further files.
 */
export const evaluateCommand: CommandPart = {
  name: 'evaluate',
  summary: helpWords.evaluate,
  declare: (command, session, run) =>
    takesRules(command, session)
      .argument('<facts...>', say(session, helpWords.facts))
      .addOption(onOption(session))
      .addOption(stageOption(session))
      .addOption(audienceOption(session))
      .option('--out <DIR>', say(session, helpWords.outSite))
      .option('--single-file', say(session, helpWords.singleFile))
      .option('--theme <DIR>', say(session, helpWords.useTheme))
      .addOption(findingOption(session))
      .addOption(issuerOption(session))
      .addOption(numberOption(session))
      .option('--json', say(session, helpWords.json))
      .addOption(exportOption(session))
      .addOption(langOption(session))
      .addOption(failOnOption(session))
      .option('--expected <FILE>', say(session, helpWords.expected))
      .option('--by <NAME>', say(session, helpWords.by))
      .addOption(recordOption(session))
      .option('--previous <RECORD>', say(session, helpWords.previous))
      .option('--sign <KEY>', say(session, helpWords.sign))
      .action((rules: string, facts: string[], options: Options) => run(() => evaluateSheets(session, rules, facts, options))),
};

/** The ending keeps a folder of rules or of sheets from being taken for it. */
function recordOption(session: Session): Option {
  return fileOption('--record <FILE>', say(session, helpWords.outRecord), { ending: /\.json$/i, kind: 'recordFile' });
}

function failOnOption(session: Session): Option {
  return new Option('--fail-on <not-met|undetermined>', say(session, helpWords.failOn)).argParser(
    oneOf(['not-met', 'undetermined'], 'failOn'),
  );
}

async function evaluateSheets(session: Session, folder: string, facts: readonly string[], options: Options): Promise<ExitStatus> {
  const unfit = whyNotPublished(options);
  if (unfit !== null) return refused(session, unfit);
  const theme = await loadTheme(session, options.theme);
  if (theme === 'refused') return 2;
  const keeping = await prepareRecord(session, { ...options, beside: recordBeside(options) });
  if (keeping === null) return 2;
  // Read before anything is written: it may be the record that this run's takes the place of.
  const earlier = options.previous === undefined ? null : await earlierVerdicts(session, options.previous);
  if (earlier === 'refused') return 2;
  const rules = await rulesWithoutErrors(session, folder, askedSet(options));
  if (rules === null) return 2;
  const expected = await loadExpected(session, rules.model, options.expected);
  if (expected === 'refused') return 2;
  // A document is read by a program, which does not wait at a terminal.
  const progress = options.json === true ? SILENT : progressOf(session);
  const asked = {
    facts,
    on: options.on ?? null,
    stage: options.stage ?? 'self-check',
    audience: options.audience ?? 'public',
    by: options.by ?? null,
    apart: expected?.path ?? null,
    progress,
  };
  const found = await judge(session, rules, asked);
  const held = heldAgainst(found.run, expected);
  const judged = { ...found, run: { ...held.run, letterhead: letterheadOf(options) } };
  tell(
    session,
    [...judged.diagnostics, ...held.diagnostics, ...replacedSetFindings(rules.model, rules.replacedBy, judged.run)],
    judged.texts,
  );
  if (options.json === true) printDocument(session, judged);
  else {
    session.world.out(summary(judged.run, session.language, session.world.columns));
    session.world.out(selectionLines(select(rules.model, judged.run.departments), session.language));
  }
  // Where no sheet was found nothing is written, so that no earlier result is replaced by an empty one.
  const written =
    judged.files.length === 0
      ? []
      : await writeAll(session, { ...judged, layers: rules.layers, earlier, theme, progress }, keeping, options);
  const whole = isWhole({ unread: judged.run.unread, diagnostics: judged.diagnostics }) ? 0 : 2;
  return worst(whole, ...written, holds(judged, options.failOn) ? 0 : 1);
}

function refused(session: Session, finding: Diagnostic): ExitStatus {
  tell(session, [finding]);
  return 2;
}

async function writeAll(session: Session, judged: Kept, keeping: Keeping, options: Options): Promise<readonly ExitStatus[]> {
  const site = await write(session, judged, keeping, options);
  const exported = await writeExports(session, judged, options.export ?? []);
  return [site, exported, await writeFindings(session, judged, options.finding, options.out)];
}

function printDocument({ world, language }: Session, { run }: Judged): void {
  const { personalNames } = contextOf(run, language);
  const departments = run.departments.map((department) => withhold(department, personalNames));
  const document = verdictDocumentOf({ ...run, departments }, language);
  for (const piece of verdictDocumentText(document)) world.out(piece);
}

/** A run with the rules it was made by. */
type Kept = Judged & {
  readonly layers: Layers;
  readonly earlier: Earlier | null;
  readonly theme: Theme | null;
  readonly progress: Progress;
};

/** The site, then its record; where the site could not be written an earlier record still belongs to the site that stands. */
async function write(session: Session, judged: Kept, keeping: Keeping, options: Options): Promise<ExitStatus> {
  const published = options.out === undefined ? 0 : await publish(session, judged, options.out, options);
  return published === 0 ? keepRecord(session, keeping, { ...judged, on: options.on ?? null }) : published;
}

/** --fail-on undetermined asks for more: it does not hold either where something is not met or in error. */
function holds({ run }: Judged, failOn: Options['failOn']): boolean {
  if (failOn === undefined) return true;
  const failing: readonly VerdictName[] = failOn === 'not-met' ? ['not-met'] : ['not-met', 'undetermined', 'error'];
  return !run.departments.some(({ clauses }) => clauses.some(({ verdict }) => failing.includes(verdict)));
}
