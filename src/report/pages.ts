import Handlebars from 'handlebars/runtime.js';
import { templates } from '../../reports/compiled/templates.js';
import type { ChecklistPage } from './checklist/checklist-page.js';
import type { ComparisonPage } from './comparison/comparison-page.js';
import type { CorrespondencePage } from './correspondence/correspondence-page.js';
import type { GapsPage } from './gaps/gaps-page.js';
import type { CoveragePage } from './sightings/coverage-page.js';
import type { ClausePage } from './view/clause-page.js';
import type { DepartmentPage } from './view/department-page.js';
import type { NoticePage } from './view/notice-page.js';
import type { OverviewPage } from './view/overview-page.js';
import type { RegionPage } from './view/region-page.js';
import type { SelectionPage } from './view/selection-page.js';

/** Each page with the view its template expects. */
interface Pages {
  readonly overview: OverviewPage;
  readonly region: RegionPage;
  readonly department: DepartmentPage;
  readonly clause: ClausePage;
  readonly notice: NoticePage;
  readonly selection: SelectionPage;
  readonly coverage: CoveragePage;
  readonly comparison: ComparisonPage;
  readonly correspondence: CorrespondencePage;
  readonly gaps: GapsPage;
  readonly checklist: ChecklistPage;
}

/**
 * One page as HTML. The templates were compiled strictly: a name that the view does not have throws, which is
 * our own mistake and never a user's. They escape every value; there is no helper and no raw output.
 */
export function renderPage<Name extends keyof Pages>(name: Name, view: Pages[Name]): string {
  // An instance of its own: nothing registered elsewhere reaches these pages.
  const handlebars = Handlebars.create();
  for (const [key, specification] of Object.entries(templates)) {
    if (key !== name) handlebars.registerPartial(key, handlebars.template(specification));
  }
  const specification = templates[name];
  if (specification === undefined) throw new Error(`no template called ${name}`);
  return handlebars.template(specification)(view);
}
