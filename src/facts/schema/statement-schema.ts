import type { Language } from '../blank-words.js';
import type { Named } from '../read/level.js';
import { DEADLINE_LEVEL, REPLY_LEVEL, STATEMENT_LEVEL, statementPartOf } from '../read/statements/parts.js';
import { ANYTHING, anyOf, type JsonSchema, OTHER_WIDTH } from './json-schema.js';
import { mapping } from './mapping.js';
import { BLANK, DATE, NONE, SCALAR, yesNoSchema } from './value-schema.js';

/** 陈述申辩: a list of what the department said, or a single one. */
export function statementsSchema(language: Language): JsonSchema {
  const entry = mapping(STATEMENT_LEVEL, (named) => partSchema(named, language), language);
  return anyOf({ type: 'array', items: entry }, entry, NONE, OTHER_WIDTH, ...BLANK);
}

/** 陈述申辩期限: a day, or from which day and how long. */
export function deadlineSchema(language: Language): JsonSchema {
  return anyOf(
    DATE,
    mapping(DEADLINE_LEVEL, (named) => partSchema(named, language), language),
    ...BLANK,
  );
}

function partSchema(named: Named, language: Language): JsonSchema {
  switch (statementPartOf(named)) {
    case 'on':
    case 'notifiedOn':
      return anyOf(DATE, ...BLANK);
    case 'publishable':
      return anyOf(yesNoSchema(language), ...BLANK);
    case 'attachment':
      return anyOf(SCALAR, { type: 'array', items: SCALAR });
    case 'reply':
      return anyOf(
        mapping(REPLY_LEVEL, (part) => partSchema(part, language), language),
        ...BLANK,
      );
    case null:
      return ANYTHING;
    default:
      return SCALAR;
  }
}
