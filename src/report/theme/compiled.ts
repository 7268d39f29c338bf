import Handlebars from 'handlebars/dist/cjs/handlebars.js';
import { themeFindings } from '../../diagnostics/catalogue/theme.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { faultWith, themeFault } from './theme-fault.js';
import { piecesOf, placeOf, type Template } from './theme-file.js';

/** As the build compiles ours: a name that the view lacks throws, no helper but these is known. */
const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { helperMissing: false, blockHelperMissing: false, log: false, lookup: false },
};

/** In: a template in which nothing is wrong. Out: what Handlebars' runtime makes pages with; a name that it finds missing is told with its place. */
export function compiled(template: Template): object {
  const script = Handlebars.precompile(template.text.replace(/\n$/, ''), OPTIONS);
  const specification = new Function(`return ${String(script)}`)() as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(specification).map(([key, one]) => [key, typeof one === 'function' ? told(one, template) : one]),
  );
}

function told(part: { apply(self: unknown, given: unknown[]): unknown }, template: Template) {
  return function (this: unknown, ...given: unknown[]): unknown {
    try {
      return part.apply(this, given);
    } catch (error) {
      throw themeFault(error) === null ? (asFault(error, template) ?? error) : error;
    }
  };
}

/** Handlebars says only `"name" not defined in … - 3:5`, and nothing where the name is read in a part of ours which this template puts in. */
function asFault(error: unknown, template: Template): Error | null {
  if (error instanceof RangeError) return faultWith(themeFindings.brokenTemplate(template.lines.place(0, 0), { reason: ENDLESS }));
  const [, name] = /^"([^"]*)" not defined in /.exec(error instanceof Error ? error.message : '') ?? [];
  if (name === undefined) return null;
  return faultWith(missing(name, error as { readonly lineNumber?: number }, template));
}

const ENDLESS = { zh: '它把自己放进了自己里，没有尽头', en: 'it is put into itself, without an end' };

function missing(name: string, { lineNumber }: { readonly lineNumber?: number }, template: Template): Diagnostic {
  const pieces = [...piecesOf(template.tree)];
  const reads = pieces.find(
    ({ type, parts, loc }) => type === 'PathExpression' && parts?.includes(name) === true && loc?.start.line === lineNumber,
  );
  const place = reads === undefined ? template.lines.place(0, 0) : placeOf(template, reads);
  return themeFindings.unknownTemplateName(place, { name, hint: { zh: '', en: '' } });
}
