import type { Day } from '../../text/place.js';
import type { Language } from '../run.js';
import { type ComparisonWords, comparisonWords } from '../words/comparison.js';
import type { ComparisonView } from './comparison-view.js';

/** What the page of a comparison is made of. */
export interface ComparisonRun {
  readonly comparison: ComparisonView;
  readonly generatedOn: Day;
  /** Version of this software. */
  readonly version: string;
}

/** What changed, then whose verdict turns and why. */
export interface ComparisonPage extends Pick<ComparisonView, 'groups' | 'departments'> {
  readonly lang: 'zh-CN' | 'en';
  readonly title: string;
  readonly labels: ComparisonWords['labels'];
  readonly kicker: string;
  readonly sentence: string;
  readonly generated: string;
}

export function comparisonPage({ comparison, generatedOn, version }: ComparisonRun, language: Language): ComparisonPage {
  const { labels, say } = comparisonWords(language);
  const { before, after, total, groups, departments } = comparison;
  return {
    lang: language === 'zh' ? 'zh-CN' : 'en',
    title: `${labels.heading} · ${say.sets(before, after)}`,
    labels,
    kicker: say.sets(before, after),
    sentence: total,
    groups,
    departments,
    generated: say.generated(generatedOn, version),
  };
}
