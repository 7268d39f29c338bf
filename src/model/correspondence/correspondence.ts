import type { Place, SourceText } from '../../text/place.js';
import type { RuleSet, Standard } from '../model.js';
import type { NearestWording } from '../nearest-wording.js';
import type { Stretch } from '../notice.js';

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
