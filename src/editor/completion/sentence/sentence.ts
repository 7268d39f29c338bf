import { neighboursIn } from '../../../../grammar/neighbours.js';
import { nextWords } from '../../../../grammar/next-words.js';
import type { Entry } from '../../../../grammar/parser.js';
import type { Scope } from '../../../model/meaning/scope.js';
import type { List } from '../../../model/vocabulary.js';
import { fold } from '../../../text/width.js';
import type { Cursor } from '../../cursor.js';
import type { Written } from '../../spelling.js';
import type { Workspace } from '../../workspace.js';
import { once } from '../../workspace.js';
import type { Completion } from '../completion.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { fitOf } from './fits.js';
import { type HalfTyped, halfTyped } from './half-typed.js';
import { scopesIn } from './scopes.js';

/**
 * What may stand at the cursor in a sentence that begins at `start`: what the grammar allows after the words so far, of that
 * only what can have a meaning there, the most fitting first. Only the sentence at hand is read. Each is put in with a
 * space in front where it would melt with the word before it. `records`: the lists whose records are at hand where it begins.
 */
export function completionsInSentence(
  workspace: Workspace,
  cursor: Cursor,
  start: number,
  entry: Entry,
  records: readonly List[] = [],
): readonly Completion[] {
  const { source, at } = cursor;
  const reader = workspace.reader();
  const written = spelt(workspace, cursor, start);
  const candidates = reader.memory.recall(`candidates ${written}`, '', workspace.meaning(), () => candidatesIn(workspace, written));
  const readings = halfTyped(reader, source.folded, { start, at }, candidates);
  const found = readings.flatMap((reading) =>
    fitting(workspace, cursor, reading, { entry, written, records }).map((fit) => ({ ...fit, reading })),
  );
  const seen = new Set<string>();
  return found.flatMap(({ candidate, reading }) => {
    const insert = asWritten(workspace, cursor, start, reading.start, candidate);
    const key = `${reading.start} ${candidate.word}`;
    if (insert === null || seen.has(key)) return [];
    seen.add(key);
    const { kind, word: label, detail } = candidate;
    return [{ kind, label, insert, detail, replace: source.place(reading.start, wordEnd(workspace, cursor, start, reading.start)) }];
  });
}

interface Fitting {
  readonly candidate: Candidate;
  readonly fit: number;
}

/** More words than this nobody reads in one sentence; then nothing is offered rather than late. */
const LONGEST = 400;

function fitting(
  workspace: Workspace,
  { source }: Cursor,
  { cut, candidates }: HalfTyped,
  { entry, written, records }: { readonly entry: Entry; readonly written: Written; readonly records: readonly List[] },
): readonly Fitting[] {
  const { tokens } = cut;
  if (tokens.length > LONGEST) return [];
  const reader = workspace.reader();
  const neighbours = reader.memory.recall('neighbours', '', '', () => neighboursIn(reader.parse));
  const last = tokens.at(-1);
  const possible = last === undefined ? neighbours.first(entry) : neighbours.after(last.tokenType);
  const byType = new Map(candidates.filter(({ type }) => possible.has(type)).map((c) => [c.type, c] as const));
  const trials = [...byType.values()].map(({ type, word }) => ({ type, image: fold(word) }));
  const meaning = workspace.meaning();
  const ways = nextWords(reader.parse, tokens, entry, trials).map((next) => {
    const scopes = once((): readonly Scope[] => scopesIn({ meaning, source, records }, next.path));
    return { ...next, scopes };
  });
  return candidates
    .flatMap((candidate): Fitting[] => {
      const fits = ways
        .filter(({ trial }) => trial.type === candidate.type)
        .flatMap(({ path, token, scopes }) => {
          const fit = fitOf({ meaning, source, records, written, path, candidate, token, scopes });
          return fit === null ? [] : [fit];
        });
      return fits.length === 0 ? [] : [{ candidate, fit: Math.min(...fits) }];
    })
    .sort((a, b) => a.fit - b.fit);
}

/** The spelling of the sentence's own words, else of the file. */
function spelt(workspace: Workspace, { source, at, written }: Cursor, start: number): Written {
  const words = workspace
    .reader()
    .cut(source.folded, start, at)
    .tokens.filter(({ tokenType }) => !NAMES.has(tokenType.name));
  const english = words.filter(({ image }) => /^[A-Za-z]/.test(image)).length;
  const chinese = words.filter(({ image }) => /^\p{Script=Han}/u.test(image)).length;
  return english === chinese ? written : english > chinese ? 'en' : 'zh';
}

const NAMES: ReadonlySet<string> = new Set([
  'FieldName',
  'ListName',
  'OptionName',
  'Measure',
  'Numeral',
  'DateWord',
  'AssessedDay',
  'TextValue',
]);

/** The word, with a space in front where it needs one; null where it could not be read there at all. */
function asWritten(workspace: Workspace, { source }: Cursor, start: number, from: number, { word, type }: Candidate): string | null {
  const before = source.folded.slice(start, from);
  const glued = /^[A-Za-z]/.test(word) && /[A-Za-z0-9_%]$/.test(before);
  for (const text of glued ? [` ${word}`] : [word, ` ${word}`]) {
    const whole = `${before}${fold(text)}`;
    const last = workspace.reader().cut(whole, 0, whole.length).tokens.at(-1);
    if (last?.tokenType === type && last.startOffset === before.length + text.length - text.trimStart().length) return text;
  }
  return null;
}

/** Where the word at the cursor ends: what is begun is replaced as a whole. */
function wordEnd(workspace: Workspace, { source, at }: Cursor, start: number, from: number): number {
  if (from === at) return at;
  const line = source.folded.slice(at).search(/[\r\n]/);
  const { tokens } = workspace.reader().cut(source.folded, start, line < 0 ? source.folded.length : at + line);
  const around = tokens.find((t) => t.startOffset === from && t.startOffset + t.image.length > at);
  return around === undefined ? at : around.startOffset + around.image.length;
}
