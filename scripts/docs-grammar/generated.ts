import { drawRule } from './draw.js';
import { keywordTables } from './keyword-tables.js';
import { LANGUAGES, type Language } from './language.js';
import { RULE_NAMES } from './rule-names.js';
import { shapesOf } from './shapes.js';

/** The language references, in which some parts are made by this command. */
export const REFERENCES: Readonly<Record<Language, string>> = { zh: 'docs/language.zh-CN.md', en: 'docs/language.md' };

/** In: the references as they are. Out: every file this command writes, path to text: the diagrams, and the references renewed. */
export function generatedFiles(references: Readonly<Record<Language, string>>): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((language) => [...diagrams(language), [REFERENCES[language], renewed(references[language], language)] as const]),
  );
}

function diagrams(language: Language): (readonly [string, string])[] {
  return [...shapesOf(language)].map(([name, shape]) => [`docs/grammar/${language}/${name}.svg`, drawRule(name, shape, language)]);
}

/** A made part stands between <!-- made: name --> and <!-- end --> and is exchanged whole. */
function renewed(text: string, language: Language): string {
  return text.replace(MADE, (_, name: string) => `<!-- made: ${name} -->\n\n${part(name, language)}\n\n<!-- end -->`);
}

const MADE = /<!-- made: (\w+) -->[\s\S]*?<!-- end -->/g;

function part(name: string, language: Language): string {
  if (name === 'diagrams') return diagramList(language);
  if (Object.hasOwn(keywordTables, name)) return keywordTables[name as keyof typeof keywordTables](language);
  throw new Error(`nothing makes the part ${name} of the language reference`);
}

/** Each rule that can be said, under its name, in the order of rule-names.ts. */
function diagramList(language: Language): string {
  const shapes = shapesOf(language);
  return Object.entries(RULE_NAMES)
    .filter(([name]) => shapes.has(name))
    .map(([name, words]) => `**${words[language]}**\n\n![${words[language]}](grammar/${language}/${name}.svg)`)
    .join('\n\n');
}
