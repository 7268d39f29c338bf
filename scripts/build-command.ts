/**
 * Bundles the command into FOLDER/zhunsheng.js, the language server beside it, with the licences of the libraries in it. Node
 * spends some three times as long on finding and opening the thousand files of product and libraries as on running them.
 * The library entries (dist/src) stay as they are compiled. Usage: build-command FOLDER
 */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { notices } from './build/notices.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('say into which folder');

const { metafile } = await build({
  // The thread that reads workbooks begins with a file of its own, which lies beside whoever starts it.
  entryPoints: { zhunsheng: 'src/edge/cli/main.ts', 'workbook-worker': 'src/edge/node/workbook/workbook-worker.ts' },
  outdir: folder,
  bundle: true,
  // What `lsp` alone needs is a file of its own, loaded when it is asked for.
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // Libraries of the older module format ask for Node's own modules by `require`, and for their own place by `__filename`.
  banner: {
    js: [
      "import { createRequire } from 'node:module';",
      "import { fileURLToPath as pathOfUrl } from 'node:url';",
      'const require = createRequire(import.meta.url);',
      'const __filename = pathOfUrl(import.meta.url);',
    ].join('\n'),
  },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

writeFileSync(join(folder, 'third-party-notices.txt'), notices(Object.keys(metafile.inputs)));
chmodSync(join(folder, 'zhunsheng.js'), 0o755);
