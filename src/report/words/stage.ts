import type { Language } from '../run.js';

/** The words of the acceptance stage (semantics.md §1.10), on the pages, in the terminal and in exports; `en` has the same entries, held by the type. */
const zh = {
  label: '阶段',
  name: { 'self-check': '自查', acceptance: '验收' },
  /** At the head of every page. */
  acceptance: '验收阶段：事实按条款“核查”的要求核实过，才予采用；报了而没有核实的，标明待核实。',
  awaits: '待核实',
  /** Before the count of departments whose verdicts turn. */
  compared: '按验收阶段评定：',
  awaiting: (n: number) => `其中待核实${n}条`,
};

export type StageWords = typeof zh;

const en: StageWords = {
  label: 'Stage',
  name: { 'self-check': 'self-check', acceptance: 'acceptance' },
  acceptance:
    'Acceptance stage: a fact counts only where it was verified as the clause asks; what is reported and not verified is said to await verification.',
  awaits: 'Awaits verification',
  compared: 'At the acceptance stage: ',
  awaiting: (n) => `${n} of them ${n === 1 ? 'awaits' : 'await'} verification`,
};

export function stageWords(language: Language): StageWords {
  return language === 'zh' ? zh : en;
}
