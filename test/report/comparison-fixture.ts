import { compareVersions, comparisonView, flipsBetween, type Language, type Model, readFacts, renderComparison } from '../../src/index.js';
import { modelOf } from '../compare/versions.js';

const HOSTILE = '<script>alert(1)</script>';

/** Two sets that differ in every group, with hostile names, and two sheets of which one turns. */
export async function comparisonHtml(language: Language = 'zh'): Promise<string> {
  const [before, after] = [
    setOf('90%', '条款 1.1 甲\n  要求 群众满意度不少于“高”\n'),
    setOf('95%', `条款 1.1 甲\n  要求 群众满意度不少于“高”\n\n条款 1.2 ${HOSTILE}\n  要求 有执法人员\n`),
  ];
  const sheets = [`部门名称: "${HOSTILE}"\n群众满意度: 92%\n执法人员: 没有\n`, '部门名称: 乙局\n群众满意度: 99%\n'].map((text, i) => ({
    before: factsOf(before, text, i),
    after: factsOf(after, text, i),
  }));
  const flips = await flipsBetween(before, after, sheets, { on: '2017-08-20', today: '2017-08-20' });
  const comparison = comparisonView({ before, after }, compareVersions(before, after), flips, language);
  return renderComparison({ comparison, generatedOn: '2017-09-01', version: '9.9.9' }, { language });
}

function setOf(high: string, clauses: string): Model {
  return modelOf(`标准集 甲 ${HOSTILE}\n  编号 jia\n  版本 ${high}\n解释 “高” 是指 ${high}\n  理由 没有写。\n标准一 样例\n\n${clauses}`);
}

function factsOf(model: Model, text: string, i: number) {
  const { value } = readFacts(model, { file: `/home/somebody/${i}.yaml`, text });
  if (value === null) throw new Error('the sheet cannot be read');
  return value;
}
