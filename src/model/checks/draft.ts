import type { Report, SyntaxTree } from '../../syntax/tree.js';
import type { BuiltClause } from '../clauses.js';
import type { DeclaredInterpretation } from '../interpretations.js';
import type { Definition, Example, RuleSet, Standard } from '../model.js';
import type { Outlook } from '../reasoning/outlook.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Uses } from './uses.js';

/** What a check looks at: everything built so far, complete or not. */
export interface Draft {
  readonly tree: SyntaxTree;
  readonly ruleSet: RuleSet | null;
  readonly vocabulary: Vocabulary;
  readonly interpretations: readonly DeclaredInterpretation[];
  readonly definitions: readonly Definition[];
  readonly standards: readonly Standard[];
  readonly clauses: readonly BuiltClause[];
  /** What can be said of each clause before any data. */
  readonly outlooks: readonly Outlook[];
  readonly uses: Uses;
  readonly examples: readonly Example[];
  /** Interpretations that definitions use. */
  readonly usedByDefinitions: ReadonlySet<string>;
}

/** One check over the whole set. A new one is a file beside its siblings and a line in list.ts. */
export type Check = (draft: Draft, report: Report) => void;
