import { type DepartmentVerdicts, vetoViews } from '../../index.js';
import type { Exportable } from './exporter.js';
import { sarifLocation, sarifWords } from './sarif-parts.js';
import { wholeSheet } from './sarif-result.js';
import { exportWords } from './words.js';

/**
 * A result for each 一票否决 of a department that holds or may hold: it stands whatever the clauses say, and belongs to no rule of theirs. In: the department.
 * Out: results, none where the set has no points.
 */
export function sarifVetoes({ name, region, evaluatedOn, score }: DepartmentVerdicts, { context, sheetOf }: Exportable) {
  if (score === null) return [];
  const file = sheetOf(name);
  const places = new Map(score.vetoes.map(({ text, at }) => [text, at]));
  return vetoViews(score, context).map(({ holds, word, lines, causes }) => {
    const words = lines.map(({ text }) => text).join('');
    const at = places.get(words);
    return {
      level: holds === 'held' ? 'error' : 'warning',
      message: { text: sarifWords([exportWords(context.language).finding(name, evaluatedOn, word, words), ...causes].join('\n')) },
      locations: file === null ? [] : [wholeSheet(file)],
      relatedLocations: at === undefined ? [] : [{ id: 1, ...sarifLocation(at), message: { text: sarifWords(word) } }],
      partialFingerprints: { 'departmentAndVeto/v1': JSON.stringify([name, words]) },
      properties: { department: name, region, veto: holds, evaluatedOn },
    };
  });
}
