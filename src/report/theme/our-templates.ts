import Handlebars, { type Piece } from 'handlebars/dist/cjs/handlebars.js';
import { sources } from '../../../reports/compiled/sources.js';
import { piecesOf } from './theme-file.js';

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
  const pieces = [...piecesOf(Handlebars.parse(template))].filter(isValue);
  return [...new Set(pieces.map(({ original }) => String(original).replace(/^(\.\.\/)+|^@root\./, '')))]
    .filter((one) => !OWN.test(one))
    .sort();
}

const OWN = /^(this|\.|\.\.|@.*|each|if|unless|with)$/;

function namesRead(template: string): readonly string[] {
  return readBy(template).flatMap((path) => path.split('.'));
}

/** A name that is read, and not that of a helper or a part. */
export function isValue({ type, parts }: Piece): boolean {
  return type === 'PathExpression' && parts !== undefined;
}
