import { type Context, type DepartmentVerdicts, departmentsInOrder } from '../../index.js';
import { jsonText } from '../json/json-text.js';
import type { Exportable, Exporter } from './exporter.js';
import { sarifContradictions } from './sarif-contradictions.js';
import { sarifAddress, sarifWords } from './sarif-parts.js';
import { sarifResult } from './sarif-result.js';
import { sarifRule } from './sarif-rule.js';
import { sarifVetoes } from './sarif-vetoes.js';
import { exportWords } from './words.js';

/**
 * SARIF 2.1.0, for the review of a code host: one run, a rule a clause, a result for each 数据矛盾 and each clause that is
 * not met, undetermined or in error. In pieces, a department each.
 */
export const sarifExporter: Exporter = {
  format: 'sarif',
  endings: ['.sarif', '.sarif.json'],
  *pieces(what) {
    const { context } = what;
    yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{\n${opening(context)},\n"results":[`;
    let first = true;
    for (const department of departmentsInOrder(context)) {
      for (const result of resultsOf(department, what)) {
        yield `${first ? '' : ','}\n${jsonText(result)}`;
        first = false;
      }
    }
    yield ']}]}\n';
  },
};

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Everything of the run that stands before its results, as properties without their braces. */
function opening(context: Context): string {
  const { model, run, language } = context;
  const { id, title, version } = model.ruleSet;
  const properties = {
    tool: { driver: { name: 'Zhunsheng', version: run.version, rules: model.clauses.map((clause) => sarifRule(clause, context)) } },
    language: language === 'zh' ? 'zh-CN' : 'en',
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: `zhunsheng/${id}/` },
    invocations: [invocation(context)],
    properties: { stage: run.stage ?? 'self-check', ...audienceOf(context), ruleSet: { id, title, version, digest: run.digestOfRules } },
  };
  return jsonText(properties).slice(1, -1).trim();
}

/** For whom it is; of a file for the office itself also that it is not for publication. */
function audienceOf({ audience, audiences }: Context) {
  return { audience, ...(audience === 'internal' ? { publication: audiences.internal } : {}) };
}

/** What could not be read is told as a failure of the run, since there is no clause to hang it on. */
function invocation({ run, choose, language }: Context) {
  const unread = run.unread.map(({ name, file, reason }) => ({
    level: 'error',
    message: { text: sarifWords(exportWords(language).unread(name ?? file, choose(reason))) },
    locations: [{ physicalLocation: { artifactLocation: { uri: sarifAddress(file) } } }],
  }));
  const notReported = run.notReported.map(({ name }) => ({
    level: 'warning',
    message: { text: sarifWords(exportWords(language).notReported(name)) },
  }));
  return { executionSuccessful: run.unread.length === 0, toolExecutionNotifications: [...unread, ...notReported] };
}

function resultsOf(department: DepartmentVerdicts, what: Exportable) {
  return [
    ...sarifContradictions(department, what),
    ...sarifVetoes(department, what),
    ...department.clauses.flatMap((verdict) => sarifResult(verdict, department, what)),
  ];
}
