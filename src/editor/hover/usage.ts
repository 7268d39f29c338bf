import type { Bilingual } from '../../diagnostics/define.js';
import type { Target } from '../../model/name-use.js';
import { foldedOf, type Phrase, wordsOf } from '../../syntax/phrase.js';
import type { ClauseSyntax, SyntaxTree } from '../../syntax/tree.js';
import { usesOf } from '../names/use-at.js';
import { sentencesOfClause } from '../sentences.js';
import type { Workspace } from '../workspace.js';
import { escaped } from './markdown.js';

/** Where a thing is used: its clauses by number and title, the definitions that rest on it, and the 勾稽 that hold it against others. */
export function usageOf(workspace: Workspace, target: Target): Bilingual {
  const { clauses, definitions, crossChecks } = usersOf(workspace, target);
  const named = definitions.map(({ name }) => escaped(wordsOf(name)));
  const checks = crossChecks.map(({ sentence }) => escaped(wordsOf(sentence.words).replace(/\s+/g, ' ')));
  const others = [
    ...(named.length === 0 ? [] : [{ zh: `定义 ${named.join('、')}`, en: `the definitions ${named.join(', ')}` }]),
    ...checks.map((words) => ({ zh: `勾稽 ${words}`, en: `the cross-check ${words}` })),
  ];
  const rest = others.length === 0 ? null : { zh: others.map(({ zh }) => zh).join('；'), en: others.map(({ en }) => en).join('; ') };
  if (clauses.length === 0 && rest === null) return { zh: '没有条款用到。', en: 'Used by no clause.' };
  const shown = clauses.slice(0, MOST).map((clause) => `- ${titleOf(clause, 'zh')}`);
  const shownEn = clauses.slice(0, MOST).map((clause) => `- ${titleOf(clause, 'en')}`);
  const more = clauses.length - MOST;
  return {
    zh: [
      ...(rest === null ? [] : [`用于${rest.zh}。`]),
      ...(clauses.length === 0 ? [] : [`用于 ${clauses.length} 条条款：\n\n${shown.join('\n')}`]),
      ...(more > 0 ? [`另有 ${more} 条。`] : []),
    ].join('\n\n'),
    en: [
      ...(rest === null ? [] : [`Used by ${rest.en}.`]),
      ...(clauses.length === 0
        ? []
        : [`Used by ${clauses.length === 1 ? '1 clause' : `${clauses.length} clauses`}:\n\n${shownEn.join('\n')}`]),
      ...(more > 0 ? [`and ${more} more.`] : []),
    ].join('\n\n'),
  };
}

/** More than this are counted. */
const MOST = 12;

export function titleOf({ id, title }: Pick<ClauseSyntax, 'id' | 'title'>, language: keyof Bilingual): string {
  const words = escaped(wordsOf(title));
  return language === 'zh' ? `条款${foldedOf(id)} ${words}` : `clause ${foldedOf(id)} ${words}`;
}

function usersOf(workspace: Workspace, target: Target): Pick<SyntaxTree, 'clauses' | 'definitions' | 'crossChecks'> {
  const uses = usesOf(workspace, target).filter(({ declares }) => !declares);
  const { clauses, definitions, interpretations, crossChecks } = workspace.tree;
  const inside = (p: Phrase) => uses.some((use) => use.source === p.source && p.start <= use.start && use.end <= p.end);
  // What an interpretation lists, and what it is 用于, is used by the clauses of the interpretation.
  const declaredFor = interpretations
    .filter(({ name }) => target.kind === 'interpretation' && wordsOf(name) === target.name)
    .flatMap(({ usedBy }) => usedBy.map(foldedOf));
  return {
    clauses: clauses.filter((clause) => sentencesOfClause(clause).some(inside) || declaredFor.includes(foldedOf(clause.id))),
    definitions: definitions.filter(({ words }) => inside(words)),
    crossChecks: crossChecks.filter(({ sentence }) => inside(sentence.words)),
  };
}
