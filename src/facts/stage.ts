/**
 * At which stage a sheet is judged (semantics.md §1.10). 自查 `self-check`: what it says counts; 验收 `acceptance`: only what was verified as
 * the clause's 核查 asks.
 */
export type Stage = 'self-check' | 'acceptance';
