import { type Figures, ratio } from './print.js';
import type { Product } from './product.js';
import { delivered, modelOf, type RuleTexts, repeated } from './rule-sets.js';
import { lasting, often, several } from './timed.js';

/** 27 times 38 clauses: the first round number of a thousand. */
const TIMES = 27;

/** From the text of the rules to the compiled rules. */
export async function ruleWork(product: Product): Promise<Figures> {
  const { verbs } = product;
  const [small, large] = [delivered(), repeated(TIMES)];
  const [model, largeModel] = [modelOf(product, small), modelOf(product, large)];
  const [clauses, manyClauses] = [`${model.clauses.length} clauses`, `${largeModel.clauses.length} clauses`];
  const read = (set: RuleTexts) => verbs.check(verbs.parse(set.rules).value, set.texts);
  const tree = verbs.parse(small.rules).value;
  const parsing = await often({ what: 'parse', size: clauses, keep: null }, () => verbs.parse(small.rules));
  const checking = await often({ what: 'check a parsed tree', size: clauses, keep: null }, () => verbs.check(tree, small.texts));
  const compiling = await often({ what: 'compile (warm)', size: clauses, keep: 20 }, () => verbs.compile(model));
  const smallRead = await often({ what: 'parse and check', size: clauses, keep: null }, () => read(small));
  const largeRead = await several({ what: 'parse and check, many', size: manyClauses, keep: 1500 }, 5, () => lasting(() => read(large)));
  const largeCompile = await often({ what: 'compile, many (warm)', size: manyClauses, keep: null }, () => verbs.compile(largeModel));
  return {
    title: 'Rules',
    figures: [parsing, checking, smallRead, compiling, largeRead, largeCompile],
    remarks: [ratio(largeRead, smallRead), `for ${TIMES} times the clauses`],
  };
}
