import type { Model } from '../../../src/model/model.js';
import type { ScoreFields } from '../../../src/model/scoring.js';
import type { FieldType } from '../../../src/model/vocabulary.js';
import { field, list } from '../../reference/builders.js';

const points: FieldType = { kind: 'number', unit: '分', min: null, max: null };
const rate: FieldType = { kind: 'percentage', unit: null, min: null, max: null };
const yesNo: FieldType = { kind: 'yesNo' };
const options = (names: readonly string[]): FieldType => ({ kind: 'option', options: names.map((name) => ({ name, alias: null })) });

/** The names under which sentences ask for the scores of a model. */
export function scoreFieldsFor(
  { standards, clauses, scoring }: Model,
  grades: readonly string[],
  outcomes: readonly string[],
): ScoreFields {
  const parts = [...(scoring?.standards ?? []), ...(scoring?.sheets ?? [])].flatMap((one) => one.parts.map(({ title }) => title));
  const sheets = scoring?.sheets ?? [];
  const titles = [...standards.map(({ title }) => title), ...parts, ...sheets.map(({ name }) => name)];
  const ids = [...clauses, ...sheets.flatMap((sheet) => sheet.clauses)].map(({ id }) => id);
  return {
    form: [
      field('总分', points),
      field('等次', options(grades)),
      field('结论', options(outcomes)),
      ...titles.flatMap((title) => [field(`${title}的得分`, points), field(`${title}的得分率`, rate), field(`${title}有条款得0分`, yesNo)]),
      ...ids.map((id) => field(`条款${id}的得分`, points)),
    ],
    clauses: list(
      '条款',
      ['符合', '不符合', '材料不足', '不适用', '未评', '出错'].map((word) => field(word, yesNo)),
    ),
    gained: sheets.map(({ name, records }) => ({
      list: records.list.list,
      fields: list(records.list.list, [field(`${name}得分`, points), field(`${name}等次`, options(grades)), field(`${name}被否决`, yesNo)])
        .fields,
    })),
  };
}
