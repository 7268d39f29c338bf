import type { Model } from '../model/model.js';
import type { Field, List, Vocabulary } from '../model/vocabulary.js';
import { decisionLines } from './blank-decisions.js';
import {
  evaluatedOnWords,
  fieldWords,
  headWords,
  type Language,
  listWords,
  sampleWords,
  sectionWords,
  sourceWords,
} from './blank-words.js';
import { RESERVED } from './read/level.js';
import { type Keeper, partOf } from './template/kept-by.js';
import { factKey, type Uses, usesOf } from './uses.js';

/**
 * A blank, commented fact sheet in YAML, made for a rule set: every fact with its type, unit, range, options and the
 * clauses that use it, and what the rules leave to persons; or what one 责任科室 keeps of all that. Keys in the chosen language (aliases where they exist). Read back as it is, it has no findings
 * and every fact is unknown.
 */
export function blankSheet(model: Model, language: Language, keeper: Keeper | null = null): string {
  const uses = usesOf(model);
  const part = keeper === null ? model : partOf(model, keeper);
  const { vocabulary } = part;
  const lines = [
    ...headWords(model, language).map(comment),
    ...(keeper === null ? ['', comment(evaluatedOnWords(language)), `${RESERVED.evaluatedOn[language === 'zh' ? 0 : 1]}:`] : ['']),
    ...formLines(part, uses, language),
    ...vocabulary.lists.flatMap((list) => listLines(list, vocabulary, uses, language)),
    ...(keeper === null ? decisionLines(model, language) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function formLines(model: Model, uses: Uses, language: Language): readonly string[] {
  const { form, sections } = model.vocabulary;
  const headed = new Set(sections.flatMap((section) => section.fields));
  const field = (one: Field): readonly string[] => [
    comment(fieldWords(one, uses.get(factKey(null, one.key)) ?? [], language)),
    `${keyOf(one, language)}:`,
  ];
  return [
    ...form.filter((one) => !headed.has(one.key)).flatMap(field),
    ...sections.flatMap((section) => [
      '',
      comment(sectionWords(section, model.vocabulary, language)),
      ...form.filter((one) => section.fields.includes(one.key)).flatMap(field),
    ]),
  ];
}

/** The list's key, empty (nobody has said), and one sample record as comments. */
function listLines(list: List, vocabulary: Vocabulary, uses: Uses, language: Language): readonly string[] {
  const fields = list.fields.map((field, index) => {
    const words = oneLine(fieldWords(field, uses.get(factKey(list.key, field.key)) ?? [], language));
    return `#  ${index === 0 ? '- ' : '  '}${keyOf(field, language)}:  # ${words}`;
  });
  const evidence = RESERVED.evidence[language === 'zh' ? 0 : 1];
  return [
    '',
    comment(listWords(list, vocabulary, uses.get(factKey(list.key, null)) ?? [], language)),
    `${keyOf(list, language)}:`,
    comment(sampleWords(language)),
    ...fields,
    ...(fields.length === 0 ? [] : [`#    ${evidence}:  # ${sourceWords(language)}`]),
  ];
}

function keyOf(thing: { readonly name: string; readonly alias: string | null }, language: Language): string {
  const name = oneLine(language === 'en' ? (thing.alias ?? thing.name) : thing.name);
  return PLAIN_KEY.test(name) ? name : JSON.stringify(name);
}

/** Names that need no quotation marks in YAML. */
const PLAIN_KEY = /^[\p{L}_][\p{L}\p{N}_（）()、·-]*$/u;

function comment(words: string): string {
  return words === '' ? '#' : `# ${words.replace(/[\r\n]+/g, ' ')}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
