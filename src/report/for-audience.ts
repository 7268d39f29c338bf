import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Run } from './run.js';
import { audienceWords } from './words/audience.js';

/**
 * In: a run. Out: the same as far as those may read it for whom it is meant (decision 0038). What the public does not read is not in it, so no
 * view, template or export can show it: who answers for the run, what was filled in wrongly, why a file could not be read; the sentences quote
 * what people wrote. The verdicts were put into words for their audience when they were made.
 */
export function forAudience(run: Run): Run {
  const { audience = 'public' } = run;
  if (audience !== 'public') return { ...run, audience };
  return {
    ...run,
    audience,
    evaluator: null,
    problems: run.problems.map((problem) => ({ ...problem, diagnostic: withoutQuotes(problem.diagnostic) })),
    unread: run.unread.map((one) => ({ ...one, reason: { zh: zh.unread, en: en.unread } })),
  };
}

const [zh, en] = [audienceWords('zh'), audienceWords('en')];

/** Its code and its place stay. */
function withoutQuotes(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, zh: zh.problem, en: en.problem, edits: [] };
}
