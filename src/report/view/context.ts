import type { Audience } from '../../facts/audience.js';
import type { Clause, Model } from '../../model/model.js';
import type { SelectionResult } from '../../verdict/selection/results.js';
import { select } from '../../verdict/selection/select.js';
import type { Earlier } from '../../verdict/since.js';
import type { Words } from '../../verdict/verdicts.js';
import { forAudience } from '../for-audience.js';
import type { Language, Run } from '../run.js';
import { slugs } from '../slug.js';
import { type AudienceWords, audienceWords } from '../words/audience.js';
import { catalogue } from '../words/catalogue.js';
import { type ScoreWords, scoreWords } from '../words/score.js';
import type { Catalogue } from '../words/shape.js';
import { type StageWords, stageWords } from '../words/stage.js';
import { type Origins, originsIn } from './origin.js';

/** What every view needs at hand: the run, the language's words, and the address of each page. */
export interface Context {
  readonly run: Run;
  readonly model: Model;
  readonly language: Language;
  readonly words: Catalogue;
  /** The words of scores. */
  readonly scores: ScoreWords;
  /** The words of the acceptance stage. */
  readonly stages: StageWords;
  readonly choose: (words: Words) => string;
  /** Paths inside the site, not yet encoded: `departments/云山县市场监督管理局.html`. */
  readonly departmentPath: (name: string) => string;
  readonly clausePath: (id: string) => string;
  readonly selectionPath: (name: string) => string;
  /** The 推选 of the set, carried out over the run. */
  readonly selections: readonly SelectionResult[];
  readonly clause: (id: string) => Clause | null;
  readonly measure: (listName: string) => string;
  /** Where clauses and interpretations come from. */
  readonly origins: Origins;
  /** The run that this one is compared with; null where none was given. */
  readonly earlier: Earlier | null;
  /** The words of audiences. */
  readonly audiences: AudienceWords;
  /** For whom the pages are. */
  readonly audience: Audience;
  /** Names of 个人信息 fields: whatever comes under such a name is withheld; none for the office itself. */
  readonly personalNames: ReadonlySet<string>;
}

/** In: a run, the language, and the run before it. Out: what views need; of the run only what those may read for whom it is. */
export function contextOf(whole: Run, language: Language, earlier: Earlier | null = null): Context {
  const run = forAudience(whole);
  const { model, audience = 'public' } = run;
  const departments = slugs(
    run.departments.map((d) => d.name),
    'department',
  );
  const clausePages = slugs(
    model.clauses.map((c) => c.id),
    'clause',
  );
  const selectionPages = slugs(
    model.selections.map(({ name }) => name),
    'selection',
  );
  const clauses = new Map(model.clauses.map((c) => [c.id, c]));
  const words = catalogue(language);
  return {
    run,
    model,
    language,
    words,
    scores: scoreWords(language),
    stages: stageWords(language),
    choose: (either) => either[language],
    departmentPath: (name) => `departments/${departments.get(name) ?? 'department'}.html`,
    clausePath: (id) => `clauses/${clausePages.get(id) ?? 'clause'}.html`,
    selectionPath: (name) => `selections/${selectionPages.get(name) ?? 'selection'}.html`,
    selections: select(model, run.departments),
    clause: (id) => clauses.get(id) ?? null,
    measure: measures(model),
    origins: originsIn({ model, language, words }),
    earlier,
    audiences: audienceWords(language),
    audience,
    personalNames: audience === 'internal' ? new Set() : personalNames(model),
  };
}

/** A path as an address: every segment percent-encoded. */
export function href(root: string, path: string, anchor: string | null = null): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `${root}${encoded}${anchor === null ? '' : `#${anchor}`}`;
}

/** Anchors inside a department's page. Numbered, because ids with Chinese or dots hinder styles and scripts. */
export function standardAnchor(model: Model, id: string): string {
  return `standard-${model.standards.findIndex((s) => s.id === id) + 1}`;
}

export function clauseAnchor(model: Model, id: string): string {
  return `clause-${model.clauses.findIndex((c) => c.id === id) + 1}`;
}

/** The measure word of a list or of a name derived from it; a plain 条 where the name is not known. */
function measures(model: Model): (listName: string) => string {
  const byKey = new Map(model.vocabulary.lists.map((l) => [l.key, l.measure]));
  const byName = new Map(model.vocabulary.lists.map((l) => [l.name, l.measure]));
  for (const { name, body } of model.definitions) {
    const measure = body.kind === 'list' ? byKey.get(body.list.list) : undefined;
    if (measure !== undefined) byName.set(name, measure);
  }
  return (listName) => byName.get(listName) ?? byKey.get(listName) ?? '条';
}

function personalNames(model: Model): ReadonlySet<string> {
  const fields = [model.vocabulary.form, ...model.vocabulary.lists.map((l) => l.fields)].flat();
  return new Set(fields.filter((f) => f.personal).map((f) => f.name));
}
