import type { SourceText } from '../../src/index.js';
import type { Figures } from './print.js';
import type { Product } from './product.js';
import { delivered, modelOf } from './rule-sets.js';
import { generated, sampleSheets } from './sheets.js';
import { lasting, often, several } from './timed.js';

const SHEETS = 200;
const SEED = 20170725;

/** Another figure in two interpretations, another window, an option less: what a new version of a set changes. */
function amended({ file, text }: SourceText): SourceText {
  return {
    file,
    text: text
      .replace('“群众满意度高” 是指 90%', '“群众满意度高” 是指 95%')
      .replace('“及时报送备案” 是指 15日', '“及时报送备案” 是指 10个工作日')
      .replace('“近三年来” 是指 近三年', '“近三年来” 是指 近五年')
      .replace('属于工勤人员、劳动合同工、临时工', '属于工勤人员、临时工'),
  };
}

/** What a legal office waits for before a change of the rules is issued. */
export async function comparing(product: Product): Promise<Figures> {
  const { verbs } = product;
  const { rules, texts } = delivered();
  const [before, after] = [modelOf(product, { rules, texts }), modelOf(product, { rules: rules.map(amended), texts })];
  const samples = { before: sampleSheets(product, before), after: sampleSheets(product, after) };
  const [was, is] = [generated(samples.before, SHEETS, SEED), generated(samples.after, SHEETS, SEED)];
  const sheets = was.flatMap((sheet, i) => (is[i] === undefined ? [] : [{ before: sheet, after: is[i] }]));
  const changes = await often({ what: 'what changed', size: `${before.clauses.length} clauses`, keep: null }, () =>
    verbs.compareVersions(before, after),
  );
  const when = { on: '2017-08-20', today: '2017-08-20' };
  const flips = await several(
    { what: 'whose verdict turns and why', size: `${sheets.length} sheets × ${before.clauses.length} clauses`, keep: 5000 },
    3,
    () => lasting(() => verbs.flipsBetween(before, after, sheets, when)),
  );
  const turned = (await verbs.flipsBetween(before, after, sheets, when)).reduce((n, one) => n + one.flips.length, 0);
  return { title: 'Comparing two versions', figures: [changes, flips], remarks: [`verdicts that turn: ${turned}`] };
}
