import type { Bilingual, Definition } from '../define.js';
import { clauseFindings } from './clause.js';
import { commandFindings } from './command.js';
import { decisionFindings } from './decisions.js';
import { editorFindings } from './editor.js';
import { evaluationFindings } from './evaluation.js';
import { exampleFindings } from './example.js';
import { factsFindings } from './facts.js';
import { readingFindings } from './reading.js';
import { scoringFindings } from './scoring.js';
import { sentenceFindings } from './sentence.js';
import { statementFindings } from './statements.js';
import { tableFindings } from './tables.js';
import { tailoringFindings } from './tailoring.js';

/** The findings of one area, in the order a reader meets them. */
export interface Catalogue {
  readonly area:
    | 'reading'
    | 'sentence'
    | 'clause'
    | 'scoring'
    | 'example'
    | 'tailoring'
    | 'facts'
    | 'tables'
    | 'decisions'
    | 'statements'
    | 'evaluation'
    | 'command'
    | 'editor';
  readonly title: Bilingual;
  readonly definitions: readonly Definition<string>[];
}

/**
 * Everything this project can find, area by area. INVARIANT: a code stands here once; it has a page
 * docs/diagnostics/<code>.md and a sample test/bad/<code>/ (test/diagnostics/catalogue.test.ts).
 */
export const CATALOGUES: readonly Catalogue[] = [
  catalogue('reading', { zh: '规则文件的写法', en: 'The shape of a rule file' }, readingFindings),
  catalogue('sentence', { zh: '条款里的一句话', en: 'A sentence of a clause' }, sentenceFindings),
  catalogue('clause', { zh: '条款、引文和解释', en: 'Clauses, quotations, interpretations' }, clauseFindings),
  catalogue('scoring', { zh: '分值、扣分、等次和推选', en: 'Points, deductions, grades, selection' }, scoringFindings),
  catalogue('example', { zh: '示例', en: 'Examples' }, exampleFindings),
  catalogue('tailoring', { zh: '参照、替代和施行', en: 'Sets built on one another, and their time' }, tailoringFindings),
  catalogue('facts', { zh: '事实表', en: 'Fact sheets' }, factsFindings),
  catalogue('tables', { zh: '工作簿和表格里的事实', en: 'Facts in workbooks and tables' }, tableFindings),
  catalogue('decisions', { zh: '事实表里的评定、改判和推选意见', en: 'What persons decided, in a fact sheet' }, decisionFindings),
  catalogue('statements', { zh: '事实表里的陈述申辩', en: 'What a department says to its finding' }, statementFindings),
  catalogue('evaluation', { zh: '评定', en: 'Evaluation' }, evaluationFindings),
  catalogue('command', { zh: '命令和文件', en: 'Commands and files' }, commandFindings),
  catalogue('editor', { zh: '编辑器', en: 'The editor' }, editorFindings),
];

function catalogue(
  area: Catalogue['area'],
  title: Bilingual,
  findings: Readonly<Record<string, { readonly definition: Definition<string> }>>,
): Catalogue {
  return { area, title, definitions: Object.values(findings).map((finding) => finding.definition) };
}
