import type { Outcome } from '../diagnostics/diagnostic.js';
import { format } from '../format/format.js';
import { linesOf } from '../text/lines.js';
import type { SourceText } from '../text/place.js';
import type { TextEdit } from './edits.js';
import { changedLines } from './lines-changed.js';
import type { Workspace } from './workspace.js';

/**
 * What puts a file into the canonical layout (src/format), in its own spelling: only lines that change, each stretch of them
 * one edit; the file's line breaks stay as they are. No edits for a file with errors, or none of the set; where the layout
 * would read otherwise the finding says so.
 */
export function formattingOf(workspace: Workspace, file: string): Outcome<readonly TextEdit[]> {
  const before = workspace.rules.find((one) => one.file === file);
  if (before === undefined) return { value: [], diagnostics: [] };
  const { value, diagnostics } = format(workspace.tree, undefined, workspace.memory);
  const after = value.find((one) => one.file === file);
  // A layout that would read otherwise is a finding without a place: it names its file.
  const own = diagnostics.filter(({ place, zh }) => (place === null ? zh.includes(file) : place.file === file));
  return { value: after === undefined ? [] : editsBetween(before, after.text), diagnostics: own };
}

function editsBetween(before: SourceText, after: string): readonly TextEdit[] {
  const [was, is] = [splitLines(before.text), splitLines(after)];
  const lines = linesOf(before);
  const starts = [0];
  for (const { text, end } of was) starts.push((starts.at(-1) ?? 0) + text.length + end.length);
  const texts = [was, is].map((all) => all.map(({ text }) => text)) as [string[], string[]];
  return changedLines(...texts).map(({ from, to, by: [first, last] }) => {
    const place = lines.place(starts[from] ?? 0, starts[to] ?? before.text.length);
    const text = is.slice(first, last).map((line) => line.text + line.end);
    return { place, text: text.join('') };
  });
}

/** The lines of a text, each with its own break; what follows the last break is a line, even where it is empty. */
function splitLines(text: string): readonly { readonly text: string; readonly end: string }[] {
  const parts = text.split(/(\r\n|\n|\r)/);
  return parts.flatMap((part, i) => (i % 2 === 0 ? [{ text: part, end: parts[i + 1] ?? '' }] : []));
}
