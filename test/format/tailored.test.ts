import { describe, expect, it } from 'vitest';
import { findSets } from '../../src/edge/node/rule-sets.js';
import { format, type Layers, parseSet, type Spelling } from '../../src/index.js';
import { PROVINCE, setIn } from '../sets/kit.js';

const { value } = await findSets('rules', process.cwd());
const TAILORED = (value ?? []).filter(({ layers }) => layers.below.length > 0);

/** Its own files, laid out. */
function laidOut(layers: Layers, spelling?: Spelling): Layers {
  const formatted = format(parseSet(layers).value, spelling);
  expect(formatted.diagnostics).toEqual([]);
  expect(formatted.value.map(({ file }) => file)).toEqual(layers.rules.map(({ file }) => file));
  return { ...layers, rules: formatted.value };
}

describe('sets laid over others', () => {
  it('are among the delivered ones', () => {
    expect(TAILORED.length).toBeGreaterThanOrEqual(3);
  });

  it.each(TAILORED.map(({ folder, layers }) => [folder, layers] as const))('%s stands in the layout, its own files only', (_, layers) => {
    expect(laidOut(layers).rules).toEqual(layers.rules);
  });

  it.each(TAILORED.map(({ folder, layers }) => [folder, layers] as const))('%s goes into English and back without loss', (_, layers) => {
    const english = laidOut(layers, 'en');
    // Names that the set below declares have their aliases here too.
    expect(english.rules.map(({ text }) => text).join('\n')).toMatch(/^ {2}tailor [a-z]/m);
    expect(laidOut(english, 'zh').rules).toEqual(layers.rules);
  });

  it('a field added to a list that is named without its alias is still that list’s field', () => {
    const own = 'list 人员 each 名\n  持证 (certified): yes or no\n\nclause 2.3 x\n  require every officers satisfies certified\n';
    const city = { 'set.standards': `rule set 市标准\n  id city\n  tailor province\n\n${own}` };
    const { tree } = setIn({ province: PROVINCE, city }, 'city');
    expect(
      format(tree, 'zh')
        .value.map(({ text }) => text)
        .join(''),
    ).toContain('每名人员满足持证');
  });

  it('names of the set below are turned like names of its own', () => {
    const health = TAILORED.find(({ folder }) => folder.endsWith('health-2017'));
    const english =
      health === undefined
        ? ''
        : laidOut(health.layers, 'en')
            .rules.map(({ text }) => text)
            .join('\n');
    expect(english).toContain('expect selection provincialApplicants not eligible, selection municipalApplicants not eligible');
    expect(english).toContain('given appliesVoluntarily no');
  });
});
