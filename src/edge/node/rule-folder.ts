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

/**
 * Reads `*.standards` and `*.txt` of one folder, not of folders below it. In: the folder as typed. Out: its texts, sorted
 * by name; null where there is no such folder or no rule file in it. A file that cannot be read is a finding beside the rest.
 */
export async function readRuleFolder(folder: string, cwd: string): Promise<Outcome<RuleFolder | null>> {
  const path = resolve(cwd, folder);
  const trouble = await whyNoFolder(path, folder, cwd);
  if (trouble !== null) return { value: null, diagnostics: [trouble] };
  try {
    const rules = await readAll(path, '*.standards', cwd);
    if (rules.found === 0) return nothing(commandFindings.ruleFilesMissing(null, { folder }));
    const texts = await readAll(path, '*.txt', cwd);
    return {
      value: { rules: rules.sources, texts: texts.sources },
      diagnostics: [...rules.findings, ...texts.findings],
    };
  } catch (error) {
    return nothing(commandFindings.fileNotReadable(null, { file: folder, reason: reasonWords(error) }));
  }
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

async function readAll(path: string, pattern: string, cwd: string) {
  const names = await glob(pattern, { cwd: path, onlyFiles: false, caseSensitiveMatch: false });
  const read = await Promise.all(names.sort(byName).map((name) => readText(join(path, name), shownPath(join(path, name), cwd))));
  return {
    found: names.length,
    sources: read.flatMap((file) => (file.kind === 'text' ? [file.source] : [])),
    findings: read.flatMap((file) => (file.kind === 'refused' ? [file.finding] : [])),
  };
}
