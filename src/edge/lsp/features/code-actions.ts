import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver/node';
import { fixesAt } from '../../../index.js';
import { type Asked, answering, type Desk } from '../desk.js';
import { fileToSpare, workspaceEdit } from '../edits.js';
import { shown } from '../findings.js';
import type { Feature } from './feature.js';

/** What mends a finding at the cursor, one action for each way to mend it. */
export const codeActions: Feature = {
  offers: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
  listen(desk) {
    const mend = async (asked: Asked<CodeActionParams>): Promise<CodeAction[]> =>
      wants(asked.params, CodeActionKind.QuickFix) ? quickFixes(desk, asked) : [];
    desk.connection.onCodeAction(answering(desk, [], mend));
  },
};

/** Whether the editor asks for actions of a kind: `only` names kinds, each with all below it. */
function wants({ context }: CodeActionParams, kind: string): boolean {
  return context.only === undefined || context.only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}

async function quickFixes(desk: Desk, { workspace, set, file, params, document }: Asked<CodeActionParams>): Promise<CodeAction[]> {
  const { language } = desk.client();
  const range = { start: document.offsetAt(params.range.start), end: document.offsetAt(params.range.end) };
  const fixes = fixesAt(workspace, file, range);
  const safe = await Promise.all(fixes.map(async ({ edits }) => (await fileToSpare(desk, set, edits)) === null));
  return fixes
    .filter((_, i) => safe[i])
    .map(({ title, diagnostic, edits }) => ({
      title: title[language],
      kind: CodeActionKind.QuickFix,
      diagnostics: [shown(diagnostic, language)],
      // One way to mend it is the way; of several, a person chooses.
      isPreferred: fixes.filter((other) => other.diagnostic === diagnostic).length === 1,
      edit: workspaceEdit(desk, set, edits),
    }));
}
