import type { ClauseScoringSyntax, EffectWord } from '../scoring-tree.js';
import type { Parts } from '../tree.js';
import { type LineReading, readLine, withoutDe } from './line.js';
import { withoutEnd } from './piece.js';
import { readClausePoints } from './points.js';
import { conditionIn } from './slots.js';
import { readVeto } from './veto.js';

const EFFECTS: readonly EffectWord[] = ['deduct', 'award', 'bonus', 'malus'];

/** 分值, 扣分, 得分, 加分, 减分, 不扣分, 一票否决 of a clause, its lines in the order of the file. `outcomes`: who reads its vetoes. */
export function readClauseScoring(parts: Parts, to: LineReading, outcomes: LineReading): ClauseScoringSyntax {
  const points = parts.get('points')?.[0];
  const lines = EFFECTS.flatMap((effect) => (parts.get(effect) ?? []).map((words) => readLine(effect, words, to)));
  return {
    ...(points === undefined ? { points: null, floor: null } : readClausePoints('分值', points, to.report)),
    lines: [...lines].sort((a, b) => a.at.start - b.at.start),
    waivers: (parts.get('waiver') ?? []).map((words) => conditionIn(waived(words), to.reader, to.report)),
    vetoes: (parts.get('veto') ?? []).flatMap((words) => readVeto(words, outcomes) ?? []),
  };
}

/** 不扣分 C的; waive deductions if C. */
function waived(words: Parameters<typeof withoutDe>[0]): ReturnType<typeof withoutDe> {
  const whole = withoutDe(withoutEnd(words));
  const english = /^if\s+/.exec(whole.source.folded.slice(whole.start, whole.end));
  return english === null ? whole : { ...whole, start: whole.start + english[0].length };
}
