import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFiles, REFERENCES } from './docs-grammar/generated.js';

// npm run docs:grammar: draws the grammar as railroad diagrams and renews the made parts of the language references.
const [zh, en] = await Promise.all([readFile(REFERENCES.zh, 'utf8'), readFile(REFERENCES.en, 'utf8')]);
await rm('docs/grammar', { recursive: true, force: true });
for (const [file, text] of generatedFiles({ zh, en })) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
