import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Bilingual } from '../../diagnostics/define.js';
import { foldedOf, placeOf } from '../../syntax/phrase.js';
import type { NamedSyntax, SyntaxTree } from '../../syntax/tree.js';
import { squeeze } from '../../text/width.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Check } from './draft.js';

/**
 * An interpretation that bears the name of a field, a list, a definition or an option: the same words then mean one thing
 * in quotation marks and another without. A reading in words is never used in a sentence, so it stands in nobody's light.
 */
export const shadowedInterpretations: Check = ({ tree, vocabulary, interpretations }, report) => {
  const names = namesOf(tree, vocabulary);
  for (const { name, value, at } of interpretations) {
    const shadow = value.kind === 'reading' ? undefined : names.get(squeeze(name));
    if (shadow !== undefined) report(F.shadowedInterpretation(at, { name, what: shadow.what, other: shadow.other }));
  }
};

interface Shadow {
  readonly what: Bilingual;
  readonly other: string;
}

function namesOf(tree: SyntaxTree, vocabulary: Vocabulary): ReadonlyMap<string, Shadow> {
  const names = new Map<string, Shadow>();
  const put = (name: string, what: Bilingual, at: ReturnType<typeof placeOf>): void => {
    if (!names.has(squeeze(name))) names.set(squeeze(name), { what, other: `${at.file}:${at.start.line}` });
  };
  const declare = (what: Bilingual) => (named: NamedSyntax) => {
    for (const p of [named.name, named.alias]) if (p !== null) put(foldedOf(p), what, placeOf(p));
  };
  [...tree.sections, ...tree.lists].flatMap((group) => group.fields).forEach(declare({ zh: '一个项目', en: 'a field' }));
  tree.lists.forEach(declare({ zh: '一份名单', en: 'a list' }));
  tree.definitions.forEach(declare({ zh: '一个定义', en: 'a definition' }));
  for (const { type, name, at } of [...vocabulary.form, ...vocabulary.lists.flatMap((list) => list.fields)]) {
    const what = { zh: `“${name}”的一个选项`, en: `an option of “${name}”` };
    for (const option of type.kind === 'option' ? type.options : []) put(option.name, what, at);
  }
  return names;
}
