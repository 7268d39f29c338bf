import type { DepartmentVerdicts } from '../../index.js';
import { contradictionLines } from './contradictions.js';
import type { Exportable } from './exporter.js';
import { sarifLocation, sarifWords } from './sarif-parts.js';
import { wholeSheet } from './sarif-result.js';
import { exportWords } from './words.js';

/** A result for each 数据矛盾 of a department, at the facts that do not agree. It belongs to no rule of a clause. */
export function sarifContradictions(department: DepartmentVerdicts, { context, sheetOf }: Exportable) {
  const { name, region, evaluatedOn, contradictions } = department;
  const file = sheetOf(name);
  const { labels } = context.words;
  return contradictions.map((one) => {
    const [head = '', ...rest] = contradictionLines(one, context);
    const places = one.facts.flatMap(({ at }) => (at === null ? [] : [sarifLocation(at)]));
    return {
      level: 'error',
      message: {
        text: sarifWords([exportWords(context.language).finding(name, evaluatedOn, labels.contradictions, head), ...rest].join('\n')),
      },
      locations: places.length > 0 || file === null ? places : [wholeSheet(file)],
      relatedLocations: [{ id: 1, ...sarifLocation(one.at), message: { text: sarifWords(one.text) } }],
      partialFingerprints: { 'departmentAndCrossCheck/v1': JSON.stringify([name, one.text]) },
      properties: { department: name, region, contradiction: one.name ?? one.text, evaluatedOn },
    };
  });
}
