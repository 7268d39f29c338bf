import { type Diagnostic, renderCounts, sortDiagnostics, timelineFindings } from '../../../index.js';
import { jsonText } from '../../json/json-text.js';
import { findingsDocumentOf } from '../../json/make-findings-document.js';
import { type FoundSet, findSet, findSets, knownSets } from '../../node/rule-sets.js';
import { fixSet } from '../fix-set.js';
import { loadSet } from '../load-rules.js';
import { hasErrors, type Session, say, tell } from '../session.js';
import { helpWords } from '../words/help.js';
import { resultWords } from '../words/results.js';
import { type ExitStatus, worst } from '../world.js';
import { askedSet, type CommandPart, langOption, type SetOption, takesRules } from './part.js';

interface Options extends SetOption {
  readonly fix?: true;
  readonly json?: true;
}

/**
 * zhunsheng check <rules>: all findings, with their places. 1 where there are errors, 2 where a file could not be read. With
 * --fix what is safe to mend is mended first, and what is left is told. Of a folder of sets every set is checked, and how they
 * 替代 one another; --set names one of them.
 */
export const checkCommand: CommandPart = {
  name: 'check',
  summary: helpWords.check,
  declare: (command, session, run) =>
    takesRules(command, session)
      .option('--fix', say(session, helpWords.fix))
      .option('--json', say(session, helpWords.json))
      .addOption(langOption(session))
      .action((rules: string, options: Options) => run(() => check(session, rules, options))),
};

async function check(session: Session, folder: string, options: Options): Promise<ExitStatus> {
  const fixed = options.fix === true ? await fix(session, folder, options) : 0;
  const { sets, told } = await setsMeant(session, folder, options);
  const loaded = sets.map((set) => loadSet(set, []));
  const between = sets.length > 1 ? timelineFindings(knownSets(sets)) : [];
  const found = withoutRepeats(sortDiagnostics([...told, ...between, ...loaded.flatMap(({ diagnostics }) => diagnostics)]));
  show(session, found, new Map(loaded.flatMap(({ texts }) => [...texts])), options.json ?? false);
  const complete = sets.length > 0 && loaded.every((one) => one.complete);
  return worst(fixed, complete ? 0 : 2, hasErrors(found) ? 1 : 0);
}

async function fix(session: Session, folder: string, options: Options): Promise<ExitStatus> {
  let { sets } = await setsMeant(session, folder, options);
  let status: ExitStatus = 0;
  for (const one of sets.map((set) => set.folder)) {
    const set = sets.find((other) => other.folder === one);
    if (set === undefined) continue;
    const { status: ended, wrote } = await fixSet(session, set);
    status = worst(status, ended);
    // What one set says may be what another is laid over: all are found anew.
    if (wrote) sets = (await setsMeant(session, folder, options)).sets;
  }
  return status;
}

/** Every set of the folder, or the one named; none where there is none, with the finding that says so. */
async function setsMeant(
  { world }: Session,
  folder: string,
  options: SetOption,
): Promise<{ readonly sets: readonly FoundSet[]; readonly told: readonly Diagnostic[] }> {
  if (options.set !== undefined) {
    const { value, diagnostics } = await findSet(folder, askedSet(options), world.cwd);
    return { sets: value === null ? [] : [value], told: diagnostics };
  }
  const { value, diagnostics } = await findSets(folder, world.cwd);
  return { sets: value ?? [], told: diagnostics };
}

/** An error of a set is told once, however many sets are laid over it. */
function withoutRepeats(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return found.filter(({ code, place, zh }) => {
    const key = JSON.stringify([code, place?.file, place?.start.offset, zh]);
    return !seen.has(key) && seen.add(key);
  });
}

function show(session: Session, found: readonly Diagnostic[], texts: ReadonlyMap<string, string>, json: boolean): void {
  const { world, language } = session;
  if (json) world.out(`${jsonText(findingsDocumentOf(found, language))}\n`);
  else {
    tell({ ...session, world: { ...world, err: (text) => world.out(`${text}\n`) } }, found, texts);
    world.out(`${found.length === 0 ? resultWords(language).clean : renderCounts(found, language)}\n`);
  }
}
