import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In: the files that went into the bundles. Out: the licences of the packages they are from, whose terms ask for that. */
export function notices(files: readonly string[]): string {
  const folders = [...new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []))].sort();
  return folders.map(notice).join(`\n${'-'.repeat(80)}\n\n`);
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  const words = file === undefined ? `Licence: ${license}\n` : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version}\n\n${words}`;
}
