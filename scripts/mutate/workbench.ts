import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { apply, type Mutation } from './apply.js';

/** A copy of the checkout in which mutations are tried, one after the other. The checkout itself is never touched. */
export interface Workbench {
  readonly folder: string;
  /** Applies the mutation, does the work and takes it back. Out: what the work gave, or why there was none to do. */
  with<T>(mutation: Mutation, work: () => Promise<T>): Promise<T | { readonly kind: 'notApplicable'; readonly reason: string }>;
  remove(): void;
}

/** Not copied: what is made, and what is large. */
const LEFT_OUT = ['.git', 'node_modules', 'dist', 'out', 'coverage'];

/** In: the checkout. Out: a workbench in the folder for temporary files. */
export function workbench(checkout: string): Workbench {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-mutate-'));
  cpSync(checkout, folder, { recursive: true, filter: (source) => !LEFT_OUT.includes(relative(checkout, source)) });
  linkLibraries(checkout, folder);
  return {
    folder,
    with: async (mutation, work) => {
      const file = join(folder, mutation.file);
      const source = readFileSync(file, 'utf8');
      const applied = apply(mutation, source);
      if (applied.kind === 'notApplicable') return applied;
      writeFileSync(file, applied.source);
      try {
        return await work();
      } finally {
        writeFileSync(file, source);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Each library is linked by itself, so that what tools keep in node_modules stays with the copy. */
function linkLibraries(checkout: string, folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const library of readdirSync(join(checkout, 'node_modules'))) {
    if (!basename(library).startsWith('.'))
      symlinkSync(join(checkout, 'node_modules', library), join(folder, 'node_modules', library), 'junction');
  }
}
