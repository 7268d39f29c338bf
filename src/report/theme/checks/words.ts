import type { Piece } from 'handlebars/dist/cjs/handlebars.js';
import { themeFindings } from '../../../diagnostics/catalogue/theme.js';
import { piecesOf, placeOf } from '../theme-file.js';
import type { TemplateCheck } from './check.js';

/** Whatever a template could do beyond putting words in: helpers of its own, decorators, names worked out while the page is made. */
export const words: TemplateCheck = (template) =>
  [...piecesOf(template.tree)].flatMap((piece) => {
    const word = strange(piece);
    return word === null ? [] : [themeFindings.unknownTemplateWord(placeOf(template, piece), { word, forms: FORMS })];
  });

const FORMS = {
  zh: '{{#each 名单}}、{{#if 名称}}、{{#unless 名称}}、{{#with 名称}}、{{> 部件}} 和 {{名称}}',
  en: '{{#each list}}, {{#if name}}, {{#unless name}}, {{#with name}}, {{> part}} and {{name}}',
};

const BLOCKS: ReadonlySet<unknown> = new Set(['each', 'if', 'unless', 'with']);

function strange({ type, path, name, params = [], program }: Piece): string | null {
  const called = String(path?.original ?? '');
  if (type === 'BlockStatement' && !BLOCKS.has(path?.original)) return `{{#${called}}}`;
  if (type === 'MustacheStatement' && (params.length > 0 || BLOCKS.has(called))) return `{{${called} …}}`;
  if (type === 'SubExpression') return `(${called} …)`;
  if (type === 'Decorator') return `{{*${called}}}`;
  if (type === 'DecoratorBlock') return `{{#*${called}}}`;
  if (type.startsWith('Partial') && name?.type !== 'PathExpression') return '{{> (…)}}';
  if ((program?.blockParams ?? []).length > 0) return `as |${program?.blockParams?.join(' ')}|`;
  return null;
}
