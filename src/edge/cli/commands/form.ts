import { resolve } from 'node:path';
import { commandFindings, type Diagnostic, type Facts, formData, type Model, placeholderFaults, type Stage } from '../../../index.js';
import { faultOfPackage, type PackageFault } from '../../forms/docx-package.js';
import { openTemplate } from '../../forms/fill-form.js';
import { neutralTemplate } from '../../forms/neutral-template.js';
import { LARGEST_FILE, readBytes } from '../../node/read-text.js';
import { shownPath } from '../../node/shown-path.js';
import { deliverForm, type Form, troubleWith } from '../forms/deliver-form.js';
import { type Judged, judgeLoaded } from '../judge.js';
import { type LoadedRules, rulesWithoutErrors } from '../load-rules.js';
import { isWhole, loadSheets } from '../load-sheets.js';
import { type Session, say, tell } from '../session.js';
import { formsHelp } from '../words/forms.js';
import { helpWords } from '../words/help.js';
import type { ExitStatus } from '../world.js';
import { askedSet, type CommandPart, fileOption, langOption, onOption, type SetOption, stageOption, takesRules } from './part.js';

interface Options extends SetOption {
  readonly on?: string;
  readonly stage?: Stage;
  readonly template?: string;
  readonly out?: string;
}

/** zhunsheng form <rules> <facts>: fills the recommendation form, the office's own or a neutral one, from facts and verdicts. */
export const formCommand: CommandPart = {
  name: 'form',
  summary: formsHelp.form,
  declare: (command, session, run) =>
    takesRules(command, session)
      .argument('<facts>', say(session, helpWords.oneSheet))
      .addOption(onOption(session))
      .addOption(stageOption(session))
      .addOption(fileOption('--template <FILE>', say(session, formsHelp.formTemplate), { ending: /\.docx$/i, kind: 'templateFile' }))
      .option('--out <FILE>', say(session, helpWords.outFile))
      .addOption(langOption(session))
      .action((rules: string, facts: string, options: Options) => run(() => form(session, rules, facts, options))),
};

const DOCX: Form = { ending: /\.docx$/i, named: '.docx', binary: true, filledIn: true };

async function form(session: Session, folder: string, facts: string, options: Options): Promise<ExitStatus> {
  const { out, template, ...set } = options;
  const trouble = troubleWith(session, 'docx', DOCX, out);
  if (trouble !== null) return trouble;
  const rules = await rulesWithoutErrors(session, folder, askedSet(set));
  if (rules === null) return 2;
  const judged = await judgeOne(session, rules, facts, { on: options.on ?? null, stage: options.stage ?? 'self-check' });
  if (judged === null) return 2;
  const bytes = template === undefined ? await neutralTemplate(rules.model, session.language) : await templateBytes(session, template);
  if (bytes === null) return 2;
  const filled = await fill(session, bytes, template ?? '', rules.model, judged);
  return filled === null ? 2 : deliverForm(session, filled, DOCX, out);
}

interface JudgedOne {
  readonly judged: Judged;
  readonly sheet: Facts;
}

async function judgeOne(
  session: Session,
  rules: LoadedRules & { readonly model: Model },
  facts: string,
  when: { readonly on: string | null; readonly stage: Stage },
): Promise<JudgedOne | null> {
  const { today, version } = session.world;
  const loaded = await loadSheets(session, rules.model, [facts]);
  const judged = await judgeLoaded(loaded, rules, { ...when, evaluator: null, generatedOn: today, version });
  tell(session, judged.diagnostics, judged.texts);
  const [sheet, ...others] = loaded.sheets;
  if (sheet === undefined || !isWhole(loaded)) return null;
  if (others.length === 0) return { judged, sheet };
  tell(session, [commandFindings.oneSheetNeeded(null, { facts, count: String(loaded.sheets.length), example: sheet.file })]);
  return null;
}

async function templateBytes(session: Session, file: string): Promise<Uint8Array | null> {
  const { cwd } = session.world;
  const read = await readBytes(resolve(cwd, file), shownPath(file, cwd), LARGEST_FILE);
  if (read.kind === 'refused') return refused(session, read.finding);
  const fault = await faultOfPackage(read.bytes);
  return fault === null ? read.bytes : refused(session, commandFindings.unfitTemplate(null, { file, reason: FAULTS[fault] }));
}

const FAULTS: Readonly<Record<PackageFault, { readonly zh: string; readonly en: string }>> = {
  'old-format': {
    zh: '它是旧式的 .doc 文件，或者设了打开密码。请取消密码，另存为 .docx',
    en: 'it is an old .doc file, or it asks for a password. Remove the password and save it as .docx',
  },
  'not-a-document': {
    zh: '它不是 Word 文档。请用 Word 或者 WPS 另存为 .docx',
    en: 'it is no Word document. Save it as .docx in Word or WPS',
  },
  macros: { zh: '它含有宏。请另存为不含宏的 .docx', en: 'it holds macros. Save it as a .docx without macros' },
  'too-large': { zh: '它解开以后过大，未予打开', en: 'it becomes too large when unpacked, and was not opened' },
  damaged: {
    zh: '它已经损坏，或者含有不应有的内容。请用 Word 或者 WPS 打开后另存一次',
    en: 'it is damaged, or holds what no form should. Open it in Word or WPS and save it again',
  },
};

const EXAMPLES = {
  one: { zh: '{部门}', en: '{department}' },
  loop: { zh: '{#条款}…{/条款}', en: '{#clauses}…{/clauses}' },
} as const;

/** Nothing is written where a placeholder would stay empty by mistake. */
async function fill(
  session: Session,
  bytes: Uint8Array,
  file: string,
  model: Model,
  { judged, sheet }: JudgedOne,
): Promise<Uint8Array | null> {
  const opened = await openTemplate(bytes);
  if (opened.kind === 'broken') {
    const names = opened.names.map((name) => `{${name}}`).join(' ');
    return refused(session, commandFindings.brokenPlaceholder(null, { file, names: names === '' ? '?' : names, ...EXAMPLES }));
  }
  if (opened.placeholders.length === 0) return refused(session, commandFindings.noPlaceholder(null, { file, one: EXAMPLES.one }));
  const { unknown, personal } = placeholderFaults(opened.placeholders, model);
  if (unknown.length > 0)
    return refused(
      session,
      commandFindings.unknownPlaceholder(null, { file, names: { zh: listed(unknown, 'zh'), en: listed(unknown, 'en') } }),
    );
  if (personal.length > 0)
    tell(session, [commandFindings.personalPlaceholder(null, { file, names: personal.map((name) => `{${name}}`).join(' ') })]);
  const [department] = judged.run.departments;
  return department === undefined ? null : opened.fill(formData(judged.run, department, sheet, session.language));
}

function listed(unknown: ReturnType<typeof placeholderFaults>['unknown'], language: 'zh' | 'en'): string {
  const words = language === 'zh' ? UNKNOWN_WORDS.zh : UNKNOWN_WORDS.en;
  const one = ({ name, nearest, onlyIn }: (typeof unknown)[number]) =>
    `{${name}}${onlyIn === null ? (nearest.length === 0 ? '' : words.nearest(nearest.map((other) => `{${other}}`))) : words.onlyIn(onlyIn)}`;
  return unknown.slice(0, 20).map(one).join(words.and);
}

const UNKNOWN_WORDS = {
  zh: {
    and: '、',
    nearest: (names: readonly string[]) => `（相近的有：${names.join('、')}）`,
    onlyIn: (loop: string) => `（只能写在 {#${loop}} 和 {/${loop}} 之间）`,
  },
  en: {
    and: ', ',
    nearest: (names: readonly string[]) => ` (nearest: ${names.join(', ')})`,
    onlyIn: (loop: string) => ` (stands only between {#${loop}} and {/${loop}})`,
  },
} as const;

function refused(session: Session, finding: Diagnostic): null {
  tell(session, [finding]);
  return null;
}
