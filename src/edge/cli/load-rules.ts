import { createHash } from 'node:crypto';
import { check, type Diagnostic, type Model, parse, type SourceText } from '../../index.js';
import { readRuleFolder } from '../node/rule-folder.js';
import { hasErrors, type Session, tell } from './session.js';
import { resultWords } from './words/results.js';

/** A rule folder read, parsed and checked. */
export interface LoadedRules {
  /** null where there are errors. */
  readonly model: Model | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts by file, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  readonly digest: string;
  /** Whether every file of the folder was read. */
  readonly complete: boolean;
}

/** In: the folder as typed. Out: everything found in it. Nothing is printed. */
export async function loadRules({ world }: Session, folder: string): Promise<LoadedRules> {
  const read = await readRuleFolder(folder, world.cwd);
  const complete = read.diagnostics.length === 0;
  if (read.value === null) return { model: null, diagnostics: read.diagnostics, texts: new Map(), digest: '', complete };
  const { rules, texts } = read.value;
  const tree = parse(rules);
  const checked = check(tree.value, texts);
  const diagnostics = [...read.diagnostics, ...tree.diagnostics, ...checked.diagnostics];
  return {
    model: hasErrors(diagnostics) ? null : checked.value,
    diagnostics,
    texts: new Map([...rules, ...texts].map(({ file, text }) => [file, text])),
    digest: digestOf([...rules, ...texts]),
    complete,
  };
}

/** For the commands that work with rules: a set with errors is never evaluated, its errors are told. Null then. */
export async function rulesWithoutErrors(session: Session, folder: string): Promise<(LoadedRules & { readonly model: Model }) | null> {
  const rules = await loadRules(session, folder);
  if (rules.model !== null) return { ...rules, model: rules.model };
  tell(
    session,
    rules.diagnostics.filter((diagnostic) => diagnostic.severity === 'error'),
    rules.texts,
  );
  // Where nothing was read there are no places above to mend.
  if (rules.texts.size > 0) session.world.err(`${resultWords(session.language).rulesHaveErrors}\n`);
  return null;
}

/** By which texts was judged: the same for the same files, whatever the folder is called. */
function digestOf(files: readonly SourceText[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(JSON.stringify([file.split('/').at(-1), text]));
  return `sha256:${hash.digest('hex')}`;
}
