import { hoverTooltip } from '@codemirror/view';
import { hoverAt } from '../../../src/index.js';
import { FILE, workspaceOf } from './workspace.js';

/** What the word under the pointer means. Markdown is shown as it is written. */
export const hovers = hoverTooltip(
  (view, pos) => {
    const found = hoverAt(workspaceOf(view.state), FILE, pos);
    if (found === null) return null;
    const dom = document.createElement('div');
    dom.className = 'hover';
    dom.textContent = found.zh;
    return { pos: found.place.start.offset, end: found.place.end.offset, create: () => ({ dom }) };
  },
  { hoverTime: 50 },
);
