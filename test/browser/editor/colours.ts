import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin } from '@codemirror/view';
import { semanticWords } from '../../../src/index.js';
import { FILE, workspaceOf } from './workspace.js';

/** Every word gets a class by what it means; the page's style sheet has the colours. */
export const colours = ViewPlugin.define(
  (view) => {
    const plugin = {
      decorations: decorated(view),
      update: (update: { readonly docChanged: boolean; readonly view: EditorView }) => {
        if (update.docChanged) plugin.decorations = decorated(update.view);
      },
    };
    return plugin;
  },
  { decorations: (plugin) => plugin.decorations },
);

function decorated({ state }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { place, kind } of semanticWords(workspaceOf(state), FILE)) {
    builder.add(place.start.offset, place.end.offset, Decoration.mark({ class: `word-${kind}` }));
  }
  return builder.finish();
}
