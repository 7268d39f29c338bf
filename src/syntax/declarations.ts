import type { DefinitionHead } from './read-definition.js';
import type { HeadSyntax, ListSyntax, NamedSyntax, SectionSyntax } from './tree.js';

/** What the first pass finds. */
export interface Declarations {
  readonly heads: readonly HeadSyntax[];
  readonly vocabularies: readonly NamedSyntax[];
  readonly sections: readonly SectionSyntax[];
  readonly lists: readonly ListSyntax[];
  readonly definitionHeads: readonly DefinitionHead[];
}
