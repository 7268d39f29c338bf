import type { Facts } from '../../../facts/facts.js';
import type { Comparison } from '../../../model/expression.js';
import type { Bench } from '../bench.js';
import { asDeadline } from '../classes.js';
import { known, UNKNOWN, withFact } from '../sheet.js';
import type { AtomSite, Site } from '../sites.js';
import { ofChoice } from './choice.js';
import { ofCounts, ofQuantifier } from './counts.js';
import { ofDates, ofDeadline } from './dates.js';
import { driversOf } from './drivers.js';
import { ofNumbers } from './numbers.js';

/** In: a site of a sheet. Out: sheets that differ from it in what that site asks for: its boundaries, or each of its answers. */
export function variantsAt(site: Site, sites: readonly Site[], facts: Facts, bench: Bench): readonly Facts[] {
  if (site.kind === 'list') return ofQuantifier(site, facts);
  const { condition } = site;
  switch (condition.kind) {
    case 'comparison':
      return [
        ...ofNumbers(site, condition, facts, bench),
        ...ofCounts(site, condition, { facts, bench, sites, vary: (one) => variantsAt(one, sites, facts, bench) }),
        ...ofDates(site, condition, facts, bench),
        ...ofTexts(site, condition, facts),
      ];
    case 'deadline':
      return ofDeadline(site, condition, facts, bench);
    case 'stillAbsent':
      return ofDeadline(site, asDeadline(condition), facts, bench);
    default:
      return ofChoice(site, condition, facts, bench);
  }
}

/** The text the rule names, and another. */
function ofTexts(site: AtomSite, comparison: Comparison, facts: Facts): readonly Facts[] {
  const text = [comparison.left, comparison.right].find((side) => side.kind === 'text');
  if (text?.kind !== 'text') return [];
  const words = [text.value, `非${text.value}`].map((one) => known({ kind: 'text', text: one }));
  return driversOf(comparison, site).flatMap(({ spot }) => [...words, UNKNOWN].map((fact) => withFact(facts, spot, fact)));
}
