import {
  type ComparisonView,
  compareVersions,
  comparisonView,
  comparisonWords,
  type DepartmentFlips,
  type Facts,
  flipsBetween,
  type Model,
  renderComparison,
  type SheetPair,
  type Stage,
} from '../../../index.js';
import { jsonText } from '../../json/json-text.js';
import { deliver } from '../deliver.js';
import { rulesWithoutErrors } from '../load-rules.js';
import { isWhole, loadSheets } from '../load-sheets.js';
import { type Session, say, tell } from '../session.js';
import { helpWords } from '../words/help.js';
import { type ExitStatus, worst } from '../world.js';
import { type CommandPart, langOption, onOption, pageOption, stageOption } from './part.js';

interface Options {
  readonly facts?: readonly string[];
  readonly on?: string;
  readonly stage?: Stage;
  readonly json?: true;
  readonly out?: string;
}

/** zhunsheng compare <before> <after>: what changed from one rule set to another and, given sheets, whose verdict turns and why. */
export const compareCommand: CommandPart = {
  name: 'compare',
  summary: helpWords.compare,
  declare: (command, session, run) =>
    command
      .argument('<before>', say(session, helpWords.rulesBefore))
      .argument('<after>', say(session, helpWords.rulesAfter))
      .option('--facts <FACTS...>', say(session, helpWords.facts))
      .addOption(onOption(session))
      .addOption(stageOption(session))
      .option('--json', say(session, helpWords.json))
      .addOption(pageOption('--out <FILE>', say(session, helpWords.outPage)))
      .addOption(langOption(session))
      .action((before: string, after: string, options: Options) => run(() => compare(session, before, after, options))),
};

async function compare(session: Session, before: string, after: string, options: Options): Promise<ExitStatus> {
  const was = await rulesWithoutErrors(session, before, ONE_FOLDER);
  const is = await rulesWithoutErrors(session, after, ONE_FOLDER);
  if (was === null || is === null) return 2;
  const models = { before: was.model, after: is.model };
  const judged = options.facts === undefined ? null : await judgedByBoth(session, models, options.facts, options);
  const view = comparisonView(models, compareVersions(was.model, is.model), judged?.flips ?? null, session.language, options.stage);
  session.world.out(options.json === true ? `${jsonText(view)}\n` : lines(view, session));
  const written = options.out === undefined ? 0 : await writePage(session, view, options.out);
  return worst(judged?.whole === false ? 2 : 0, written);
}

/** Each side names its own folder. */
const ONE_FOLDER = { set: null, on: null };

/** An earlier page may be replaced; by its ending it is no rule file. */
async function writePage(session: Session, comparison: ComparisonView, out: string): Promise<ExitStatus> {
  const { world, language } = session;
  const page = renderComparison({ comparison, generatedOn: world.today, version: world.version }, { language });
  return deliver(session, page, { out, replace: true });
}

interface Both {
  readonly before: Model;
  readonly after: Model;
}

/** A sheet is compared where it can be read against either set; what is found in it is told as the new set has it. */
async function judgedByBoth(
  session: Session,
  { before, after }: Both,
  facts: readonly string[],
  { on = null, stage = 'self-check' }: { readonly on?: string | null; readonly stage?: Stage },
): Promise<{ readonly flips: readonly DepartmentFlips[]; readonly whole: boolean }> {
  const [was, is] = [await loadSheets(session, before, facts), await loadSheets(session, after, facts)];
  tell(session, is.diagnostics, is.texts);
  const earlier = new Map(was.sheets.map((sheet) => [sheet.file, sheet]));
  const pairs = is.sheets.flatMap((sheet): readonly SheetPair[] => {
    const other: Facts | undefined = earlier.get(sheet.file);
    return other === undefined ? [] : [{ before: other, after: sheet }];
  });
  return { flips: await flipsBetween(before, after, pairs, { on, stage, today: session.world.today }), whole: isWhole(is) };
}

function lines(view: ComparisonView, { language }: Session): string {
  const { say: words } = comparisonWords(language);
  const told = [words.sets(view.before, view.after), view.total];
  for (const { heading, changes } of view.groups) {
    told.push('', heading);
    for (const { title, lines: own } of changes) told.push(`  ${title}`, ...own.map((line) => `    ${line}`));
  }
  if (view.departments === null) return `${told.join('\n')}\n`;
  told.push('', view.departments.total);
  for (const { name, on, conclusion, scores, flips } of view.departments.rows) {
    told.push('', `${name} (${on})`, `  ${conclusion}`, ...scores.map((line) => `  ${line}`));
    for (const { line, causes } of flips) told.push(`  ${line}`, ...causes.map((cause) => `    ${cause}`));
  }
  return `${told.join('\n')}\n`;
}
