import type { Change } from '../../compare/change.js';
import type { DepartmentFlips } from '../../compare/flips.js';
import type { Stage } from '../../facts/stage.js';
import type { Model } from '../../model/model.js';
import type { Language } from '../run.js';
import { type ComparisonWords, comparisonWords } from '../words/comparison.js';
import { stageWords } from '../words/stage.js';
import { type ChangeView, changeView } from './change-view.js';
import { type DepartmentView, departmentView, scoreLines } from './department-view.js';

/** Two rule sets compared, in words: what the terminal, the page and JSON show. */
export interface ComparisonView {
  /** `henan-2017（1）`. */
  readonly before: string;
  readonly after: string;
  readonly total: string;
  /** Groups without a change are left out. */
  readonly groups: readonly GroupView[];
  /** Null where no sheets were given. */
  readonly departments: { readonly total: string; readonly rows: readonly DepartmentView[] } | null;
}

export interface GroupView {
  readonly heading: string;
  readonly changes: readonly ChangeView[];
}

/** In: both models, what changed between them, what that does to departments (null where none were given). Out: the same in words. */
export function comparisonView(
  { before, after }: { readonly before: Model; readonly after: Model },
  changes: readonly Change[],
  departments: readonly DepartmentFlips[] | null,
  language: Language,
  stage: Stage = 'self-check',
): ComparisonView {
  const words = comparisonWords(language);
  const groups = GROUPS.flatMap(([group, kinds]) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind));
    return own.length === 0 ? [] : [{ heading: words.groups[group], changes: own.map((change) => changeView(change, after, words)) }];
  });
  const clauses = changes.filter(({ kind }) => kind === 'clause').length;
  const turned = departments?.filter(({ flips, score }) => flips.length > 0 || scoreLines(score, words).length > 0) ?? [];
  const scored = before.scoring !== null || after.scoring !== null;
  return {
    before: setName(before),
    after: setName(after),
    total: changes.length === 0 ? words.say.nothing : words.say.total(changes.length, clauses),
    groups,
    departments:
      departments === null
        ? null
        : {
            total: `${stage === 'acceptance' ? stageWords(language).compared : ''}${(scored ? words.say.turned : words.say.flips)(turned.length, departments.length)}`,
            rows: turned.map((one) => departmentView(one, changes, language)),
          },
  };
}

const GROUPS: readonly (readonly [keyof ComparisonWords['groups'], readonly Change['kind'][]])[] = [
  ['head', ['head']],
  ['facts', ['vocabulary', 'field', 'list']],
  ['interpretations', ['interpretation']],
  ['definitions', ['definition']],
  ['crossChecks', ['crossCheck']],
  ['standards', ['standard']],
  ['scoring', ['scoring']],
  ['clauses', ['clause']],
];

function setName({ ruleSet: { id, version } }: Model): string {
  return version === null ? id : `${id} (${version})`;
}
