import type { Language } from '../run.js';
import { type Text, written } from '../view/text.js';
import { type GapsWords, gapsWords } from '../words/gaps.js';
import type { DepartmentGapsView, GapsView } from './gaps-view.js';

/** The page of gaps, which stands alone. */
export interface GapsPage {
  readonly lang: 'zh-CN' | 'en';
  readonly title: string;
  readonly labels: GapsWords['labels'];
  readonly kicker: Text;
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly departments: readonly DepartmentOnPage[];
  readonly unread: readonly string[];
  readonly generated: string;
}

/** `address`: of the department, numbered, because ids with Chinese hinder styles. */
interface DepartmentOnPage extends DepartmentGapsView {
  readonly anchor: string;
}

export function gapsPage(view: GapsView, language: Language): GapsPage {
  return {
    lang: language === 'zh' ? 'zh-CN' : 'en',
    title: view.title,
    labels: gapsWords(language).labels,
    kicker: written(view.ruleSet),
    sentence: view.total,
    notes: view.notes,
    departments: view.departments.map((department, i) => ({ ...department, anchor: `department-${i + 1}` })),
    unread: view.unread,
    generated: view.generated,
  };
}
