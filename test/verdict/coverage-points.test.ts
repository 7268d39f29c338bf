import { expect, it } from 'vitest';
import { coverageOf } from '../../src/index.js';
import { rulesOf } from '../diagnostics/found.js';

const CLAUSE = `名单 投诉 (complaints) 每一件
  已答复 (answered)：是否
  已核实 (checked)：是否

计分
  满分 10分
  扣完为止

标准一 样例

条款 1.1 投诉
  分值 10分
  扣分 权责清单已公开且权责清单已建立的，扣2分
  扣分 每有1件投诉满足并非已答复的，扣3分
  扣分 调查样本数少于5人的，每少1人扣1分
  不扣分 已核实的

`;

/** Conditions with the sides that were seen. */
function seen(example: string): Record<string, string> {
  const { model, diagnostics } = rulesOf([{ file: 'rules.standards', text: `${CLAUSE}示例 例\n${example}\n` }]);
  if (model === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  const atoms = coverageOf(model).flatMap((one) => one.atoms);
  const side = { seenTrue: '+', seenFalse: '-', seenOpen: '?' } as const;
  const marks = (atom: (typeof atoms)[number]) =>
    (['seenTrue', 'seenFalse', 'seenOpen'] as const).flatMap((key) => (atom[key] === null ? [] : [side[key]])).join('');
  return Object.fromEntries(atoms.map((atom) => [atom.text, marks(atom)]));
}

it('a condition of a scoring line is seen where the points would be others without it', () => {
  expect(seen('  已知 权责清单已公开 是；权责清单已建立 否；调查样本数 5；投诉：没有\n  应当 条款1.1得10分')).toEqual({
    权责清单已公开: '',
    权责清单已建立: '-',
    件投诉满足并非已答复: '-',
    已答复: '',
    调查样本数少于5人: '-',
    已核实: '',
  });
});

it('so are those inside of records, and 不扣分', () => {
  const given =
    '权责清单已公开 是；权责清单已建立 是；调查样本数 3；投诉：（已答复 否；已核实 是）、（已答复 是；已核实 是）、（已答复 否；已核实 否）';
  expect(seen(`  已知 ${given}\n  应当 条款1.1得3分`)).toEqual({
    权责清单已公开: '+',
    权责清单已建立: '+',
    件投诉满足并非已答复: '+',
    已答复: '-',
    调查样本数少于5人: '+',
    已核实: '+-',
  });
});

it('an example whose points did not come out has seen nothing; a verdict counts as well', () => {
  const given = '权责清单已公开 是；权责清单已建立 否；调查样本数 5；投诉：没有';
  expect(Object.values(seen(`  已知 ${given}\n  应当 条款1.1得9分`)).join('')).toBe('');
  expect(seen(`  已知 ${given}\n  应当 条款1.1符合`).权责清单已建立).toBe('-');
  expect(seen('  已知 调查样本数 5；投诉：没有\n  应当 条款1.1材料不足').权责清单已公开).toBe('?');
});
