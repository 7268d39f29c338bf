import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check, type Diagnostic, type Model, parse, type SourceText } from '../../src/index.js';

const FOLDER = fileURLToPath(new URL('../../rules/henan-2017/', import.meta.url));

/** The set as it is delivered: its checked model and everything that was found on the way. */
export function henan(): { readonly model: Model; readonly diagnostics: readonly Diagnostic[] } {
  const tree = parse(filesEndingIn('.standards'));
  const checked = check(tree.value, filesEndingIn('.txt'));
  const diagnostics = [...tree.diagnostics, ...checked.diagnostics];
  if (checked.value === null) throw new Error(diagnostics.map((d) => `${d.place?.file}:${d.place?.start.line} ${d.zh}`).join('\n'));
  return { model: checked.value, diagnostics };
}

function filesEndingIn(ending: string): SourceText[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ file, text: readFileSync(`${FOLDER}${file}`, 'utf8') }));
}
