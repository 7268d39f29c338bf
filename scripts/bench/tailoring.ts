import type { SourceText } from '../../src/index.js';
import type { Figures } from './print.js';
import type { Product } from './product.js';
import { delivered, type RuleTexts } from './rule-sets.js';
import { lasting, often, several } from './timed.js';

/** A city's set and a bureau's over it: another figure, a clause written anew, one left out, one more with a fact of its own. */
const CITY = `标准集 市标准
  编号 city
  参照 henan-2017

栏目 申报
  自愿申报 (applied)：是否
  推荐表报送日期 (sentOn)：日期，可以没有

解释 “群众满意度高” 是指 92%
  理由 市里要求更高。

标准八 申报

条款 8.1 按期报送
  适用 自愿申报
  要求 推荐表报送日期在2017年8月30日以前
`;

const BUREAU = `标准集 局标准
  编号 bureau
  参照 city

修改条款 8.1 按期报送
  适用 自愿申报
  要求 推荐表报送日期在2017年8月25日以前

删去条款 3.9
  理由 另有规定。
`;

/** What laying sets over one another costs: a chain of three, 38 clauses below. */
export async function tailoring({ verbs }: Product): Promise<Figures> {
  const henan = inFolder('henan-2017', delivered());
  const [city, bureau] = [oneFile('city', CITY), oneFile('bureau', BUREAU)];
  const chain = { ...bureau, below: [city, henan], missing: [] };
  const alone = { ...henan, below: [], missing: [] };
  const { model, diagnostics } = verbs.readSet(chain);
  if (model === null) throw new Error(diagnostics.map((d) => d.en).join('\n'));
  const size = `3 sets, ${model.clauses.length} clauses, ${model.examples.length} 示例`;
  const memory = verbs.newMemory();
  const resolving = await often({ what: 'resolve a chain of three, read before', size, keep: 50 }, () => {
    verbs.readSet(chain, memory);
    memory.sweep();
  });
  const reading = await several({ what: 'read and resolve it from text', size, keep: null }, 9, () => lasting(() => verbs.readSet(chain)));
  const below = await several({ what: 'read the lowest of them alone', size: '1 set', keep: null }, 9, () =>
    lasting(() => verbs.readSet(alone)),
  );
  return { title: 'Sets laid over one another', figures: [resolving, reading, below], remarks: [] };
}

function inFolder(folder: string, { rules, texts }: RuleTexts): RuleTexts {
  const moved = (files: readonly SourceText[]) => files.map(({ file, text }) => ({ file: `${folder}/${file}`, text }));
  return { rules: moved(rules), texts: moved(texts) };
}

function oneFile(folder: string, text: string): RuleTexts {
  return { rules: [{ file: `${folder}/set.standards`, text }], texts: [] };
}
