import { finding } from '../define.js';

/** What an editor is told when it asks for something that cannot be done. */
export const editorFindings = {
  unusableName: finding('unusable-name', 'error', {
    zh: '“{name}”不能用在这里：{form}。',
    en: '“{name}” cannot stand here: {form}.',
  }),
  declaredBelow: finding('declared-below', 'error', {
    zh: '没有改名：“{name}”是在{file}里声明的，那是本集参照的标准集，请打开那个文件改名。',
    en: 'Nothing was renamed: “{name}” is declared in {file}, in the set that this one tailors; open that file and rename it there.',
  }),
  changedMeaning: finding('changed-meaning', 'error', {
    zh: '没有改名：“{from}”改为“{to}”，{where}会读不通，或者读成别的意思。请换一个名称。',
    en: 'Nothing was renamed: with “{to}” for “{from}”, {where} would not be understood, or would mean something else. Choose another name.',
  }),
} as const;
