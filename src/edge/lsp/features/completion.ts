import { type CompletionItem, CompletionItemKind, type CompletionList, type CompletionParams } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Completion, completionsAt, type Language } from '../../../index.js';
import { type Asked, answering } from '../desk.js';
import { rangeOf } from '../positions.js';
import type { Feature } from './feature.js';

/** What may stand at the cursor, best first. */
export const completion: Feature = {
  offers: { completionProvider: { triggerCharacters: [...'，、：；（“「 ,:;("'] } },
  listen(desk) {
    const complete = ({ workspace, file, params, document }: Asked<CompletionParams>) =>
      listOf(completionsAt(workspace, file, document.offsetAt(params.position)), document, desk.client().language);
    desk.connection.onCompletion(answering(desk, { isIncomplete: true, items: [] }, complete));
  },
};

/** Incomplete: where a word ends in Chinese only the grammar knows, so the editor asks again with every character. */
function listOf(completions: readonly Completion[], document: TextDocument, language: Language): CompletionList {
  return { isIncomplete: true, items: completions.map((one, i) => itemOf(one, i, document.getText(rangeOf(one.replace)), language)) };
}

/**
 * Editors sort by `sortText`; ours is the place in the list, which the service has put in order. They filter by `filterText`; the
 * service has done so already, by aliases as well, so ours is what is typed.
 */
function itemOf({ kind, label, insert, detail, replace }: Completion, place: number, typed: string, language: Language): CompletionItem {
  return {
    label,
    kind: KINDS[kind],
    detail: detail[language],
    filterText: typed === '' ? label : typed,
    sortText: String(place).padStart(5, '0'),
    textEdit: { range: rangeOf(replace), newText: insert },
  };
}

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  block: CompletionItemKind.Keyword,
  field: CompletionItemKind.Field,
  list: CompletionItemKind.Class,
  option: CompletionItemKind.EnumMember,
  definition: CompletionItemKind.Function,
  interpretation: CompletionItemKind.Constant,
  measure: CompletionItemKind.Unit,
  clause: CompletionItemKind.Reference,
  verdict: CompletionItemKind.Value,
  value: CompletionItemKind.Value,
  type: CompletionItemKind.TypeParameter,
  attribute: CompletionItemKind.Property,
  method: CompletionItemKind.Method,
  file: CompletionItemKind.File,
  punctuation: CompletionItemKind.Operator,
  item: CompletionItemKind.Snippet,
};
