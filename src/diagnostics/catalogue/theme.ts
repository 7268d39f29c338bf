import { finding } from '../define.js';

/** What can be wrong in a theme: an office's own templates and style sheets for the pages. */
export const themeFindings = {
  strayThemeFile: finding('stray-theme-file', 'error', {
    zh: '版式里不能有“{path}”{hint}。版式里的文件与 zhunsheng theme 列出的同名，另外可以有 assets/theme.css；徽标请用 SVG 写在模板里。',
    en: 'A theme cannot have `{path}`{hint}. Its files are called as those that zhunsheng theme lists, beside which there may be assets/theme.css; a logo is written into a template as SVG.',
  }),
  brokenTemplate: finding('broken-template', 'error', {
    zh: '这个模板读不懂：{reason}。',
    en: 'This template cannot be read: {reason}.',
  }),
  rawTemplateOutput: finding('raw-template-output', 'error', {
    zh: '“{written}”会把别人填写的文字原样当成网页，里面的代码就会执行。请写“{instead}”。',
    en: '`{written}` would put what others filled in into the page as it is, and code in it would run. Write `{instead}`.',
  }),
  unknownTemplateWord: finding('unknown-template-word', 'error', {
    zh: '版式里没有“{word}”这种写法。可以用的只有 {forms}。',
    en: 'A theme knows no `{word}`. What it knows is {forms}.',
  }),
  unknownTemplatePart: finding('unknown-template-part', 'error', {
    zh: '没有名为“{part}”的部件{hint}。部件是 partials/ 里的模板，不能新增。',
    en: 'There is no part called `{part}`{hint}. Parts are the templates in partials/; none can be added.',
  }),
  unknownTemplateName: finding('unknown-template-name', 'error', {
    zh: '网页在这里没有“{name}”这个值{hint}。每个模板有哪些值，见 docs/themes.zh-CN.md。',
    en: 'The page has no value `{name}` here{hint}. What each template gets is told in docs/themes.md.',
  }),
  missingTemplateLine: finding('missing-template-line', 'error', {
    zh: '这个模板缺少一行，或者它不在原来的位置：{line}。少了它，网页就不安全，或者没有内容；请照原样保留。',
    en: 'This template lacks a line, or it does not stand where it did: {line}. Without it the page is not safe, or empty; keep it as it was.',
  }),
  forbiddenInTheme: finding('forbidden-in-theme', 'error', {
    zh: '版式里不能写“{written}”：{reason}。',
    en: 'A theme cannot have `{written}`: {reason}.',
  }),
} as const;
