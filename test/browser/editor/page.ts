/**
 * An editor in a web page on the pure core: no server, no file, no clock. What it shows comes from the same service functions
 * as the language server's answers, called in the page.
 */
import { foldGutter, foldService } from '@codemirror/language';
import { lintGutter } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { outlineOf } from '../../../src/index.js';
import { colours } from './colours.js';
import { completions } from './completions.js';
import { findings } from './findings.js';
import { formatKey } from './format-key.js';
import { hovers } from './hovers.js';
import { FILE, workspaceOf } from './workspace.js';

/** The blocks of the outline can be folded from their first line. */
const folds = foldService.of((state, lineStart, lineEnd) => {
  const blocks = outlineOf(workspaceOf(state), FILE).flatMap((block) => [block, ...block.children]);
  const block = blocks.find(({ place }) => place.start.offset >= lineStart && place.start.offset <= lineEnd);
  const end = block?.place.end.offset ?? 0;
  return end > lineEnd ? { from: lineEnd, to: end } : null;
});

const start = document.querySelector('#rules')?.textContent ?? '';

new EditorView({
  parent: document.body,
  state: EditorState.create({
    doc: start,
    extensions: [
      lineNumbers(),
      foldGutter(),
      folds,
      lintGutter(),
      findings,
      completions,
      hovers,
      colours,
      keymap.of([formatKey]),
      EditorView.lineWrapping,
    ],
  }),
});
