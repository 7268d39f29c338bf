import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Node } from '../../syntax/sentence-tree.js';
import type { Condition } from '../expression.js';
import { resolve } from './names.js';
import { listNamed, nameHere, placeIn, type Scope, wordsIn, written } from './scope.js';
import { denied } from './value-type.js';

/** 已填报 F: whether the material itself is there. */
export function supplied(scope: Scope, node: Extract<Node, { kind: 'supplied' }>): Condition | null {
  const here = written(scope, node);
  let what: Bilingual = { zh: '定义的名称', en: 'a defined name' };
  if (node.isList) {
    const list = listNamed(scope.meaning.vocabulary, node.name.text);
    if (list !== undefined) {
      nameHere(scope, node.name, { kind: 'list', key: list.key }, list.name);
      return { kind: 'supplied', target: { kind: 'list', list: list.key, name: list.name }, ...here };
    }
  } else {
    const found = resolve(scope, node.name);
    if (found === null) return null;
    if (found.kind === 'field') return { kind: 'supplied', target: found.ref, ...here };
    if (found.kind === 'negative') what = denied(found.field);
  }
  const needed = { zh: '事实表里的项目或者名单', en: 'a field or list of the vocabulary' };
  scope.report(F.wrongType(placeIn(scope, node.name), { words: wordsIn(scope, node.name), found: what, needed }));
  return null;
}
