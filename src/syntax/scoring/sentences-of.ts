import type { SentenceSyntax, SyntaxTree } from '../tree.js';

/** A sentence of a scoring line; `outcomes`: it may speak of final scores, as in 一票否决, 限制, 结论 and 推选. */
export interface ScoreSentence {
  readonly sentence: SentenceSyntax;
  readonly outcomes: boolean;
}

/** All sentences that stand in scoring lines and blocks, the set below aside as far as it is not laid over. */
export function scoreSentences(tree: SyntaxTree): readonly ScoreSentence[] {
  const { clauses, standards, scoring, scoreSheets, grades, conclusions, selections } = tree;
  const parts = new Set([...tree.parts, ...clauses.flatMap(({ part }) => part ?? [])]);
  const lines = [
    ...clauses.flatMap(({ scoring: { lines, waivers } }) => [lines, waivers]),
    ...scoring.map(({ noDouble }) => noDouble),
    ...scoreSheets.map(({ counted }) => counted),
  ];
  const containers = [...scoring, ...standards.map((one) => one.scoring), ...parts, ...scoreSheets, ...clauses.map((one) => one.scoring)];
  const sheetGrades = scoreSheets.flatMap((sheet) => sheet.grades);
  const outcomes = [containers.map(({ vetoes }) => vetoes), grades, sheetGrades, conclusions, selections];
  return [
    ...sentencesIn(lines).map((sentence) => ({ sentence, outcomes: false })),
    ...sentencesIn(outcomes).map((sentence) => ({ sentence, outcomes: true })),
  ];
}

/** The sentences in a piece of scoring syntax, in order. In: any part of it that does not lead to other blocks. */
export function sentencesIn(syntax: unknown): readonly SentenceSyntax[] {
  if (Array.isArray(syntax)) return syntax.flatMap(sentencesIn);
  if (syntax === null || typeof syntax !== 'object') return [];
  if (isSentence(syntax)) return [syntax];
  // A phrase leads to its whole file.
  return 'source' in syntax ? [] : Object.values(syntax).flatMap(sentencesIn);
}

/** Whether a part of scoring syntax is a sentence. */
export function isSentence(syntax: object): syntax is SentenceSyntax {
  return 'words' in syntax && 'tree' in syntax && 'others' in syntax;
}
