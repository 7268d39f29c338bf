import { compile, evaluate, type Facts, type Language, readFacts } from '../../src/index.js';
import { PROVINCE, setIn } from '../sets/kit.js';
import { type Site, site } from './site.js';

export const HOSTILE = '<script>alert(1)</script>';

const CITY = {
  'notice.txt': '市里要求：五日内公开权责清单。',
  'set.standards': `标准集 市标准${HOSTILE}
  编号 city
  参照 province
  施行 2017年8月7日
  废止 2020年1月1日
  原文文件 notice.txt

解释 “满意度高” 是指 92%
  理由 市里要求更高。

修改条款 1.1 五日内公开清单
  原文 “五日内公开权责清单” “及时备案”
  要求 清单已公开且有人员

删去条款 2.2
  理由 另有规定${HOSTILE}。

条款 2.3 另加
  要求 有处罚
`,
};

const BUREAU = { 'set.standards': '标准集 局标准\n  编号 bureau\n  参照 city\n\n修改条款 2.3 另加\n  要求 有人员\n' };

/** The site of a city's set over a province's, or of a bureau's over the city's, with hostile words; of one department. */
export async function tailoredSite(wanted: 'province' | 'city' | 'bureau', language: Language = 'zh'): Promise<Site> {
  const { model, diagnostics } = setIn({ province: PROVINCE, city: CITY, bureau: BUREAU }, wanted);
  if (model === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  const { value: facts } = readFacts(model, { file: 'east.yaml', text: '部门名称: 东局\n清单已公开: 是\n' });
  const departments = (await evaluate(compile(model), [facts as Facts], { on: '2017-09-01', today: '2017-09-01' })).value;
  const run = {
    digestOfRules: null,
    unread: [],
    notReported: [],
    problems: [],
    evaluator: null,
    generatedOn: '2017-09-01',
    version: '9.9.9',
  };
  return site({ ...run, model, departments }, language);
}
