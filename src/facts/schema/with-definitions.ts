import type { JsonSchema } from './json-schema.js';

/**
 * The same schema with every larger part written once, under `definitions`, and pointed at from wherever it stands: a sheet of many fields
 * would else come to megabytes.
 */
export function withDefinitions(schema: JsonSchema): JsonSchema {
  const names = new Map<string, string>();
  const definitions: Record<string, JsonSchema> = {};
  const pointed = new Map<JsonSchema, JsonSchema>();
  const pointer = (part: JsonSchema): JsonSchema => {
    const known = pointed.get(part);
    if (known !== undefined) return known;
    const small = inside(part, pointer);
    const text = JSON.stringify(small);
    const name = names.get(text) ?? `${names.size + 1}`;
    const made = text.length < SHORT ? small : { $ref: `#/definitions/${name}` };
    if (text.length >= SHORT && !names.has(text)) {
      names.set(text, name);
      definitions[name] = small;
    }
    pointed.set(part, made);
    return made;
  };
  return { ...inside(schema, pointer), definitions };
}

/** A part as short as a pointer stays where it is. */
const SHORT = 80;

/** A schema with each schema directly inside it changed. */
function inside(schema: JsonSchema, change: (part: JsonSchema) => JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([word, value]) => {
      if (word === 'anyOf') return [word, (value as readonly JsonSchema[]).map(change)];
      if (word === 'items') return [word, change(value as JsonSchema)];
      if (word !== 'properties' && word !== 'patternProperties') return [word, value];
      const parts = Object.entries(value as Readonly<Record<string, JsonSchema>>);
      return [word, Object.fromEntries(parts.map(([key, part]) => [key, change(part)]))];
    }),
  );
}
