import { type Action, linter, type Diagnostic as Shown } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Diagnostic, Edit } from '../../../src/index.js';
import { FILE, workspaceOf } from './workspace.js';

/** Findings as the component underlines them, each way to mend one as a button beside its sentence. */
export const findings = linter((view) => workspaceOf(view.state).diagnostics.flatMap(shown), { delay: 50 });

function shown({ place, severity, zh, code, edits }: Diagnostic): readonly Shown[] {
  if (place?.file !== FILE) return [];
  return [
    {
      from: place.start.offset,
      to: place.end.offset,
      severity: severity === 'hint' ? 'info' : severity,
      source: code,
      message: zh,
      actions: edits.filter(here).map(action),
    },
  ];
}

function here({ replacements }: Edit): boolean {
  return replacements.every(({ place }) => place.file === FILE);
}

function action({ zh, replacements }: Edit): Action {
  const changes = replacements.map(({ place, text }) => ({ from: place.start.offset, to: place.end.offset, insert: text }));
  return { name: zh, apply: (view: EditorView) => view.dispatch({ changes }) };
}
