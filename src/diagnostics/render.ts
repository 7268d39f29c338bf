import { whereWords } from '../text/place.js';
import { codeFrame } from './code-frame.js';
import type { Diagnostic, Edit, Severity } from './diagnostic.js';

/**
 * One finding as a person reads it in a terminal:
 *
 *     rules/3.standards:12:8  错误  没有名称“执法人圆”。  [unknown-name]
 *       12 │   要求 没有执法人圆满足持证
 *          │            ~~~~~~~~
 *       建议：改为“执法人员”
 *
 * In: the finding, the language, and the texts of the files by name. Out: its lines, joined. A finding in a value that
 * must not be shown (个人信息) shows its place and never the line.
 */
export function renderDiagnostic(diagnostic: Diagnostic, language: 'zh' | 'en', texts: ReadonlyMap<string, string>): string {
  return [headline(diagnostic, language), ...frame(diagnostic, texts), ...suggestions(diagnostic.edits, language)].join('\n');
}

/** All findings of one severity or another, counted in one sentence. */
export function renderCounts(diagnostics: readonly Diagnostic[], language: 'zh' | 'en'): string {
  const count = (severity: Severity) => diagnostics.filter((d) => d.severity === severity).length;
  const [errors, warnings, hints] = [count('error'), count('warning'), count('hint')];
  return language === 'zh'
    ? `${errors} 个错误，${warnings} 个提醒，${hints} 个提示。`
    : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(hints, 'hint')}.`;
}

const SEVERITIES: Readonly<Record<Severity, { readonly zh: string; readonly en: string }>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  hint: { zh: '提示', en: 'hint' },
};

function headline(diagnostic: Diagnostic, language: 'zh' | 'en'): string {
  const { place } = diagnostic;
  const where = place === null ? '' : `${whereWords(place)}  `;
  return `${where}${SEVERITIES[diagnostic.severity][language]}  ${diagnostic[language]}  [${diagnostic.code}]`;
}

function frame({ place, personal, more }: Diagnostic, texts: ReadonlyMap<string, string>): readonly string[] {
  const text = place === null || personal || more !== undefined ? undefined : texts.get(place.file);
  const lines = place === null || text === undefined ? '' : codeFrame(text, place);
  return lines === '' ? [] : lines.split('\n').map((line) => `  ${line}`);
}

function suggestions(edits: readonly Edit[], language: 'zh' | 'en'): readonly string[] {
  const lead = language === 'zh' ? '建议：' : 'suggestion: ';
  return edits.map((edit) => `  ${lead}${edit[language]}`);
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
