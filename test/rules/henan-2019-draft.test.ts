import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/compare/change.js';
import { findSet } from '../../src/edge/node/rule-sets.js';
import { compareVersions, originOfClause } from '../../src/index.js';
import { originOfInterpretation } from '../../src/model/layers.js';
import { delivered, judged } from './delivered.js';
import { henan } from './henan.js';

const { model: province } = henan();
const { model } = await delivered('henan-2019-draft');

describe('rules/henan-2019-draft', () => {
  it('lets nobody take it for a notice that was issued', () => {
    const { title, basis, issuer, notice } = model.ruleSet;
    for (const words of [title, basis, issuer, notice?.text]) expect(words).toMatch(/^〔虚构/);
    const own = model.clauses.filter((clause) => originOfClause(model, clause).set === model.ruleSet);
    for (const { note } of own) expect(note).toMatch(/^〔虚构〕/);
    for (const { reason } of model.removed) expect(reason).toMatch(/^〔虚构〕/);
  });

  it('takes the place of henan-2017 from 1 January 2020', () => {
    expect(model.ruleSet).toMatchObject({ tailors: 'henan-2017', replaces: 'henan-2017', inForceFrom: '2020-01-01' });
  });

  it.each([
    ['2019-12-31', 'henan-2017'],
    ['2020-01-01', 'henan-2019-draft'],
  ])('whoever asks for henan-2017 on %s is judged by %s', async (on, id) => {
    const { value } = await findSet('rules', { set: 'henan-2017', on }, process.cwd());
    expect(value?.folder).toBe(`rules/${id}`);
  });

  it('changes what its leading comment lists, and nothing else', () => {
    const changes = compareVersions(province, model).filter(({ kind }) => ['interpretation', 'clause', 'standard'].includes(kind));
    expect(changes.map(summary)).toEqual([
      'interpretation 及时报送备案: 15日 → 10个工作日',
      'interpretation 群众满意度高: 90% → 95%',
      'clause 2.6: new',
      'clause 3.10: new',
      'clause 4.1: requirement through 及时报送备案',
      'clause 4.2: title, quotes, requirement (added 书面审核意见已归档), remedy, note',
      'clause 7.3: requirement through 群众满意度高',
      'clause 3.9: removed',
    ]);
  });

  it('asks for more facts and drops none', () => {
    const changes = compareVersions(province, model).filter(({ kind }) => kind === 'field' || kind === 'list');
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.map(({ before }) => before).filter((before) => before !== null)).toEqual([]);
  });

  it('says of the clause it changes what that was, and of all others whose words they have', () => {
    const origins = model.clauses.map((clause) => [clause.id, originOfClause(model, clause)] as const);
    expect(origins.filter(([, { set }]) => set.id === 'henan-2019-draft').map(([id, { before }]) => [id, before?.title ?? null])).toEqual([
      ['2.6', null],
      ['3.10', null],
      ['4.2', '重大行政执法决定未经法制审核或者审核未通过的，不得作出'],
    ]);
    expect(origins.filter(([, { set }]) => set.id === 'henan-2017')).toHaveLength(36);
  });

  it('gives the reason of every figure it sets, for words that the notice of 2017 has', () => {
    const mine = model.interpretations.filter((one) => originOfInterpretation(model, one).set === model.ruleSet);
    expect(mine.map(({ name }) => name).sort()).toEqual(['及时报送备案', '群众满意度高'].sort());
    for (const { name, reason } of mine) {
      expect(reason).toBeTruthy();
      expect(province.ruleSet.notice?.text).toContain(name);
    }
  });

  it('quotes in 条款4.2 the words of 2017 as well as its own', () => {
    const quotes = model.clauses.find(({ id }) => id === '4.2')?.quotes ?? [];
    expect(quotes.map(({ noticeOf }) => noticeOf)).toEqual(['henan-2017', 'henan-2019-draft']);
  });
});

describe('a penalty of 2 March 2020', () => {
  it.each([
    ['2020-03-16', 'the tenth working day', 'met'],
    ['2020-03-17', 'the fifteenth day, in time before', 'not-met'],
  ])('filed on %s, %s: %s', async (filed, _what, verdict) => {
    const sheet = `重大行政处罚备案审查制度已建立: 是\n重大行政处罚:\n  - {处罚决定日期: 2020-03-02, 备案日期: ${filed}}\n`;
    expect((await judged(model, sheet, '2020-06-30')).get('4.1')?.verdict).toBe(verdict);
    expect((await judged(province, sheet, '2020-06-30')).get('4.1')?.verdict).toBe('met');
  });
});

describe('days on which it is in force', () => {
  it.each([
    ['2019-12-31', 'not-assessed', 'not-assessed'],
    ['2020-01-01', 'met', 'not-assessed'],
    ['2020-12-31', 'met', 'not-assessed'],
    ['2021-01-01', 'met', 'met'],
  ])('on %s clause 4.1 is %s, clause 2.6 with its own 施行 %s', async (on, whole, late) => {
    const sheet = '重大行政处罚备案审查制度已建立: 是\n重大行政处罚: 没有\n许可处罚决定: 没有\n';
    const verdicts = await judged(model, sheet, on);
    expect([verdicts.get('4.1')?.verdict, verdicts.get('2.6')?.verdict]).toEqual([whole, late]);
  });
});

/** A change in a line. */
function summary(change: Change): string {
  if (change.kind === 'interpretation')
    return `interpretation ${change.after?.name}: ${change.before?.valueText} → ${change.after?.valueText}`;
  if (change.kind !== 'clause') return change.kind;
  const { before, after, parts } = change;
  if (before === null || after === null) return `clause ${(after ?? before)?.id}: ${before === null ? 'new' : 'removed'}`;
  const part = ({ part: name, through, details }: (typeof parts)[number]): string => {
    const added = details.flatMap((one) => (one.kind === 'added' ? [` (added ${one.words})`] : [` (${one.kind})`]));
    return `${name}${added.join('')}${through.map((one) => ` through ${one}`).join('')}`;
  };
  return `clause ${after.id}: ${parts.map(part).join(', ')}`;
}
