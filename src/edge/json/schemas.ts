import { z } from 'zod';
import { recordDocument } from '../record/record-document.js';
import { drawDocument } from '../sample/draw-document.js';
import { comparisonDocument } from './comparison-document.js';
import { correspondenceDocument } from './correspondence-document.js';
import { findingsDocument } from './findings-document.js';
import { verdictDocument } from './verdict-document.js';

/** The published JSON Schemas: file name in docs/schemas → text. Written by `npm run docs:schemas`; a test notices stale ones. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  const text = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  return new Map([
    ['verdicts.schema.json', text(verdictDocument)],
    ['comparison.schema.json', text(comparisonDocument)],
    ['findings.schema.json', text(findingsDocument)],
    ['coverage.schema.json', text(correspondenceDocument)],
    ['draw.schema.json', text(drawDocument)],
    ['record.schema.json', text(recordDocument)],
  ]);
}
