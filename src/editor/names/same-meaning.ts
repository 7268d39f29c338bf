import { editorFindings as F } from '../../diagnostics/catalogue/editor.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type NameUse, sameTarget, type Target, targetKey } from '../../model/name-use.js';
import { foldedOf, placeOf, wordsOf } from '../../syntax/phrase.js';
import { scoreSentences } from '../../syntax/scoring/sentences-of.js';
import type { SyntaxTree } from '../../syntax/tree.js';
import type { Place } from '../../text/place.js';
import { fold } from '../../text/width.js';
import { sentencesOfClause } from '../sentences.js';
import type { Workspace } from '../workspace.js';
import { placeOfUse, usesOf, wordsOfUse } from './use-at.js';

/** A name that was written otherwise. */
interface Renaming {
  readonly use: NameUse;
  readonly text: string;
}

/**
 * Whether a set with a name written otherwise says the same as before. Out: null; else why not: an error that was not there, or
 * the place that would mean something else.
 */
export function whyNotTheSame(before: Workspace, after: Workspace, renaming: Renaming): Diagnostic | null {
  const error = newError(before.diagnostics, after.diagnostics);
  const at = placeOfUse(renaming.use);
  if (error !== null && ABOUT_NAMES.has(error.code)) return { ...error, place: at, edits: [] };
  const where =
    error === null ? (changedSentence(before.tree, after.tree) ?? changedName(before, after, renaming)) : whereOf(after.tree, error);
  return where === null ? null : F.changedMeaning(at, { from: wordsOfUse(renaming.use), to: renaming.text, where });
}

/** An error of a code of which there are more than before; what is said of the name itself comes first. */
function newError(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic | null {
  const errors = (all: readonly Diagnostic[], code: string) => all.filter((d) => d.severity === 'error' && d.code === code).length;
  const found = after.filter((d) => d.severity === 'error' && errors(after, d.code) > errors(before, d.code));
  return found.find(({ code }) => ABOUT_NAMES.has(code)) ?? found[0] ?? null;
}

/** Findings whose sentence is about a name by itself, wherever it is used. */
const ABOUT_NAMES: ReadonlySet<string> = new Set([
  'name-is-keyword',
  'reserved-key',
  'bad-alias',
  'repeated-name',
  'name-with-two-meanings',
  'repeated-clause',
  'repeated-interpretation',
]);

function whereOf({ clauses }: SyntaxTree, { place }: Diagnostic): Bilingual {
  const clause = clauses.find((one) => place !== null && sentencesOfClause(one).some((words) => holds(placeOf(words), place)));
  if (clause !== undefined) return { zh: `条款${foldedOf(clause.id)}`, en: `clause ${foldedOf(clause.id)}` };
  return place === null ? SOMEWHERE : lineOf(place);
}

function holds(outer: Place, inner: Place): boolean {
  return outer.file === inner.file && outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}

const SOMEWHERE: Bilingual = { zh: '有的句子', en: 'some sentences' };

function lineOf({ file, start }: Place): Bilingual {
  return { zh: `${file}第${start.line}行`, en: `line ${start.line} of ${file}` };
}

interface Sentence {
  readonly tree: unknown;
  readonly where: Bilingual;
}

/** The first sentence whose words join otherwise. */
function changedSentence(before: SyntaxTree, after: SyntaxTree): Bilingual | null {
  const [was, is] = [sentencesOf(before), sentencesOf(after)];
  const changed = was.find(({ tree }, i) => JSON.stringify(shapeOf(tree)) !== JSON.stringify(shapeOf(is[i]?.tree)));
  if (changed !== undefined) return changed.where;
  return was.length === is.length ? null : SOMEWHERE;
}

/** A tree without places and names: names are compared by what they stand for. */
function shapeOf(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => shapeOf(one, key));
  if (value === null || typeof value !== 'object') return key === 'quote' ? value !== null : value;
  if ('text' in value && 'start' in value) return key === 'unit' || key === 'mark' ? value.text : 'name';
  const quoted = 'kind' in value && value.kind === 'quote';
  const parts = Object.entries(value).filter(([name]) => name !== 'start' && name !== 'end' && !(quoted && name === 'name'));
  return Object.fromEntries(parts.map(([name, one]) => [name, shapeOf(one, name)]));
}

function sentencesOf(tree: SyntaxTree): readonly Sentence[] {
  const { clauses, definitions, interpretations, crossChecks } = tree;
  const at = (zh: string, en: string) => ({ where: { zh, en } });
  return [
    ...scoreSentences(tree).map(({ sentence }) => ({ tree: sentence.tree, where: lineOf(placeOf(sentence.words)) })),
    ...interpretations.map(({ name, value }) => {
      const kind = value?.kind === 'options' ? ['options', value.options.length] : value;
      return { tree: kind, ...at(`解释“${wordsOf(name)}”`, `the interpretation “${wordsOf(name)}”`) };
    }),
    ...definitions.map(({ name, body }) => ({ tree: body, ...at(`定义“${wordsOf(name)}”`, `the definition “${wordsOf(name)}”`) })),
    ...crossChecks.map(({ sentence }) => ({ tree: sentence.tree, where: lineOf(placeOf(sentence.words)) })),
    ...clauses.flatMap(({ id, applicability, requirement, exceptions }) =>
      [applicability, requirement, ...exceptions.map(({ sentence }) => sentence)].map((sentence) => ({
        tree: sentence?.tree ?? null,
        ...at(`条款${foldedOf(id)}`, `clause ${foldedOf(id)}`),
      })),
    ),
  ];
}

/** The first name that stands for something else. */
function changedName(before: Workspace, after: Workspace, renaming: Renaming): Bilingual | null {
  const [was, is] = [before.names(), after.names()];
  const moved = movedTarget(before, renaming);
  const i = was.findIndex((use, n) => targetKey(moved(use.target)) !== (is[n] === undefined ? '' : targetKey(is[n].target)));
  if (i < 0 && was.length === is.length) return null;
  return was[i] === undefined ? SOMEWHERE : lineOf(placeOfUse(was[i]));
}

/** What things are called by once one of them is renamed: the key of a thing is its alias, else its name. */
function movedTarget(workspace: Workspace, { use, text }: Renaming): (target: Target) => Target {
  const { target: renamed, spelling } = use;
  const to = fold(text);
  const hasAlias = usesOf(workspace, renamed).some((one) => one.declares && one.spelling === 'alias');
  const keyed = spelling === 'alias' || !hasAlias;
  const named = spelling === 'name';
  return (target) => {
    switch (renamed.kind) {
      case 'list':
        return keyed ? withList(target, renamed.key, to) : target;
      case 'field':
        if (!keyed) return target;
        if (target.kind === 'option' && target.list === renamed.list && target.field === renamed.key) return { ...target, field: to };
        if (target.kind === 'negative' && target.list === renamed.list && target.key === renamed.key) return { ...target, key: to };
        return sameTarget(target, renamed) ? { ...renamed, key: to } : target;
      case 'option':
        return named && sameTarget(target, renamed) ? { ...renamed, key: to } : target;
      case 'clause':
        return sameTarget(target, renamed) ? { ...renamed, id: to } : target;
      // They are called by their list and their field.
      case 'measure':
      case 'negative':
        return target;
      default:
        return named && sameTarget(target, renamed) ? { ...renamed, name: renamed.kind === 'interpretation' ? text : to } : target;
    }
  };
}

function withList(target: Target, from: string, to: string): Target {
  if (target.kind === 'list') return target.key === from ? { ...target, key: to } : target;
  if (target.kind === 'measure') return target.list === from ? { ...target, list: to } : target;
  if ((target.kind === 'field' || target.kind === 'negative' || target.kind === 'option') && target.list === from)
    return { ...target, list: to };
  return target;
}
