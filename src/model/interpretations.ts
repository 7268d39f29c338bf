import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import { sentenceFindings } from '../diagnostics/catalogue/sentence.js';
import { foldedOf, freeText, placeOf, wordsOf } from '../syntax/phrase.js';
import type { WindowNode } from '../syntax/sentence-tree.js';
import type { InterpretationSyntax, Report, SyntaxTree } from '../syntax/tree.js';
import { squeeze } from '../text/width.js';
import { assessedYearOf } from './declarations/assessed-year.js';
import { wholeOf } from './exact.js';
import type { Window } from './expression.js';
import { wholePeriods } from './meaning/windows.js';
import type { Interpretation, InterpretationValue } from './model.js';

/** An interpretation before it is known which clauses use it, with the clauses its 用于 names. */
export interface DeclaredInterpretation extends Omit<Interpretation, 'usedBy'> {
  readonly declaredFor: readonly { readonly id: string; readonly at: Interpretation['at'] }[];
}

/** The interpretations of a tree (language.md §4). One whose value cannot be read is left out and reported. */
export function buildInterpretations(tree: SyntaxTree, report: Report): readonly DeclaredInterpretation[] {
  const seen = new Map<string, InterpretationSyntax>();
  return tree.interpretations.flatMap((syntax) => {
    const key = squeeze(foldedOf(syntax.name));
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      const other = placeOf(earlier.name);
      report(F.repeatedInterpretation(placeOf(syntax.name), { name: wordsOf(syntax.name), other: `${other.file}:${other.start.line}` }));
      return [];
    }
    seen.set(key, syntax);
    const value = meaningOf(syntax, tree, report);
    if (value === null) return [];
    return [
      {
        name: wordsOf(syntax.name),
        value,
        valueText: wordsOf(syntax.valueWords),
        basis: syntax.basis === null ? null : freeText(syntax.basis),
        reason: syntax.reason === null ? null : freeText(syntax.reason),
        declaredFor: syntax.usedBy.map((p) => ({ id: foldedOf(p), at: placeOf(p) })),
        at: placeOf(syntax.name),
      },
    ];
  });
}

function meaningOf(syntax: InterpretationSyntax, tree: SyntaxTree, report: Report): InterpretationValue | null {
  const { value } = syntax;
  const place = placeOf(syntax.valueWords);
  const words = wordsOf(syntax.valueWords);
  switch (value?.kind) {
    case 'number':
      return { kind: 'number', exact: value.exact, unit: value.unit?.text ?? null, percentage: value.percentage };
    case 'text':
      return { kind: 'reading', words: value.value };
    case 'options':
      return { kind: 'options', options: value.options.map(foldedOf) };
    case 'date':
      if (value.real && value.from === value.to) return { kind: 'date', day: value.from };
      report(value.real ? F.badDate(place, { words }) : F.impossibleDate(place, { words }));
      return null;
    case 'duration': {
      const n = wholeOf(value.duration.exact ?? '');
      if (n !== null && value.duration.unit !== null)
        return { kind: 'duration', duration: { n, unit: value.duration.unit, interpretation: null } };
      report(value.duration.quote === null ? sentenceFindings.wholeNumberNeeded(place, { words }) : F.unreadableInterpretation(place, {}));
      return null;
    }
    case 'window': {
      const { each } = value.window;
      const window = placed(value.window.window, tree);
      if (window === 'unplaced') {
        report(sentenceFindings.missingAssessedYear(place, { words }));
        return null;
      }
      if (window === null || ('n' in window && !(window.n >= 1))) report(sentenceFindings.wholeNumberNeeded(place, { words }));
      else if (each !== null && !wholePeriods(window, each)) report(sentenceFindings.eachWithoutPeriods(place, { each: words }));
      else return { kind: 'window', window, each };
      return null;
    }
    default:
      return null;
  }
}

/** 考核年度内 with its year. */
function placed(window: WindowNode['window'], tree: SyntaxTree): Window | null | 'unplaced' {
  if (window?.kind !== 'assessedYear') return window;
  const year = assessedYearOf(tree);
  return year === null ? 'unplaced' : { kind: 'year', year };
}
