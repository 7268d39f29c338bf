import { mkdir, writeFile } from 'node:fs/promises';
import { publishedSchemas } from '../src/edge/json/schemas.js';

// npm run docs:schemas: writes the JSON Schemas of what the command prints.
await mkdir('docs/schemas', { recursive: true });
for (const [file, text] of publishedSchemas()) await writeFile(`docs/schemas/${file}`, text);
