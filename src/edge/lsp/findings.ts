import { DiagnosticSeverity, type Diagnostic as Shown } from 'vscode-languageserver/node';
import type { Diagnostic, Language, Severity } from '../../index.js';
import { rangeOf } from './positions.js';
import type { Opened } from './rule-sets.js';

/**
 * All findings of a set, by file, as the editor shows them. In: the set and the language. Out: an entry for each file of
 * the set, empty where nothing was found. A file on disk that could not be read has that one finding at its beginning,
 * unless it is open, for then its text is known.
 */
export function findingsByFile({ workspace, disk }: Opened, language: Language): ReadonlyMap<string, readonly Shown[]> {
  const found = new Map<string, Shown[]>([...workspace.rules, ...workspace.texts].map(({ file }) => [file, []]));
  for (const { file, finding } of [...disk.rules.refused, ...disk.texts.refused]) {
    if (!found.has(file)) found.set(file, [shown(finding, language)]);
  }
  for (const diagnostic of workspace.diagnostics) {
    if (diagnostic.place !== null) found.get(diagnostic.place.file)?.push(shown(diagnostic, language));
  }
  return found;
}

/** A finding's own form in the protocol. */
export function shown(diagnostic: Diagnostic, language: Language): Shown {
  return {
    range: diagnostic.place === null ? BEGINNING : rangeOf(diagnostic.place),
    severity: SEVERITIES[diagnostic.severity],
    code: diagnostic.code,
    source: language === 'zh' ? '准绳' : 'Zhunsheng',
    message: diagnostic[language],
  };
}

const BEGINNING = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Our 提示 is the protocol's information: its hint is shown as three dots, which nobody at an office would notice. */
const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};
