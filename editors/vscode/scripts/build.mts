/**
 * Makes dist/, all that the extension consists of beside its package.json: client and server, each bundled into one file, and
 * what is made from the spellings. Nothing of it is committed. Needs the root's packages and its compiled pages.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { notices } from '../../../scripts/build/notices.js';
import { languageConfiguration } from './language-configuration.mjs';
import { textMateGrammar } from './text-mate.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

rmSync('dist', { recursive: true, force: true });
// `vsce package` writes into this folder and does not make it.
mkdirSync('../../out', { recursive: true });

const { metafile } = await build({
  entryPoints: { extension: 'src/extension.mts', server: 'src/server.mts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  define: { VERSION: JSON.stringify(version) },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

writeFileSync('dist/standards.tmLanguage.json', JSON.stringify(textMateGrammar(), null, 2));
writeFileSync('dist/language-configuration.json', JSON.stringify(languageConfiguration(), null, 2));
writeFileSync('dist/third-party-notices.txt', notices(Object.keys(metafile.inputs)));
