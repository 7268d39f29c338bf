import type { Report, SyntaxTree } from '../../syntax/tree.js';
import type { BuiltClause } from '../clauses.js';
import type { DeclaredInterpretation } from '../interpretations.js';
import type { CrossCheck, Definition, Example, Model, RuleSet, Standard } from '../model.js';
import type { Outlook } from '../reasoning/outlook.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Uses } from './uses.js';

/** What a check looks at: everything built so far, complete or not. */
export interface Draft {
  readonly tree: SyntaxTree;
  readonly ruleSet: RuleSet | null;
  /** The set below (参照). */
  readonly base: Model | null;
  readonly vocabulary: Vocabulary;
  readonly interpretations: readonly DeclaredInterpretation[];
  readonly definitions: readonly Definition[];
  readonly crossChecks: readonly CrossCheck[];
  readonly standards: readonly Standard[];
  /** Those of the 评分表 as well. */
  readonly clauses: readonly BuiltClause[];
  readonly scoring: Model['scoring'];
  readonly scoreFields: Model['scoreFields'];
  readonly conclusion: Model['conclusion'];
  readonly selections: Model['selections'];
  /** What can be said of each clause before any data; of those that are what they are in the set below that set says it. */
  readonly outlooks: readonly Outlook[];
  readonly uses: Uses;
  readonly examples: readonly Example[];
  /** Interpretations that definitions, 推选, 结论, 勾稽 and what else stands outside of clauses use. */
  readonly usedElsewhere: ReadonlySet<string>;
  /** Interpretations of the set below that nothing uses any more. */
  readonly orphans: ReadonlySet<string>;
  /** Clauses that are what they are in the set below (src/model/tailoring.ts). */
  readonly unchanged: ReadonlySet<string>;
}

/** One check over the whole set. A new one is a file beside its siblings and a line in list.ts. */
export type Check = (draft: Draft, report: Report) => void;
