import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version in the nearest package.json above this file: of the checkout, or of the installed package. */
export function version(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) return versionIn(readFileSync(file, 'utf8'));
  }
  return '0.0.0';
}

function versionIn(text: string): string {
  const content: unknown = JSON.parse(text);
  return typeof content === 'object' && content !== null && 'version' in content ? String(content.version) : '0.0.0';
}
