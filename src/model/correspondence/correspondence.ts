import { clauseFindings } from '../../diagnostics/catalogue/clause.js';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import type { SyntaxTree } from '../../syntax/tree.js';
import type { Place, SourceText } from '../../text/place.js';
import { readMarkers, uncitedPlace } from '../checks/notice-coverage.js';
import { buildStandards } from '../clauses.js';
import { leftIn, partBetween } from '../coverage.js';
import { buildRuleSet } from '../declarations/rule-set.js';
import { noticesOf, type SetNotice } from '../layers.js';
import type { RuleSet, Standard } from '../model.js';
import { type NearestWording, wordingAt } from '../nearest-wording.js';
import { indexNotice, inText, type NoticeIndex, type Stretch } from '../notice.js';
import { isOwn } from '../tailoring.js';
import { clauseQuotations } from './clause-quotations.js';
import { nearestPhrase } from './nearest-phrase.js';
import { noticeSentences } from './notice-sentences.js';
import { cutSentences } from './sentences.js';

/** The notice and the rules, both ways: each sentence with the clauses that quote it, each clause with its sentences. */
export interface Correspondence {
  readonly ruleSet: Pick<RuleSet, 'id' | 'title'>;
  readonly notice: SourceText;
  readonly scope: Scope;
  /** What is looked at, as offsets into the notice's text. */
  readonly part: Stretch;
  /** INVARIANT: they lie end to end and together are the part. */
  readonly sentences: readonly NoticeSentence[];
  readonly standards: readonly Pick<Standard, 'id' | 'title'>[];
  /** In the order of the notice: by standard, then by number. */
  readonly clauses: readonly ClauseQuotations[];
  /** The stretches that `uncovered-notice` finds where the set has no other error. */
  readonly uncovered: readonly Stretch[];
  /** 未引 whose words do not stand in the part. */
  readonly unusedUncited: readonly (RuleSet['uncited'][number] & { readonly at: Place })[];
}

/** Which part of the notice is looked at: the one 须覆盖 names, else the whole of it. */
export type Scope =
  | { readonly kind: 'between'; readonly from: string; readonly to: string }
  /** There is no 须覆盖. */
  | { readonly kind: 'whole' }
  /** There is one that could not be understood. */
  | { readonly kind: 'unread' }
  /** There is one, but words of it are no longer in the notice; each with the nearest wording. */
  | { readonly kind: 'lost'; readonly markers: readonly { readonly words: string; readonly nearest: string | null }[] };

/** What is known of a sentence: all quoted; quoted in part; 未引; neither; or it needs nothing (a heading, marks alone). */
export type SentenceState = 'quoted' | 'partly' | 'uncited' | 'uncovered' | 'heading';

export interface NoticeSentence extends Stretch {
  /** Line breaks closed up. */
  readonly words: string;
  readonly state: SentenceState;
  /** In the order of the clauses; the stretches lie inside the sentence. */
  readonly quotedBy: readonly (Stretch & { readonly clause: number })[];
  readonly uncited: readonly (Stretch & { readonly reason: string })[];
  readonly left: readonly Stretch[];
}

export interface ClauseQuotations {
  readonly id: string;
  /** The id of its standard; empty where it stands below none. */
  readonly standard: string;
  readonly title: string;
  readonly at: Place;
  readonly quotations: readonly Quotation[];
  /** Indexes of the sentences it quotes, in order. */
  readonly sentences: readonly number[];
}

export interface Quotation {
  readonly words: string;
  readonly at: Place;
  readonly standing: Standing;
}

/** Sentences are told by their indexes; none where the words stand outside the part. */
export type Standing =
  | { readonly kind: 'stands'; readonly stretch: Stretch; readonly sentences: readonly number[] }
  /** In the notice of a set below (its id), which this one 参照. */
  | { readonly kind: 'below'; readonly set: string }
  /** Only before the piece quoted ahead of it. */
  | { readonly kind: 'out-of-order'; readonly sentences: readonly number[] }
  /** Not in the notice any more. `searched`: false where there are too many such to look for the nearest wording of each. */
  | { readonly kind: 'gone'; readonly nearest: Nearest | null; readonly searched: boolean };

export interface Nearest extends NearestWording {
  readonly sentences: readonly number[];
}

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
