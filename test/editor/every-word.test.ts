import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../grammar/parser.js';
import { SENTENCE_WORDS, type Spelling } from '../../grammar/spellings.js';
import { PUNCTUATION } from '../../grammar/tokens.js';
import type { SentenceWords } from '../../src/editor/sentences.js';
import { type Completion, completionsAt, fold, openWorkspace, type SourceText, type Workspace } from '../../src/index.js';
import type { Phrase } from '../../src/syntax/phrase.js';
import { scoreSentences } from '../../src/syntax/scoring/sentences-of.js';
import { shipped } from './kit.js';

/**
 * The proof of completion: wherever a word stands in a sound sentence, that word is offered in its place, be the rest of the
 * sentence there or not yet. Figures, dates and free texts are nobody's to offer.
 */
const OK = new URL('../ok/', import.meta.url);
const BASE = new URL('../diagnostics/base/', import.meta.url);

describe('every word of a sound sentence is offered where it stands', () => {
  it.each(readdirSync(OK))('test/ok/%s', (file) => {
    const text = readFileSync(new URL(file, OK), 'utf8');
    expect(missing(openWorkspace([{ file, text }, ...lacking(text)], []))).toEqual([]);
  });

  const HENAN = readdirSync(new URL('../../rules/henan-2017/', import.meta.url)).filter((file) => file.endsWith('.standards'));
  const { rules } = shipped('rules/henan-2017', HENAN);
  const henan = openWorkspace(rules, []);

  it.each(rules.map(({ file }) => file))('%s', (file) => {
    expect(missing(henan, file)).toEqual([]);
  });

  it('in the examples as well, where a name stands and where it is begun', () => {
    const inExample = (file: string, at: number) =>
      henan.files.get(file)?.blocks.some(({ word, start, blocks }) => word === 'example' && start <= at && at < (blocks.at(-1)?.end ?? 0));
    const uses = henan.names().filter(({ source, start, declares }) => !declares && inExample(source.file, start));
    // Every fifteenth name, on its first and its second letter in turn. A measure word goes with a figure, which is nobody's to offer.
    const sampled = uses.filter(({ target }, i) => i % 15 === 0 && target.kind !== 'measure');
    const lacks = sampled.flatMap(({ source, start, end }, i) => {
      const { file } = source;
      const at = source.place(start + (i % 2), start + (i % 2)).start.offset;
      const words = source.words.slice(start, end);
      const text = rules.find((one) => one.file === file)?.text ?? '';
      const whole = completionsAt(henan, file, at).map(({ insert, replace }) => text.slice(0, replace.start.offset) + insert);
      return whole.some((typed) => typed.endsWith(words)) ? [] : [`${text.slice(at - 20, at)}‸${words}`];
    });
    expect(lacks).toEqual([]);
    expect(sampled.length).toBeGreaterThan(60);
  });

  it('also where nothing stands behind the cursor yet', () => {
    const { file, text } = rules.find((one) => one.file.endsWith('standard-4.standards')) as SourceText;
    const others = rules.filter((one) => one.file !== file);
    const tokens = sentencesOf(henan, file).flatMap((one) => tokensOf(henan, one).map((token) => ({ token, words: one.words })));
    // Every seventh word: each needs a set of its own.
    const sampled = tokens.filter((_, i) => i % 7 === 0);
    const lacks = sampled.filter(({ token, words }) => {
      const at = words.source.place(token.startOffset, token.startOffset).start.offset;
      const cut = openWorkspace([{ file, text: text.slice(0, at) }, ...others], []);
      return !isOffered(henan, token, completionsAt(cut, file, at));
    });
    expect(lacks.map(({ token }) => token.image)).toEqual([]);
    expect(sampled.length).toBeGreaterThan(20);
  });
});

/** What a file leaves out comes from test/diagnostics/base. */
function lacking(text: string): readonly SourceText[] {
  const base = (name: string) => ({ file: `base/${name}`, text: readFileSync(new URL(name, BASE), 'utf8') });
  const set = /^(?:标准集|rule set)\s/m.test(text) ? [] : [base('set.standards')];
  return [...set, base('vocabulary.standards')];
}

function sentencesOf({ tree }: Workspace, file: string | null): readonly SentenceWords[] {
  const clauses = tree.clauses.flatMap(({ applicability, requirement, exceptions }) =>
    [applicability, requirement, ...exceptions.map(({ sentence }) => sentence)].flatMap((one) =>
      one === null || one.tree === null ? [] : [one.words],
    ),
  );
  const definitions = tree.definitions.flatMap(({ words, body }) => (body === null ? [] : [words]));
  const plain = [...clauses, ...definitions].map((words) => ({ words, outcomes: false }));
  const scored = scoreSentences(tree).map(({ sentence, outcomes }) => ({ words: sentence.words, outcomes }));
  return [...plain, ...scored].filter(({ words }) => file === null || words.source.file === file);
}

const FREE: ReadonlySet<string> = new Set(['Numeral', 'DateWord', 'AssessedDay', 'TextValue']);

function tokensOf(workspace: Workspace, { words: { source, start, end }, outcomes }: SentenceWords): readonly Token[] {
  return (outcomes ? workspace.outcomes.reader() : workspace.reader())
    .cut(source.folded, start, end)
    .tokens.filter(({ tokenType }) => !FREE.has(tokenType.name));
}

/** The words that are not offered where they stand, each with what stands before it. */
function missing(workspace: Workspace, file: string | null = null): readonly string[] {
  return sentencesOf(workspace, file).flatMap((sentence) =>
    tokensOf(workspace, sentence).flatMap((token) => {
      const { words } = sentence;
      const at = words.source.place(token.startOffset, token.startOffset).start.offset;
      if (isOffered(workspace, token, completionsAt(workspace, words.source.file, at))) return [];
      return [`${words.source.folded.slice(words.start, token.startOffset)}‸${token.image}`];
    }),
  );
}

/** Whether a word is among the completions, in whichever of its spellings. */
function isOffered(workspace: Workspace, token: Token, completions: readonly Completion[]): boolean {
  const same = new Set(spellings(workspace, token).map(plain));
  return completions.some(({ label }) => same.has(plain(label)));
}

function spellings(workspace: Workspace, { tokenType, image }: Token): readonly string[] {
  const words = (SENTENCE_WORDS as Readonly<Record<string, Spelling>>)[tokenType.name];
  if (words !== undefined) return [...words.zh, ...words.en];
  if (/^(?:Field|List|Option)Name$/.test(tokenType.name)) return namesOf(workspace, image);
  // 人 may be written for 名.
  if (tokenType.name === 'Measure') return [image, ...(image === '人' ? ['名'] : [])];
  const signs = Object.entries(PUNCTUATION).flatMap(([sign, type]) => (type === tokenType ? [sign] : []));
  return signs.length > 0 ? signs : [image, markAsWritten(image)];
}

/** （一） is written （1）. */
function markAsWritten(image: string): string {
  const n = '一二三四五六七八九十'.indexOf(image.slice(1, -1));
  return n < 0 ? image : `(${n + 1})`;
}

function namesOf(workspace: Workspace, image: string): readonly string[] {
  const { vocabulary } = workspace.outcomes.meaning();
  const fields = [...vocabulary.form, ...vocabulary.lists.flatMap((list) => list.fields)];
  const options = fields.flatMap(({ type }) => (type.kind === 'option' ? type.options : []));
  const words = (p: Phrase | null) => (p === null ? null : p.source.folded.slice(p.start, p.end));
  const defined = workspace.tree.definitions.map(({ name, alias }) => ({ name: words(name) ?? '', alias: words(alias) }));
  const denied = fields.flatMap(({ negative }) => negative ?? []);
  const named = [...fields, ...denied, ...vocabulary.lists, ...options, ...defined].filter(
    ({ name, alias }) => name === image || alias === image,
  );
  return named.flatMap(({ name, alias }) => (alias === null ? [name] : [name, alias]));
}

/** Width and white space aside. */
function plain(words: string): string {
  return fold(words).replace(/\s+/g, '');
}
