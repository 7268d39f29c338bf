import type { ContainerSyntax } from '../scoring-tree.js';
import type { Parts } from '../tree.js';
import type { LineReading } from './line.js';
import { readNotApplicable, readPoints, readRounding } from './points.js';
import { readVeto } from './veto.js';

/** The head lines of 计分, 标准, 部分 or 评分表, from their parts. */
export function readContainer(parts: Parts, to: LineReading): ContainerSyntax {
  const { report } = to;
  const [points, cap, countsAs] = [
    parts.get('fullMarks')?.[0] ?? parts.get('points')?.[0],
    parts.get('cap')?.[0],
    parts.get('countsAs')?.[0],
  ];
  const [notApplicable, rounding] = [parts.get('notApplicable')?.[0], parts.get('rounding')?.[0]];
  return {
    points: points === undefined ? null : readPoints(parts.has('fullMarks') ? '满分' : '分值', points, report),
    cap: cap === undefined ? null : readPoints('封顶', cap, report),
    countsAs: countsAs === undefined ? null : readPoints('折合', countsAs, report),
    notApplicable: notApplicable === undefined ? null : readNotApplicable(notApplicable, report),
    rounding: rounding === undefined ? null : readRounding(rounding, report),
    vetoes: (parts.get('veto') ?? []).flatMap((words) => readVeto(words, to) ?? []),
    floor: parts.has('floorAtZero') ? 'zero' : parts.has('mayGoNegative') ? 'negative' : null,
  };
}

/** Of each only one may stand in a container. */
export const ONCE = ['points', 'fullMarks', 'cap', 'countsAs', 'notApplicable', 'rounding', 'floorAtZero', 'mayGoNegative'] as const;
