import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = join(CHECKOUT, 'out/bench/code');

/** The command as the built package starts it. */
export const MAIN = join(BUILT, 'command/zhunsheng.js');

/** The parts of the product that are measured. The verbs are public; the last two stand behind `evaluate`. */
export interface Product {
  readonly verbs: typeof import('../../src/index.js');
  readonly contextFor: typeof import('../../src/engine/context-for.js').contextFor;
  readonly judgeClauses: typeof import('../../src/verdict/judge-clause.js').judgeClauses;
}

/**
 * Builds the product beside the checkout's own dist: what tsx makes of a source file is slower, as every small function
 * is given its name at run time.
 */
export function buildProduct(): void {
  rmSync(BUILT, { recursive: true, force: true });
  node('node_modules/tsx/dist/cli.mjs', 'scripts/build-pages.ts');
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', BUILT);
  node('node_modules/tsx/dist/cli.mjs', 'scripts/build-command.ts', join(BUILT, 'command'));
}

/** In: nothing. Out: the built product, loaded. */
export async function loadProduct(): Promise<Product> {
  const [verbs, context, judge] = await Promise.all([
    load<Product['verbs']>('index.js'),
    load<Pick<Product, 'contextFor'>>('engine/context-for.js'),
    load<Pick<Product, 'judgeClauses'>>('verdict/judge-clause.js'),
  ]);
  return { verbs, contextFor: context.contextFor, judgeClauses: judge.judgeClauses };
}

async function load<T>(file: string): Promise<T> {
  return (await import(pathToFileURL(join(BUILT, 'src', file)).href)) as T;
}

function node(...words: string[]): void {
  const { status } = spawnSync(process.execPath, words, { cwd: CHECKOUT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`the product does not build: ${words.join(' ')}`);
}
