import type { Language } from '../blank-words.js';
import { type Level, type Named, spellings } from '../read/level.js';
import { exactly, type JsonSchema, OTHER_WIDTH_KEYS } from './json-schema.js';

/** A mapping whose keys are the names of a level; other keys are refused, unless they may be one of them in full width. */
export function mapping(level: Level, schemaOf: (named: Named) => JsonSchema, language: Language): JsonSchema {
  const things = [...new Set(level.values())].map((named) => ({ names: spellings(named), schema: schemaOf(named) }));
  const shown = ({ names }: (typeof things)[number]) => (language === 'en' ? names.at(-1) : names[0]) ?? '';
  const others = things.flatMap((one) =>
    one.names.filter((name) => name !== shown(one)).map((name) => [exactly(name), one.schema] as const),
  );
  return {
    type: 'object',
    properties: Object.fromEntries(things.map((one) => [shown(one), one.schema])),
    patternProperties: { ...Object.fromEntries(others), ...OTHER_WIDTH_KEYS },
    additionalProperties: false,
  };
}
