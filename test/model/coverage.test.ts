import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/model/coverage.js';
import type { Clause, RuleSet, Standard } from '../../src/model/model.js';

/** What a notice leaves uncovered when a clause quotes 甲乙 and a standard is called 主体合法. */
function left(text: string): readonly string[] {
  const ruleSet = { notice: { file: 'notice.txt', text }, uncited: [] } as unknown as RuleSet;
  const clauses = [{ quotes: [{ text: '甲乙' }] }] as unknown as Clause[];
  const standards = [{ title: '主体合法' }] as unknown as Standard[];
  const { uncovered } = coverageOf(ruleSet, { from: '起', to: '止' }, clauses, standards);
  return uncovered.map(({ start, end }) => text.slice(start, end));
}

describe('what needs no quotation (language.md §2)', () => {
  it.each([
    ['a heading in its sentence', '起（一）主体合法。甲乙。止'],
    ['a heading on a line of its own', '起\n一、主体合法\n甲乙\n止'],
    ['a heading below a line without a full stop', '起\n甲乙\r\n二、主体合法\r\n止'],
    ['item numbers at the beginning of a line', '起\n1. 甲乙\n2、甲乙\n止'.replace('2、甲乙', '2、')],
    ['item numbers in circles', '起①甲乙；②止'],
  ])('%s', (_, text) => {
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['a standard’s title among other words', '起甲乙，坚持公开、主体合法。止', ['坚持公开、主体合法']],
    ['a title that a sentence ends with', '起甲乙，主体合法。止', ['主体合法']],
    ['a number that is a figure', '起\n甲乙\n1.5倍\n止', ['1.5倍']],
    ['a number in a sentence', '起甲乙三、四止', ['三、四']],
  ])('but %s does', (_, text, uncovered) => {
    expect(left(text)).toEqual(uncovered);
  });
});
