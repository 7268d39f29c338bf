import { resolve } from 'node:path';
import { type Diagnostic, format, newMemory, parseSet, type SourceText, type Spelling } from '../../../index.js';
import { isUtf8 } from '../../node/is-utf8.js';
import { replaceTexts } from '../../node/replace-texts.js';
import { type AskedSet, type FoundSet, findSet, findSets } from '../../node/rule-sets.js';
import { hasErrors, type Session, say, tell } from '../session.js';
import { formatWords } from '../words/format.js';
import { helpWords } from '../words/help.js';
import { type ExitStatus, worst } from '../world.js';
import { askedSet, type CommandPart, type SetOption, spellingOption, takesRules } from './part.js';

/** zhunsheng format <rules>: writes the rule files in the canonical layout. 1 where --check finds one that is not, 2 where one could not be read. */
export const formatCommand: CommandPart = {
  name: 'format',
  summary: helpWords.format,
  declare: (command, session, run) =>
    takesRules(command, session)
      .option('--check', say(session, helpWords.checkLayout))
      .addOption(spellingOption(session))
      .action((rules: string, { check, lang, ...set }: SetOption & { check?: true; lang?: Spelling }) =>
        run(() => formatSets(session, rules, { check: check ?? false, spelling: lang, ...askedSet(set) })),
      ),
};

interface Asked extends AskedSet {
  readonly check: boolean;
  readonly spelling: Spelling | undefined;
}

/** The set named, else every set of the folder: layout is each file's own. */
async function formatSets(session: Session, folder: string, asked: Asked): Promise<ExitStatus> {
  const { cwd } = session.world;
  const one = asked.set === null ? null : await findSet(folder, asked, cwd);
  const { value, diagnostics } = one === null ? await findSets(folder, cwd) : { ...one, value: one.value === null ? null : [one.value] };
  if (value === null) {
    tell(session, diagnostics);
    return 2;
  }
  let status: ExitStatus = 0;
  for (const set of value) status = worst(status, await formatRules(session, set, asked));
  return status;
}

async function formatRules(session: Session, { layers, refused }: FoundSet, { check, spelling }: Asked): Promise<ExitStatus> {
  const { world, language } = session;
  const words = formatWords(language);
  const { rules } = layers;
  // The formatter reads what it writes once more: what stays as it was need not be read twice.
  const memory = newMemory();
  const tree = parseSet(layers, memory);
  const formatted = format(tree.value, spelling, memory);
  const troubles = [...refused, ...errorsIn(tree.diagnostics), ...formatted.diagnostics];
  tell(session, troubles, new Map(rules.map(({ file, text }) => [file, text])));
  if (hasErrors(tree.diagnostics)) world.err(`${words.notRead}\n`);
  const changed = formatted.value.filter(({ file, text }) => text !== textIn(rules, file));
  const done = check ? shown(session, rules, changed) : await replaced(session, changed);
  // That a file needs nothing is said only of those that were laid out.
  const among = done === 0 ? formatted.value.length - changed.length : rules.length;
  if (among > 0) world.out(`${(check ? words.checked : words.done)(done, among)}\n`);
  return worst(check && done > 0 ? 1 : 0, troubles.length > 0 || done < changed.length ? 2 : 0);
}

function errorsIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

function textIn(files: readonly SourceText[], file: string): string {
  return files.find((one) => one.file === file)?.text ?? '';
}

/** Each file as a whole or not at all. Out: how many were written. */
async function replaced(session: Session, changed: readonly SourceText[]): Promise<number> {
  const { world, language } = session;
  const words = formatWords(language);
  let written = 0;
  for (const { file, text } of changed) {
    const encoded = await isUtf8(resolve(world.cwd, file));
    const troubles = await replaceTexts([{ file, text }], world.cwd);
    tell(session, troubles);
    if (troubles.length > 0) continue;
    world.out(`${words.written(file)}\n${encoded ? '' : `${words.encoding(file)}\n`}`);
    written += 1;
  }
  return written;
}

/** Where each file first differs from what it should be. Out: how many do. */
function shown({ world, language }: Session, rules: readonly SourceText[], changed: readonly SourceText[]): number {
  const words = formatWords(language);
  for (const { file, text } of changed) {
    const [before, after] = [textIn(rules, file), text].map((one) => one.split(/\r\n|\n|\r/));
    const line = (before ?? []).findIndex((one, i) => one !== after?.[i]);
    world.out(`${words.wouldChange(file, Math.max(line, 0) + 1)}\n`);
    const lines = line < 0 ? [] : [`  - ${before?.[line] ?? ''}`, ...insteadOf(before ?? [], after ?? [], line).map((one) => `  + ${one}`)];
    world.out(line < 0 ? `  ${words.lineEnds}\n` : `${lines.join('\n')}\n`);
  }
  return changed.length;
}

/** The lines that come in the place of one: up to where the next line of the file stands again. */
function insteadOf(before: readonly string[], after: readonly string[], line: number): readonly string[] {
  const next = before.slice(line + 1).find((one) => one.trim() !== '');
  const end = next === undefined ? after.length : after.findIndex((one, i) => i > line && one.trim() === next.trim());
  return after.slice(line, end < 0 ? line + 1 : Math.min(end, line + MOST_LINES)).filter((one) => one.trim() !== '');
}

/** Of a file that is all one sentence a few lines tell enough. */
const MOST_LINES = 8;
