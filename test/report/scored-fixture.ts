import type { Decisions } from '../../src/facts/decisions.js';
import { check, compile, evaluate, type Facts, type Model, parse, type Run, readFacts } from '../../src/index.js';
import { SCORED_RULES, SCORED_SHEETS } from './scored-rules.js';

/** The model of rules that score; their errors are told. */
export function scoredModel(rules: string = SCORED_RULES): Model {
  const texts = [{ file: 'rules/scored/set.standards', text: rules }];
  const tree = parse(texts);
  const { value, diagnostics } = check(tree.value, texts);
  const errors = [...tree.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error');
  if (value === null || errors.length > 0) throw new Error(errors.map(({ zh }) => zh).join('\n'));
  return value;
}

/** A run of the set on its three sheets. `decided`: what persons decided of the one that is open. */
export async function scoredRun(rules: string = SCORED_RULES, decided: Partial<Decisions> = {}): Promise<Run> {
  const model = scoredModel(rules);
  const sheets = Object.entries(SCORED_SHEETS).map(([file, text]): Facts => {
    const { value } = readFacts(model, { file, text });
    if (value === null) throw new Error(`${file} cannot be read`);
    return file === 'open.yaml' ? { ...value, decisions: { ...value.decisions, ...decided } } : value;
  });
  const departments = (await evaluate(compile(model), sheets, { on: null, today: '2018-12-31' })).value;
  return {
    model,
    digestOfRules: null,
    departments,
    unread: [],
    notReported: [],
    problems: [],
    evaluator: null,
    generatedOn: '2018-12-31',
    version: '9.9.9',
  };
}
