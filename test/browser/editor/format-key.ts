import type { KeyBinding } from '@codemirror/view';
import { formattingOf } from '../../../src/index.js';
import { FILE, workspaceOf } from './workspace.js';

/** Shift-Alt-f puts the text into the canonical layout. */
export const formatKey: KeyBinding = {
  key: 'Shift-Alt-f',
  run: (view) => {
    const { value } = formattingOf(workspaceOf(view.state), FILE);
    view.dispatch({ changes: value.map(({ place, text }) => ({ from: place.start.offset, to: place.end.offset, insert: text })) });
    return true;
  },
};
