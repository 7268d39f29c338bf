import { describe, expect, it } from 'vitest';
import { blankSheet } from '../../../src/facts/blank-sheet.js';
import { readFacts } from '../../../src/facts/read-facts.js';
import { bureau } from '../bureau.js';
import { decided, office } from './office.js';

describe.each(['zh', 'en'] as const)('the blank sheet in %s', (language) => {
  const sheet = blankSheet(office, language);
  const [key, from, to] = language === 'zh' ? ['条款', '分', '分到'] : ['clause', '', ' to '];

  it('reads back without findings and without decisions', () => {
    expect(decided(sheet)).toEqual({ decisions: { judgements: [], overrides: [], verdicts: [], opinions: [] }, found: [] });
  });

  it('shows an entry for each place, with its range, the record and who judges', () => {
    const shown = sheet.split('\n').filter((line) => line.startsWith(`#  - ${key}: `));
    expect(shown.map((line) => /: ([\d.]+)/.exec(line)?.[1])).toEqual(['1.1', '1.2', '1.3', '1.4', '1.4', '1.5', '2.1']);
    expect(shown[3]).toContain('考核人');
    expect(shown[4]).toContain('复核人');
    expect(sheet).toContain(`# 0${to}4${from}`);
    expect(sheet).toContain(`# 1${to}3${from}`);
  });

  it('its entries can be uncommented and filled in', () => {
    const [head = '', ...entries] = sheet.slice(sheet.search(/^(评定|judgements):$/m)).split(/^#(?= {2}- )/m);
    const points = /^( {2}- )?# {4}(分|points): .*$/m;
    const filled = entries.slice(0, 1).map((one) =>
      one
        .replace(points, '    $2: 2')
        .replace(/^#( {4}(?:评定人|judgedBy|理由|reason):)$/gm, '$1 甲')
        .replace(/^#( {4}\S+:)$/gm, '$1'),
    );
    const { decisions, found } = decided(`${head}${filled.join('')}`);
    expect([found, decisions.judgements.map(({ clause, points: given }) => [clause, given])]).toEqual([[], [['1.1', '2']]]);
  });

  it('shows 改判 and 推选意见 as comments that can be taken as they are', () => {
    const tail = sheet.slice(sheet.search(/^# ── (改判|overrides)/m));
    const { decisions, found } = decided(tail.replace(/^# (?!──)/gm, ''));
    expect(found).toEqual([]);
    expect(decisions).toMatchObject({ overrides: [{ clause: '1.1', points: '2' }], opinions: [{ selection: '先进单位' }] });
  });
});

it('a set that leaves no points to persons says of them only how a verdict is overridden and a department heard', () => {
  for (const language of ['zh', 'en'] as const) {
    const sheet = blankSheet(bureau, language);
    expect(sheet).not.toMatch(/评定：|judgements|改判：由|decided by/);
    const tail = sheet.slice(sheet.search(/^# ── (改判|overrides)/m));
    const { value, diagnostics } = readFacts(bureau, { file: 'a.yaml', text: tail.replace(/^# (?!──)/gm, '') });
    expect(diagnostics).toEqual([]);
    expect(value?.decisions.verdicts).toMatchObject([{ verdict: 'met' }]);
    expect(value?.statements).toMatchObject({ deadline: { kind: 'period' }, entries: [{ on: '2017-08-25' }] });
  }
});
