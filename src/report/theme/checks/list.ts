import type { TemplateCheck } from './check.js';
import { forbidden } from './forbidden.js';
import { keptLines } from './kept-lines.js';
import { names } from './names.js';
import { parts } from './parts.js';
import { rawOutput } from './raw-output.js';
import { words } from './words.js';

/** Everything looked for in a template; their order does not matter. */
export const templateChecks: readonly TemplateCheck[] = [keptLines, rawOutput, words, parts, names, forbidden];
