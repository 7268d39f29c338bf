import { InvalidArgumentError, Option } from 'commander';
import { commandFindings, type Diagnostic, type Facts, fold, type Language, type Model } from '../../../index.js';
import { drawingAsked } from '../../sample/asked.js';
import { drawLines, drawnLines } from '../../sample/draw-lines.js';
import type { Drawing } from '../../sample/drawing.js';
import { drawCsv, drawJson, drawWorkbook } from '../../sample/write-draw.js';
import { deliverForm, type Form, troubleWith } from '../forms/deliver-form.js';
import { rulesWithoutErrors } from '../load-rules.js';
import { isWhole, loadSheets } from '../load-sheets.js';
import { type Session, say, tell } from '../session.js';
import { formsHelp } from '../words/forms.js';
import { helpWords } from '../words/help.js';
import { type ExitStatus, worst } from '../world.js';
import { askedSet, type CommandPart, langOption, oneOf, type SetOption, takesRules } from './part.js';

interface Options extends SetOption {
  readonly list: string;
  readonly size: number;
  readonly seed: string;
  readonly by?: string;
  readonly into?: string;
  readonly to?: keyof typeof FORMS;
  readonly out?: string;
  readonly reviewed?: readonly string[];
}

/** zhunsheng sample <rules> <facts>: draws records of a list so that anybody can draw them again, and writes the form for their review. */
export const sampleCommand: CommandPart = {
  name: 'sample',
  summary: formsHelp.sample,
  declare: (command, session, run) =>
    takesRules(command, session)
      .argument('<facts>', say(session, helpWords.oneSheet))
      .requiredOption('--list <LIST>', say(session, formsHelp.list))
      .addOption(new Option('--size <N>', say(session, formsHelp.size)).argParser(wholeNumber).makeOptionMandatory())
      .addOption(new Option('--seed <TEXT>', say(session, formsHelp.seed)).argParser(seedText).makeOptionMandatory())
      .option('--by <FIELD>', say(session, formsHelp.stratify))
      .option('--into <LIST>', say(session, formsHelp.into))
      .addOption(
        new Option('--to <xlsx|csv|json>', say(session, formsHelp.sampleTo)).argParser(oneOf(['xlsx', 'csv', 'json'], 'sampleForm')),
      )
      .option('--out <FILE>', say(session, helpWords.outFile))
      .option('--reviewed <FACTS...>', say(session, formsHelp.reviewed))
      .addOption(langOption(session))
      .action((rules: string, facts: string, options: Options) => run(() => sample(session, rules, facts, options))),
};

/** Who holds a draw in hand is accountable for it: no earlier one is ever replaced. */
const FORMS = {
  xlsx: { ending: /\.xlsx$/i, named: '.xlsx', binary: true, filledIn: true },
  csv: { ending: /\.csv$/i, named: '.csv', binary: false, filledIn: true },
  json: { ending: /\.json$/i, named: '.json', binary: false, filledIn: true },
} as const satisfies Readonly<Record<string, Form>>;

function wholeNumber(words: string): number {
  const text = fold(words).trim();
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('size');
  return Number(text);
}

function seedText(words: string): string {
  if (words.trim() === '') throw new InvalidArgumentError('seed');
  return words.normalize('NFC');
}

async function sample(session: Session, folder: string, facts: string, options: Options): Promise<ExitStatus> {
  const { to, out } = options;
  const trouble = to === undefined ? null : troubleWith(session, to, FORMS[to], out);
  if (trouble !== null) return trouble;
  if (to === undefined && out !== undefined) return refused(session, commandFindings.formNotNamed(null, { file: out }));
  const rules = await rulesWithoutErrors(session, folder, askedSet(options));
  if (rules === null) return 2;
  const sheet = await oneSheet(session, rules.model, facts);
  if (sheet === null) return 2;
  const { language, world } = session;
  const drawing = drawingAsked(rules.model, sheet, options, { at: world.now ?? world.today, version: world.version, language });
  if ('code' in drawing) return refused(session, drawing);
  if (to === undefined || to === 'xlsx' || out !== undefined)
    world.out(`${[...drawLines(drawing, language), ...drawnLines(drawing, language)].join('\n')}\n`);
  const written = to === undefined ? 0 : await deliverForm(session, await contentOf(drawing, to, language), FORMS[to], out);
  const reviewed = options.reviewed === undefined ? 0 : await tellReview(session, rules.model, drawing, options.reviewed);
  return worst(written, reviewed);
}

function contentOf(drawing: Drawing, to: keyof typeof FORMS, language: Language): string | Uint8Array | Promise<Uint8Array> {
  if (to === 'xlsx') return drawWorkbook(drawing, language);
  return to === 'csv' ? drawCsv(drawing, language) : drawJson(drawing, language);
}

/** One department is drawn from at a time: each has its own list, and its own draw on record. */
async function oneSheet(session: Session, model: Model, facts: string): Promise<Facts | null> {
  const loaded = await loadSheets(session, model, [facts]);
  tell(session, loaded.diagnostics, loaded.texts);
  const [sheet, ...others] = loaded.sheets;
  if (sheet === undefined) return null;
  if (others.length === 0) return isWhole(loaded) ? sheet : null;
  const count = String(loaded.sheets.length);
  refused(session, commandFindings.oneSheetNeeded(null, { facts, count, example: sheet.file }));
  return null;
}

async function tellReview(session: Session, model: Model, drawing: Drawing, files: readonly string[]): Promise<ExitStatus> {
  const loaded = await loadSheets(session, model, files);
  tell(session, loaded.diagnostics, loaded.texts);
  if (loaded.sheets.length === 0) return 2;
  // Statistics are loaded by whoever asks for them.
  const { reviewLines } = await import('../../sample/review.js');
  session.world.out(`\n${reviewLines(drawing, loaded.sheets, session.language).join('\n')}\n`);
  return isWhole(loaded) ? 0 : 2;
}

function refused(session: Session, finding: Diagnostic): ExitStatus {
  tell(session, [finding]);
  return 2;
}
