import type { Language, Model } from '../../index.js';
import { cell, documentBytes, heading, line, table, text } from './docx.js';

/**
 * The recommendation form where the office has none of its own: a template like any other, made for the set. Its fields are ours, and it says so: the
 * fields of the notice's own form (附件2) are not known.
 */
export async function neutralTemplate(model: Model, language: Language): Promise<Uint8Array> {
  const docx = await import('docx');
  const words = language === 'zh' ? ZH : EN;
  const row = (label: string, value: string) => [cell(docx, [line(docx, label, true)]), cell(docx, [line(docx, value)])];
  const heads = words.rows;
  return documentBytes(docx, {
    title: words.title,
    language,
    landscape: false,
    children: [
      heading(docx, words.title, 'title'),
      text(docx, words.ours),
      table(
        docx,
        [30, 70],
        [words.item, words.content],
        [
          row(heads.department, '{部门}'),
          row(heads.region, '{地区}'),
          row(heads.target, targetOf(model) ?? words.targets),
          row(heads.ruleSet, '{标准集}（{标准集编号}）'),
          row(heads.basis, '{依据}'),
          row(heads.evaluatedOn, '{评估日}'),
          row(heads.stage, '{阶段}'),
          row(heads.conclusion, '{结论}：{条款统计}'),
          ...(model.scoring === null ? [] : [row(heads.points, '{总分} {等次}')]),
        ],
      ),
      heading(docx, words.standards, 'section'),
      table(docx, [15, 60, 25], words.standardHeads, [
        ['{#标准}{编号}', '{名称}', '{结论}{/标准}'].map((one) => cell(docx, [line(docx, one)])),
      ]),
      heading(docx, words.open, 'section'),
      text(docx, `{^未决条款}${words.nothingOpen}{/未决条款}`),
      table(docx, [12, 28, 12, 48], words.openHeads, [
        ['{#未决条款}{编号}', '{名称}', '{结论}', '{理由}{/未决条款}'].map((one) => cell(docx, [line(docx, one)])),
      ]),
      ...words.blanks.flatMap((title) => [heading(docx, title, 'section'), text(docx, ''), text(docx, ''), text(docx, words.sign)]),
      text(docx, words.made),
    ],
  });
}

/** The set's own field that tells 省级 from 市级, where it has one. */
function targetOf({ vocabulary }: Model): string | null {
  const field = vocabulary.form.find(
    ({ type, personal }) =>
      !personal && type.kind === 'option' && ['省级', '市级'].every((level) => type.options.some(({ name }) => name === level)),
  );
  return field === undefined ? null : `{${field.name}}`;
}

const ZH = {
  title: '行政执法责任制示范点推荐表',
  ours: '本表的栏目由准绳拟定，不是通知附件2的原有栏目。附件2另有规定格式的，请用规定的表（form --template）。联系人等个人信息请手工填写。',
  item: '栏目',
  content: '内容',
  rows: {
    department: '推荐单位',
    region: '所属地区、系统',
    target: '推荐目标',
    ruleSet: '所依标准',
    basis: '依据',
    evaluatedOn: '评估日',
    stage: '评定阶段',
    conclusion: '评定结论',
    points: '得分和等次',
  },
  targets: '□ 省级示范点　　□ 市级示范点',
  standards: '各项标准',
  standardHeads: ['标准', '名称', '结论'],
  open: '不符合、材料不足和出错的条款',
  openHeads: ['条款', '名称', '结论', '理由'],
  nothingOpen: '没有。',
  blanks: ['主要做法和成效', '推荐单位意见', '推荐机关意见'],
  sign: '（盖章）　　　　　　年　　月　　日',
  made: '由准绳于{编制日期}依据填报的事实和评定结论编制。',
} as const;

const EN = {
  title: 'Recommendation of a model unit',
  ours: 'The fields of this form are ours, not those of the notice’s own form (annex 2). Where one is prescribed, use it (form --template). Contacts and other personal data are filled in by hand.',
  item: 'Field',
  content: 'Content',
  rows: {
    department: 'Unit',
    region: 'Region or system',
    target: 'Target',
    ruleSet: 'Standards',
    basis: 'Basis',
    evaluatedOn: 'Evaluated as of',
    stage: 'Stage',
    conclusion: 'Conclusion',
    points: 'Points and grade',
  },
  targets: '□ province    □ city',
  standards: 'The standards',
  standardHeads: ['Standard', 'Title', 'Verdict'],
  open: 'Clauses not met, undetermined or in error',
  openHeads: ['Clause', 'Title', 'Verdict', 'Reason'],
  nothingOpen: 'None.',
  blanks: ['What was done, and its effect', 'Opinion of the unit', 'Opinion of the recommending office'],
  sign: '(seal)              Date:',
  made: 'Made by Zhunsheng on {编制日期} from the facts supplied and the verdicts on them.',
} as const;
