import type { Condition } from '../model/expression.js';
import type { Clause, Model } from '../model/model.js';
import { nodesOfScoring } from '../model/scoring/nodes.js';
import { type MeaningNode, walk } from '../model/walk.js';
import { CLAUSE_PARTS, type ClauseChange, type ClausePart, type ClausePartName, type Detail } from './change.js';
import { detailsOf } from './conditions.js';
import { matchClauses } from './match-clauses.js';
import { sameMeaning, sameWriting } from './same.js';
import { scoringDetails } from './scoring.js';

/** How the clauses of one set became those of another. In: both, and the names whose meaning has changed between them. */
export function clauseChanges(before: Model, after: Model, names: ReadonlySet<string>): readonly ClauseChange[] {
  return matchClauses(before, after).flatMap(({ before: was, after: is }): readonly ClauseChange[] => {
    const parts = was === null || is === null ? [] : partsThatDiffer(was, is, names);
    return was !== null && is !== null && parts.length === 0 ? [] : [{ kind: 'clause', before: was, after: is, parts }];
  });
}

function partsThatDiffer(was: Clause, is: Clause, names: ReadonlySet<string>): readonly ClausePart[] {
  return CLAUSE_PARTS.flatMap((part): readonly ClausePart[] => {
    if (sameWriting(was[part], is[part])) return [];
    const [before, after] = [sentencesOf(was, part), sentencesOf(is, part)];
    const [usedBefore, used] = [namesIn(nodesOfPart(was, part)), namesIn(nodesOfPart(is, part))];
    const both = used.filter((name) => usedBefore.includes(name));
    // Only sentences can say the same in other words.
    const differs = !SENTENCES.has(part) || !sameMeaning(was[part], is[part]);
    const details = part === 'scoring' ? scoringDetails(was.scoring, is.scoring) : detailsOfAll(before, after);
    return [{ part, details, through: differs ? both.filter((name) => names.has(name)) : [], reworded: !differs }];
  });
}

const SENTENCES: ReadonlySet<ClausePartName> = new Set(['applicability', 'requirement', 'exceptions', 'scoring']);

interface Sentence {
  /** Of an exception: what it is called. */
  readonly name: string | null;
  readonly condition: Condition;
}

function sentencesOf(clause: Clause, part: ClausePartName): readonly Sentence[] {
  if (part === 'exceptions') return clause.exceptions;
  const condition = part === 'requirement' || part === 'applicability' ? clause[part] : null;
  return condition === null ? [] : [{ name: null, condition }];
}

/** Exceptions are told apart by name, those without one by their order. */
function detailsOfAll(before: readonly Sentence[], after: readonly Sentence[]): readonly Detail[] {
  const left = [...after];
  const told = before.flatMap(({ name, condition }) => {
    const same = left.findIndex((one) => sameMeaning(one.condition, condition));
    const at = same >= 0 ? same : left.findIndex((one) => one.name === name);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    return detailsOf(condition, other?.condition ?? null);
  });
  return [...told, ...left.flatMap(({ condition }) => detailsOf(null, condition))];
}

function nodesOfPart(clause: Clause, part: ClausePartName): readonly MeaningNode[] {
  if (part === 'scoring') return nodesOfScoring(clause.scoring);
  return sentencesOf(clause, part).map(({ condition }) => ({ kind: 'condition', node: condition }));
}

/** Names of interpretations and definitions that sentences use. */
function namesIn(nodes: readonly MeaningNode[]): readonly string[] {
  const names = new Set<string>();
  const add = (name: string | null): void => void (name === null || names.add(name));
  const visit = ({ kind, node }: MeaningNode): void => {
    if (kind === 'list') {
      add(node.windowInterpretation);
      names.add(node.name);
    } else if ('interpretation' in node) add(node.interpretation);
    else if (node.kind === 'definedCondition' || node.kind === 'definedValue') names.add(node.name);
    else if (node.kind === 'deadline') for (const period of node.periods) add(period.interpretation);
    else if (node.kind === 'dateShift') add(node.period.interpretation);
  };
  for (const node of nodes) walk(node, visit);
  return [...names];
}
