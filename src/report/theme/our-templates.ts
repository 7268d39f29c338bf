import Handlebars from 'handlebars/dist/cjs/handlebars.js';
import { sources } from '../../../reports/compiled/sources.js';
import { valuesIn } from './values.js';

/** What ours has, which a theme is held against. */
export interface OurTemplates {
  /** The paths a theme may have files at. */
  readonly paths: ReadonlySet<string>;
  /** The parts that a template may put in: `layout`, `bar`. */
  readonly parts: ReadonlySet<string>;
  /** Every name that a view has: what our templates read. */
  readonly names: ReadonlySet<string>;
}

export function ourTemplates(): OurTemplates {
  const paths = Object.keys(sources);
  const parts = paths.flatMap((path) => /^partials\/(.*)\.hbs$/.exec(path)?.[1] ?? []);
  const names = paths.filter((path) => path.endsWith('.hbs')).flatMap((path) => namesRead(sources[path] ?? ''));
  return { paths: new Set(paths), parts: new Set(parts), names: new Set(names) };
}

/** In: a template. Out: the names it reads, as they are written: `labels.skip`; sorted, each once. */
export function readBy(template: string): readonly string[] {
  const written = valuesIn(Handlebars.parse(template)).map(({ original }) => String(original).replace(/^(\.\.\/)+|^@root\./, ''));
  return [...new Set(written)].filter((one) => !OWN.test(one)).sort();
}

const OWN = /^(this|\.|\.\.|@.*)$/;

function namesRead(template: string): readonly string[] {
  return readBy(template).flatMap((path) => path.split('.'));
}
