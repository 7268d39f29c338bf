import { readingFindings } from '../diagnostics/catalogue/reading.js';
import { sentenceFindings } from '../diagnostics/catalogue/sentence.js';
import { foldedOf, placeOf, wordsOf } from '../syntax/phrase.js';
import type { Node } from '../syntax/sentence-tree.js';
import type { DefinitionBody, DefinitionSyntax, Report, SyntaxTree } from '../syntax/tree.js';
import { listOf } from './meaning/lists.js';
import { fieldMeant } from './meaning/names.js';
import type { Defined, Meaning, Scope } from './meaning/scope.js';
import { reportSecondReading } from './meaning/second-reading.js';
import { meantIn } from './meaning/sentence.js';
import { value } from './meaning/value.js';
import { windowOf } from './meaning/windows.js';
import type { Definition } from './model.js';
import { type Named, unnamed } from './name-use.js';

/** The defined names of a set, each worked out when first asked for, so that their order does not matter. */
export interface Definitions {
  readonly look: Meaning['definition'];
  /** All of them as the model holds them. */
  readonly all: () => readonly Definition[];
}

/** In: the tree, and the meaning without definitions. A definition that leads back to itself is reported once. */
export function definitionsOf(tree: SyntaxTree, meaning: Omit<Meaning, 'definition'>, report: Report, named: Named = unnamed): Definitions {
  const done = new Map<DefinitionSyntax, Defined | null>();
  const path: DefinitionSyntax[] = [];
  const find = (name: string) =>
    tree.definitions.find((d) => foldedOf(d.name) === name || (d.alias !== null && foldedOf(d.alias) === name));
  const look = (name: string): Defined | null | undefined => {
    const syntax = find(name);
    if (syntax === undefined) return undefined;
    const known = done.get(syntax);
    if (known !== undefined) return known;
    if (path.includes(syntax)) return reportCircle(syntax, path, done, report);
    if (path.length >= LONGEST_CHAIN) {
      report(sentenceFindings.nestedTooDeep(placeOf(syntax.name), { depth: String(LONGEST_CHAIN) }));
      done.set(syntax, null);
      return null;
    }
    path.push(syntax);
    const defined = define(syntax, { ...meaning, definition: look }, report, named);
    path.pop();
    done.set(syntax, done.get(syntax) === null ? null : defined);
    return done.get(syntax) ?? null;
  };
  return {
    look,
    all: () => tree.definitions.map((d) => look(foldedOf(d.name)) ?? null).flatMap((d, i) => modelOf(d, tree.definitions[i])),
  };
}

/** Definitions may build on each other this far. */
const LONGEST_CHAIN = 50;

function reportCircle(
  syntax: DefinitionSyntax,
  path: readonly DefinitionSyntax[],
  done: Map<DefinitionSyntax, Defined | null>,
  report: Report,
): null {
  const names = [...path.slice(path.indexOf(syntax)), syntax].map((d) => wordsOf(d.name));
  report(readingFindings.circularDefinition(placeOf(syntax.name), { name: wordsOf(syntax.name), path: names.join(' → ') }));
  for (const d of path) done.set(d, null);
  return null;
}

function define(syntax: DefinitionSyntax, meaning: Meaning, report: Report, named: Named): Defined | null {
  if (syntax.body === null) return null;
  const name = foldedOf(syntax.name);
  const read = (body: DefinitionBody, to: Report, told: Named): Defined | null => {
    const uses = new Set<string>();
    const meant = bodyIn({ meaning, source: syntax.words.source, records: [], window: null, uses, named: told, report: to }, body);
    return meant === null ? null : { name, uses, ...meant };
  };
  const found = read(syntax.body, report, named);
  const silently = (body: DefinitionBody, to: Report) => read(body, to, unnamed);
  if (found === null || reportSecondReading(syntax.words, found, syntax.others, silently, report)) return null;
  return found;
}

type Meant =
  | Pick<Extract<Defined, { kind: 'list' }>, 'kind' | 'list'>
  | Pick<Extract<Defined, { kind: 'value' }>, 'kind' | 'value' | 'type'>
  | Pick<Extract<Defined, { kind: 'condition' }>, 'kind' | 'condition'>;

function bodyIn(scope: Scope, body: DefinitionBody): Meant | null {
  if (body.kind === 'list') {
    const window = body.window === null ? null : windowOf(scope, body.window);
    if (body.window !== null && window === null) return null;
    const used = listOf(scope, body.list, window);
    return used === null ? null : { kind: 'list', list: used.expression };
  }
  if (isCondition(body.value, scope.meaning)) {
    const condition = meantIn(scope, body.value);
    return condition === null ? null : { kind: 'condition', condition };
  }
  const typed = value(scope, body.value);
  return typed === null ? null : { kind: 'value', value: typed.expression, type: typed.type };
}

/** Whether a definition says something that holds or fails, rather than a value. */
function isCondition(node: Node, meaning: Meaning): boolean {
  switch (node.kind) {
    case 'paren':
      return isCondition(node.item, meaning);
    case 'windowed':
      return node.window.each !== null || isCondition(node.target, meaning);
    case 'name':
      return (
        fieldMeant(meaning.vocabulary.form, node.word.text)?.type.kind === 'yesNo' ||
        meaning.definition(node.word.text)?.kind === 'condition'
      );
    case 'number':
    case 'date':
    case 'assessedDay':
    case 'text':
    case 'quote':
    case 'evaluationDate':
    case 'arithmetic':
    case 'shift':
    case 'aggregate':
      return false;
    default:
      return true;
  }
}

function modelOf(defined: Defined | null, syntax: DefinitionSyntax | undefined): Definition[] {
  if (defined === null || syntax === undefined) return [];
  const body: Definition['body'] =
    defined.kind === 'list'
      ? { kind: 'list', list: defined.list }
      : defined.kind === 'value'
        ? { kind: 'value', value: defined.value }
        : { kind: 'condition', condition: defined.condition };
  const alias = syntax.alias === null ? null : foldedOf(syntax.alias);
  return [{ name: defined.name, alias, body, text: wordsOf(syntax.words), at: placeOf(syntax.name) }];
}
