import { build } from 'esbuild';
import { type SiteFolder, writeSite } from './site-folder.js';

/** Text that HTML shows as it is. */
const escaped = (text: string) => text.replace(/[&<]/g, (c) => (c === '&' ? '&amp;' : '&lt;'));

/**
 * Bundles the editor page (test/browser/editor/) with the pure core and writes it to a folder. In: the text on the screen and
 * the vocabulary beside it. The page may run its own script and nothing else: no address, no text turned into code.
 */
export async function writeEditorPage(rules: string, vocabulary: string): Promise<SiteFolder> {
  const bundle = await build({
    entryPoints: ['test/browser/editor/page.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
  const script = (bundle.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return writeSite(new Map([['index.html', page(script, rules, vocabulary)]]));
}

function page(script: string, rules: string, vocabulary: string): string {
  return `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-page'; style-src 'unsafe-inline'; img-src data:">
<title>准绳</title>
<style>
  body { font: 16px/1.6 "Noto Sans CJK SC", sans-serif; margin: 1rem; }
  .cm-editor { border: 1px solid #999; }
  .hover { padding: 0.3em 0.6em; max-width: 30em; white-space: pre-wrap; }
  .word-keyword { color: #7b1fa2; }
  .word-field, .word-definition, .word-interpretation { color: #0b5394; }
  .word-list { color: #00695c; }
  .word-option { color: #a64d00; }
  .word-number, .word-date, .word-clauseNumber { color: #1b5e20; }
  .word-comment { color: #757575; }
  .word-quotation, .word-text { color: #6d4c41; }
</style>
<pre id="rules" hidden>${escaped(rules)}</pre>
<pre id="vocabulary" hidden>${escaped(vocabulary)}</pre>
<script nonce="page" type="module">${script}</script>
</html>
`;
}
