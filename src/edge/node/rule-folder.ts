import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import glob from 'fast-glob';
import { commandFindings, type Diagnostic, type Outcome, type SourceText } from '../../index.js';
import { readText } from './read-text.js';
import { reasonWords } from './reasons.js';
import { byName, shownPath } from './shown-path.js';

/** What lies in a rule folder (language.md §2): the rule files, and the texts they may quote from. */
export interface RuleFolder {
  readonly rules: readonly SourceText[];
  readonly texts: readonly SourceText[];
}

/** Which names in a folder are rule files, and which are texts to quote from. */
export const RULE_FILES = '*.standards';
export const PLAIN_TEXTS = '*.txt';

/** Files of one pattern: those that were read, and those that were not, each with the finding that says why. */
export interface ReadFiles {
  readonly sources: readonly SourceText[];
  readonly refused: readonly { readonly file: string; readonly finding: Diagnostic }[];
}

/**
 * Reads `*.standards` and `*.txt` of one folder, not of folders below it. In: the folder as typed. Out: its texts, sorted
 * by name; null where there is no such folder or no rule file in it. A file that cannot be read is a finding beside the rest.
 */
export async function readRuleFolder(folder: string, cwd: string): Promise<Outcome<RuleFolder | null>> {
  const path = resolve(cwd, folder);
  const trouble = await whyNoFolder(path, folder, cwd);
  if (trouble !== null) return { value: null, diagnostics: [trouble] };
  try {
    const rules = await readFiles(path, RULE_FILES, cwd);
    if (rules.sources.length + rules.refused.length === 0) return nothing(commandFindings.ruleFilesMissing(null, { folder }));
    const texts = await readFiles(path, PLAIN_TEXTS, cwd);
    return {
      value: { rules: rules.sources, texts: texts.sources },
      diagnostics: [...rules.refused, ...texts.refused].map(({ finding }) => finding),
    };
  } catch (error) {
    return nothing(commandFindings.fileNotReadable(null, { file: folder, reason: reasonWords(error) }));
  }
}

/** In: the folder's path and a pattern of names. Out: its files, sorted by name. None where there is no such folder. */
export async function readFiles(path: string, pattern: string, cwd: string): Promise<ReadFiles> {
  const names = await glob(pattern, { cwd: path, onlyFiles: false, caseSensitiveMatch: false });
  const read = await Promise.all(names.sort(byName).map((name) => readText(join(path, name), shownPath(join(path, name), cwd))));
  return {
    sources: read.flatMap((file) => (file.kind === 'text' ? [file.source] : [])),
    refused: read.flatMap((file) => (file.kind === 'refused' ? [{ file: file.file, finding: file.finding }] : [])),
  };
}

function nothing(finding: Diagnostic): Outcome<null> {
  return { value: null, diagnostics: [finding] };
}

async function whyNoFolder(path: string, folder: string, cwd: string): Promise<Diagnostic | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return null;
    return commandFindings.ruleFolderNotAFolder(null, { folder, parent: shownPath(dirname(path), cwd) });
  } catch {
    return commandFindings.ruleFolderMissing(null, { folder });
  }
}
