import { commandFindings, type Diagnostic, type Layers, type Model, readSet } from '../../index.js';
import { type AskedSet, type FoundSet, findSet } from '../node/rule-sets.js';
import { digestOfTexts } from '../record/digest.js';
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
  /** The set's own files and those below it; null where there is no set. */
  readonly layers: Layers | null;
  /** The set of the same folder that takes its place, and from when. */
  readonly replacedBy: FoundSet['replacedBy'];
}

/** In: the folder as typed, and which set of it is meant. Out: everything found. Nothing is printed. */
export async function loadRules({ world }: Session, folder: string, asked: AskedSet): Promise<LoadedRules> {
  const { value: found, diagnostics } = await findSet(folder, asked, world.cwd);
  if (found !== null) return loadSet(found, diagnostics);
  return { model: null, diagnostics, texts: new Map(), digest: '', complete: false, layers: null, replacedBy: null };
}

/** In: a set as it lies on disk, and what is to be told of how it was found. */
export function loadSet({ layers, refused, replacedBy }: FoundSet, told: readonly Diagnostic[]): LoadedRules {
  const read = readSet(layers);
  const diagnostics = [...told, ...refused, ...read.diagnostics];
  const files = [layers, ...layers.below].flatMap(({ rules, texts }) => [...rules, ...texts]);
  return {
    model: hasErrors(diagnostics) ? null : read.model,
    diagnostics,
    texts: new Map(files.map(({ file, text }) => [file, text])),
    digest: digestOfTexts(files),
    complete: refused.length === 0,
    layers,
    replacedBy,
  };
}

/** For the commands that work with rules: a set with errors is never evaluated, its errors are told. Null then. */
export async function rulesWithoutErrors(
  session: Session,
  folder: string,
  asked: AskedSet,
): Promise<(LoadedRules & { readonly model: Model; readonly layers: Layers }) | null> {
  const { model, layers, ...rules } = await loadRules(session, folder, asked);
  if (model !== null && layers !== null) {
    // Which set was taken where another was named.
    tell(
      session,
      rules.diagnostics.filter(({ code }) => code === VERSION_IN_FORCE),
    );
    return { ...rules, model, layers };
  }
  tell(
    session,
    rules.diagnostics.filter((diagnostic) => diagnostic.severity === 'error'),
    rules.texts,
  );
  // Where nothing was read there are no places above to mend.
  if (rules.texts.size > 0) session.world.err(`${resultWords(session.language).rulesHaveErrors}\n`);
  return null;
}

const VERSION_IN_FORCE = commandFindings.versionInForce.definition.code;
