import { codeActions } from './code-actions.js';
import { completion } from './completion.js';
import type { Feature } from './feature.js';
import { formatting } from './formatting.js';
import { hover } from './hover.js';
import { lenses } from './lenses.js';
import { navigation } from './navigation.js';
import { outline } from './outline.js';
import { renaming } from './rename.js';
import { semanticTokens } from './semantic-tokens.js';

/** Everything the server offers beside findings. Their order does not matter. */
export const features: readonly Feature[] = [
  codeActions,
  completion,
  formatting,
  hover,
  lenses,
  navigation,
  outline,
  renaming,
  semanticTokens,
];
