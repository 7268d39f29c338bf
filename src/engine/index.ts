/**
 * The second entry of the package, `zhunsheng/engine`: what exported rules need to run in a plain json-rules-engine.
 * Like src/index.ts it stands above the folders and may import from all of them; nothing in src/ imports it.
 */

export { type RunVerdict, verdictsFrom } from '../verdict/verdicts-from.js';
export { belongsTo } from './belonging.js';
export type { RunResults } from './clause-truths.js';
export { type CompiledRules, compile } from './compile.js';
export { factsFor } from './facts-for.js';
export { operators } from './operators/index.js';
export type { Rail, RuleEvent } from './rule-properties.js';
