import type { Diagnostic, Edit, Language, Severity } from '../../index.js';
import type { FindingsDocument } from './findings-document.js';
import { placeDocument } from './place-document.js';

type FindingDocument = FindingsDocument['findings'][number];

/** In: findings in reading order, the language. Out: the document of `check --json`. */
export function findingsDocumentOf(diagnostics: readonly Diagnostic[], language: Language): FindingsDocument {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    findings: diagnostics.map((diagnostic) => findingDocument(diagnostic, language)),
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
  };
}

function findingDocument(diagnostic: Diagnostic, language: Language): FindingDocument {
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic[language],
    ...(diagnostic.more === undefined ? {} : { more: diagnostic.more }),
    place: diagnostic.place && placeDocument(diagnostic.place),
    suggestions: diagnostic.edits.map((edit) => suggestion(edit, language)),
  };
}

function suggestion(edit: Edit, language: Language): FindingDocument['suggestions'][number] {
  return {
    message: edit[language],
    replacements: edit.replacements.map(({ place, text }) => ({ place: placeDocument(place), text })),
  };
}
