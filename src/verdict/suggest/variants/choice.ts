import { fieldOf } from '../../../engine/field.js';
import type { Fact, Facts } from '../../../facts/facts.js';
import type { Exists, FieldRef, Holds, OneOf, Supplied } from '../../../model/expression.js';
import type { Bench } from '../bench.js';
import { known, NONE, plainFact, UNKNOWN, withFact, withState } from '../sheet.js';
import type { AtomSite } from '../sites.js';
import { spotOf } from './again.js';

/** Sheets in which a yes-or-no fact, an option or the being there of a fact is the one and the other. */
export function ofChoice(site: AtomSite, condition: Holds | OneOf | Exists | Supplied, facts: Facts, bench: Bench): readonly Facts[] {
  switch (condition.kind) {
    case 'holds':
      return changed(condition.field, [known({ kind: 'yesNo', yes: true }), known({ kind: 'yesNo', yes: false })], site, facts);
    case 'oneOf':
      return changed(condition.left, ofOptions(condition, site), site, facts);
    case 'exists':
      return changed(condition.field, [plain(condition.field, site, bench)], site, facts);
    case 'supplied':
      return ofSupplied(condition, site, facts, bench);
  }
}

/** One option that belongs, one that does not: the first of each. */
function ofOptions({ left, options }: OneOf, { context }: AtomSite): readonly Fact[] {
  const type = fieldOf(left, context)?.type;
  const declared = type?.kind === 'option' ? type.options.map(({ name }) => name) : [];
  const inside = declared.find((name) => options.includes(name));
  const outside = declared.find((name) => !options.includes(name));
  return [outside, inside].flatMap((option) => (option === undefined ? [] : [known({ kind: 'option', option })]));
}

function ofSupplied({ target }: Supplied, site: AtomSite, facts: Facts, bench: Bench): readonly Facts[] {
  if (target.kind === 'field') return changed(target, [plain(target, site, bench), UNKNOWN], site, facts);
  return [withState(facts, target.list, 'known'), withState(facts, target.list, 'unknown')];
}

function plain(field: FieldRef, { context }: AtomSite, { on }: Bench): Fact {
  const declared = fieldOf(field, context);
  return declared === null ? UNKNOWN : plainFact(declared, on);
}

/** The sheet with each of the facts in turn, and with none where it may be none. */
function changed(field: FieldRef, to: readonly Fact[], site: AtomSite, facts: Facts): readonly Facts[] {
  const spot = spotOf(field, site);
  if (spot === null) return [];
  const none = fieldOf(field, site.context)?.mayBeNone === true ? [NONE] : [];
  return [...to, ...none].map((fact) => withFact(facts, spot, fact));
}
