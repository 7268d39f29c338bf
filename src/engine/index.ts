/**
 * The second entry of the package, `zhunsheng/engine`: what exported rules need to run in a plain json-rules-engine.
 * Like src/index.ts it stands above the folders and may import from all of them; nothing in src/ imports it.
 */
export { compile, type CompiledRules } from './compile.js';
export { factsFor } from './facts-for.js';
export { operators } from './operators/index.js';
export type { RuleEvent, Rail } from './rule-properties.js';
export type { RunResults } from './clause-truths.js';
export { type RunVerdict, verdictsFrom } from '../verdict/verdicts-from.js';
