import type { Bilingual } from '../../diagnostics/define.js';
import type { Condition } from '../expression.js';
import type { Goal } from '../reasoning/goal.js';

/** Why some goals cannot come out together, in the words of the rule. In: as few of them as still cannot (reasoning/conflict.ts). */
export function whyNot(goals: readonly Goal[]): Bilingual {
  const holding = goals.filter((goal) => goal.holds).map((goal) => goal.condition);
  const failing = goals.filter((goal) => !goal.holds).map((goal) => goal.condition);
  const [held, failed] = [joined(holding, '和', ' and '), joined(failing, '或者', ' or ')];
  if (failing.length === 0)
    return holding.length === 1
      ? { zh: `${held.zh}永远不成立`, en: `${held.en} never holds` }
      : { zh: `${held.zh}不能同时成立`, en: `${held.en} cannot hold together` };
  if (holding.length === 0)
    return failing.length === 1
      ? { zh: `${failed.zh}总是成立`, en: `${failed.en} always holds` }
      : { zh: `${failed.zh}总有一个成立`, en: `${failed.en} always holds` };
  return { zh: `只要${held.zh}成立，${failed.zh}就必然成立`, en: `where ${held.en} holds, so does ${failed.en}` };
}

/** A condition's words, not too many of them. */
export function wordsOfCondition({ text }: Condition): string {
  const words = text.replace(/\s+/g, ' ');
  return words.length > MOST ? `${words.slice(0, MOST)}……` : words;
}

const MOST = 40;

function joined(conditions: readonly Condition[], zh: string, en: string): Bilingual {
  const quoted = [...new Set(conditions.map((one) => `“${wordsOfCondition(one)}”`))];
  return { zh: quoted.join(zh), en: quoted.join(en) };
}
