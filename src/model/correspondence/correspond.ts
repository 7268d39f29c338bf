import { clauseFindings } from '../../diagnostics/catalogue/clause.js';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import type { SyntaxTree } from '../../syntax/tree.js';
import type { SourceText } from '../../text/place.js';
import { readMarkers, uncitedPlace } from '../checks/notice-coverage.js';
import { buildStandards } from '../clauses.js';
import { leftIn, partBetween } from '../coverage.js';
import { buildRuleSet } from '../declarations/rule-set.js';
import { noticesOf, type SetNotice } from '../layers.js';
import type { RuleSet } from '../model.js';
import { wordingAt } from '../nearest-wording.js';
import { indexNotice, inText, type NoticeIndex, type Stretch } from '../notice.js';
import { isOwn } from '../tailoring.js';
import { clauseQuotations } from './clause-quotations.js';
import type { Correspondence, Scope } from './correspondence.js';
import { nearestPhrase } from './nearest-phrase.js';
import { noticeSentences } from './notice-sentences.js';
import { cutSentences } from './sentences.js';

/**
 * Sets a notice and the rules side by side (language.md §9). In: what parse read and the texts of the rule folder; other errors
 * of the set do not matter, for only heads, standards and 原文 are looked at. Out: null, with the finding that says why, where
 * there is no set or no notice.
 *
 * Of a set that 参照 another its own notice and its own clauses are looked at; `below` holds the texts of the sets below, the
 * nearest first, for its clauses may quote their notices too. A set without a notice of its own is compared with the nearest one,
 * with all clauses as they stand.
 */
export function correspondenceOf(
  tree: SyntaxTree,
  texts: readonly SourceText[],
  below: readonly (readonly SourceText[])[] = [],
): Outcome<Correspondence | null> {
  const diagnostics: Diagnostic[] = [];
  const ruleSet = buildRuleSet(tree, texts, (d) => void diagnostics.push(d));
  const lower = setsBelow(tree, below);
  if (ruleSet?.notice != null) {
    const own = { ...tree, clauses: tree.clauses.filter((clause) => isOwn(tree, clause.id.source)) };
    const notices = lower.flatMap((one) => noticesOf(one.ruleSet, null));
    return { value: compared(own, ruleSet, { notice: ruleSet.notice, layer: 0, below: notices }), diagnostics: [] };
  }
  const [nearest, ...further] = lower.slice(lower.findIndex((one) => one.ruleSet.notice !== null));
  if (ruleSet !== null && nearest !== undefined && nearest.ruleSet.notice !== null && tree.heads[0]?.parts.has('noticeFile') !== true) {
    const { notice, uncited } = nearest.ruleSet;
    const whole = { ...tree, heads: nearest.heads };
    const notices = further.flatMap((one) => noticesOf(one.ruleSet, null));
    return {
      value: compared(whole, { ...ruleSet, uncited }, { notice, layer: lower.indexOf(nearest) + 1, below: notices }),
      diagnostics: [],
    };
  }
  const reasons = diagnostics.filter(({ code }) => code === 'missing-rule-set' || code === 'missing-notice-file');
  return { value: null, diagnostics: reasons.length > 0 || ruleSet === null ? reasons : [clauseFindings.noNotice(ruleSet.at, {})] };
}

/** Whether everything stands in the notice that the set says of it, and nothing is left over. */
export function corresponds({ scope, clauses, uncovered, unusedUncited }: Correspondence): boolean {
  const stands = clauses.every(({ quotations }) =>
    quotations.every(({ standing }) => standing.kind === 'stands' || standing.kind === 'below'),
  );
  return stands && uncovered.length === 0 && unusedUncited.length === 0 && (scope.kind === 'between' || scope.kind === 'whole');
}

interface SetBelow {
  readonly heads: SyntaxTree['heads'];
  readonly ruleSet: RuleSet;
}

function setsBelow({ below }: SyntaxTree, texts: readonly (readonly SourceText[])[]): readonly SetBelow[] {
  const [own, ...further] = texts;
  if (below === null || own === undefined) return [];
  const ruleSet = buildRuleSet(below, own, () => undefined);
  return [...(ruleSet === null ? [] : [{ heads: below.heads, ruleSet }]), ...setsBelow(below, further)];
}

interface Notices {
  readonly notice: SourceText;
  /** How far below the set the set lies whose notice it is. */
  readonly layer: number;
  readonly below: readonly SetNotice[];
}

function compared(tree: SyntaxTree, ruleSet: RuleSet, { notice, layer, below }: Notices): Correspondence {
  const index = indexNotice(notice.text);
  const { scope, part } = scopeOf(tree, index);
  const stretch = inText(index, part);
  const cut = cutSentences(notice.text, stretch);
  const clauses = clauseQuotations(tree, { index, layer, below }, cut);
  const quotes = clauses.map(({ quotations }) => quotations.flatMap(({ words, standing }) => (standing.kind === 'below' ? [] : [words])));
  const standards = buildStandards(tree, [], () => undefined).map(({ id, title }) => ({ id, title }));
  const titles = standards.map(({ title }) => title);
  const { uncovered, unusedUncited } = leftIn(index, part, { quotes, uncited: ruleSet.uncited.map(({ text }) => text), titles });
  return {
    ruleSet: { id: ruleSet.id, title: ruleSet.title },
    notice,
    scope,
    part: stretch,
    sentences: noticeSentences(cut, { index, part, clauses, uncited: ruleSet.uncited, uncovered }),
    standards,
    clauses,
    uncovered,
    unusedUncited: ruleSet.uncited
      .filter(({ text }) => unusedUncited.includes(text))
      .map((one) => ({ ...one, at: uncitedPlace(tree, one.text) ?? ruleSet.at })),
  };
}

function scopeOf(tree: SyntaxTree, index: NoticeIndex): { readonly scope: Scope; readonly part: Stretch } {
  const whole = { start: 0, end: index.squeezed.length };
  const phrase = tree.heads[0]?.parts.get('cover')?.[0];
  if (phrase === undefined) return { scope: { kind: 'whole' }, part: whole };
  const markers = readMarkers(phrase);
  if (markers === null) return { scope: { kind: 'unread' }, part: whole };
  const { part, missingMarkers } = partBetween(index, markers);
  if (part !== null) return { scope: { kind: 'between', ...markers }, part };
  return { scope: { kind: 'lost', markers: missingMarkers.map((words) => ({ words, nearest: nearestTo(words, index) })) }, part: whole };
}

function nearestTo(words: string, index: NoticeIndex): string | null {
  const found = nearestPhrase(index, words);
  return found === null ? null : wordingAt(index, found, words).words;
}
