import type { Bilingual } from '../../diagnostics/define.js';
import type { Condition } from '../expression.js';
import type { Goal } from '../reasoning/goal.js';
import type { RequiringClause } from '../reasoning/outlook.js';
import { isInside } from './conflict-place.js';

/**
 * Why some goals cannot come out together, in the words of the rule. In: as few of them as still cannot
 * (reasoning/conflict.ts), and their clause: where they come from several of its parts each is named with its part.
 */
export function whyNot(goals: readonly Goal[], clause: RequiringClause): Bilingual {
  const said = saidIn(goals, clause);
  const holding = goals.filter((goal) => goal.holds).map(said);
  const failing = goals.filter((goal) => !goal.holds).map(said);
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

/** A condition in quotation marks, with the part of the clause it stands in where that is not the same for all. */
function saidIn(goals: readonly Goal[], clause: RequiringClause): (goal: Goal) => Bilingual {
  const parts = new Set(goals.map((goal) => partOf(goal.condition, clause)));
  return ({ condition }) => {
    const words = `“${wordsOfCondition(condition)}”`;
    const part = parts.size > 1 ? partOf(condition, clause) : null;
    return part === null ? { zh: words, en: words } : { zh: `${part.zh}的${words}`, en: `${words} of ${part.en}` };
  };
}

/** Null for what stands in a definition. */
function partOf({ at }: Condition, { applicability, exceptions, requirement }: RequiringClause): Bilingual | null {
  if (isInside(at, requirement.at)) return REQUIRE;
  if (applicability !== null && isInside(at, applicability.at)) return APPLIES;
  return exceptions.some(({ condition }) => isInside(at, condition.at)) ? EXCEPT : null;
}

const REQUIRE: Bilingual = { zh: '要求', en: '要求 (require)' };
const APPLIES: Bilingual = { zh: '适用', en: '适用 (applies)' };
const EXCEPT: Bilingual = { zh: '除外', en: '除外 (except)' };

function joined(conditions: readonly Bilingual[], zh: string, en: string): Bilingual {
  const said = (language: keyof Bilingual) => [...new Set(conditions.map((one) => one[language]))];
  return { zh: said('zh').join(zh), en: said('en').join(en) };
}
