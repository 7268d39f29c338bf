import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A script of this folder in one file, so that a process of its own begins within a moment. Out: the file. */
export async function bundled(script: string, folder: string): Promise<string> {
  const outfile = join(folder, script.replace(/\.ts$/, '.mjs'));
  const entry = fileURLToPath(new URL(script, import.meta.url));
  // Libraries of the older kind ask for these two.
  const js = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __filename = ${JSON.stringify(outfile)};`;
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', banner: { js }, logLevel: 'error' });
  return outfile;
}
