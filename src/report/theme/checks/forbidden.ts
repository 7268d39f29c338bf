import { sources } from '../../../../reports/compiled/sources.js';
import { themeFindings } from '../../../diagnostics/catalogue/theme.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { linesOf } from '../../../text/lines.js';
import type { ThemeFile } from '../theme-file.js';
import type { TemplateCheck } from './check.js';

interface Forbidden {
  readonly written: RegExp;
  readonly zh: string;
  readonly en: string;
}

const REFUSED = { zh: '网页的安全策略不让它生效', en: 'the security policy of the pages gives it no effect' };
const FETCHED = { zh: '网页不从别处取任何内容；徽标请用 SVG 写在模板里', en: 'pages fetch nothing; write a logo into the template as SVG' };
const STYLED = { zh: '样式请写在 assets/theme.css 里', en: 'write styles into assets/theme.css' };

const IN_TEMPLATES: readonly Forbidden[] = [
  { written: /<script\b/gi, ...REFUSED },
  { written: /\son[a-z]+\s*=/gi, ...REFUSED },
  { written: /(?:javascript|vbscript|data)\s*:/gi, ...REFUSED },
  { written: /<(?:iframe|frame|frameset|object|embed|applet|portal|base|template)\b/gi, ...REFUSED },
  { written: /\s(?:action|formaction|srcdoc|ping|background)\s*=/gi, ...REFUSED },
  { written: /<meta\s[^<>]*http-equiv/gi, zh: '安全策略只能是原来的一行', en: 'the policy is that one line which is there' },
  { written: /<style\b|\sstyle\s*=/gi, ...STYLED },
  { written: /<link\b/gi, ...STYLED },
  { written: /<(?:img|image|picture|source|video|audio|track|use)\b/gi, ...FETCHED },
  {
    written: /\s(?:href|xlink:href)\s*=\s*(?:"|')?\s*\{\{(?!(?:@root\.root|(?:[\w./]*[./])?(?:address|this))\}\})[^}]*\}\}/g,
    zh: '链接只能指向网页自己的地址（名为 address 的值）',
    en: 'a link leads to an address that the page gives (a value called address)',
  },
  { written: /=\{\{[^}]*\}\}/g, zh: '属性的值要写在双引号里', en: 'the value of an attribute stands in double quotation marks' },
];

const IN_STYLES: readonly Forbidden[] = [
  { written: /@import\b/gi, ...FETCHED },
  { written: /(?:url|image-set|src)\s*\((?!["']?#)/gi, ...FETCHED },
];

/** What the pages' policy would refuse, so that it would silently do nothing; and what would give words from outside a meaning in the page. */
export const forbidden: TemplateCheck = (template) => found({ ...template, text: withoutKept(template) }, IN_TEMPLATES);

/** The same for a style sheet. */
export function forbiddenInStyle(file: ThemeFile): readonly Diagnostic[] {
  const text = file.text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return found({ ...file, text }, IN_STYLES);
}

function found(file: ThemeFile, all: readonly Forbidden[]): readonly Diagnostic[] {
  const lines = linesOf(file);
  return all.flatMap(({ written, ...reason }) =>
    [...file.text.matchAll(written)].map((match) => {
      const start = match.index + match[0].length - match[0].trimStart().length;
      const place = lines.place(start, match.index + match[0].length);
      return themeFindings.forbiddenInTheme(place, { written: match[0].trim(), reason });
    }),
  );
}

/** Three lines of our own frame are of these kinds. */
const KEPT = (sources['partials/layout.hbs'] ?? '').split('\n').filter((line) => /<(?:meta|link|script)\b/.test(line));

function withoutKept({ path, shown }: { readonly path: string; readonly shown: string }): string {
  if (path !== 'partials/layout.hbs') return shown;
  return KEPT.reduce((text, line) => text.replace(line.trim(), (one) => ' '.repeat(one.length)), shown);
}
