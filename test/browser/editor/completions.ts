import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { completionsAt } from '../../../src/index.js';
import { FILE, workspaceOf } from './workspace.js';

/** What may stand at the cursor, in the order of the service. */
export const completions = autocompletion({ override: [offer], interactionDelay: 0, activateOnTypingDelay: 20 });

function offer({ state, pos }: CompletionContext): CompletionResult | null {
  const [first, ...rest] = completionsAt(workspaceOf(state), FILE, pos);
  if (first === undefined) return null;
  const from = first.replace.start.offset;
  return {
    from,
    // The service has filtered and sorted already.
    filter: false,
    // What begins elsewhere belongs to another reading of what is typed; a list of this editor has one beginning.
    options: [first, ...rest.filter(({ replace }) => replace.start.offset === from)].map(({ label, insert, detail }) => ({
      label,
      apply: insert,
      detail: detail.zh,
    })),
  };
}
