import { compareVersions, comparisonView, type Model } from '../../src/index.js';
import { rulesOf } from '../diagnostics/found.js';

/** The model of a small text; what it leaves out comes from test/diagnostics/base. */
export function modelOf(text: string): Model {
  const { model, diagnostics } = rulesOf([{ file: 'rules.standards', text }]);
  if (model === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  return model;
}

/** A set of one clause, with what is said before it. */
export function withRequirement(requirement: string, before = ''): Model {
  return modelOf(`${before}标准一 样例\n\n条款 1.1 样例\n  要求 ${requirement}\n`);
}

/** What changed, in words: titles, and the lines under each moved in by two. */
export function toldOf(before: Model, after: Model, language: 'zh' | 'en' = 'zh'): readonly string[] {
  const { groups } = comparisonView({ before, after }, compareVersions(before, after), null, language);
  return groups.flatMap(({ changes }) => changes.flatMap(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)]));
}
