import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Audience, Bilingual, Stage } from '../../../index.js';
import type { AskedSet } from '../../node/rule-sets.js';
import { readDay } from '../day.js';
import { type Session, say } from '../session.js';
import { helpWords } from '../words/help.js';
import type { ExitStatus } from '../world.js';

/** One command: its words for the help, its arguments and options, and what it does. A new command is one such file. */
export interface CommandPart {
  readonly name: string;
  readonly summary: Bilingual;
  /** Declares arguments and options and hands the work to `run`, whose answer is the exit status. */
  declare(command: Command, session: Session, run: (work: () => Promise<ExitStatus>) => Promise<void>): void;
}

/** The first argument of every command: a set, or a folder of sets of which --set names one. */
export function takesRules(command: Command, session: Session): Command {
  return command.argument('<rules>', say(session, helpWords.rules)).option('--set <ID>', say(session, helpWords.set));
}

/** What the options of a command say of the set that is meant. */
export interface SetOption {
  readonly set?: string;
}

/** In: the options of a command. Out: the set they name, and the day on which it is to be in force. */
export function askedSet({ set, on }: SetOption & { readonly on?: string | null }): AskedSet {
  return { set: set ?? null, on: on ?? null };
}

/** --lang is read before anything else (language.ts); here it is declared for the help, and refused where it is no language. */
export function langOption(session: Session): Option {
  return new Option('--lang <zh|en>', say(session, helpWords.lang)).argParser(oneOf(['zh', 'en'], 'language'));
}

/** --lang of `format` is the spelling of the rule files, not of the messages (language.ts). */
export function spellingOption(session: Session): Option {
  return new Option('--lang <zh|en>', say(session, helpWords.spelling)).argParser(oneOf(['zh', 'en'], 'language'));
}

export function onOption(session: Session): Option {
  return dayOption('--on <DATE>', say(session, helpWords.on));
}

/** An option that takes a day, as --on does. */
export function dayOption(flags: string, words: string): Option {
  return new Option(flags, words).argParser((typed: string) => readDay(typed) ?? refuse('date'));
}

/** In the words of a clerk as well. */
export function stageOption(session: Session): Option {
  return new Option('--stage <self-check|acceptance>', say(session, helpWords.stage)).argParser(
    (word: string): Stage => STAGES.get(word) ?? refuse('stage'),
  );
}

const STAGES: ReadonlyMap<string, Stage> = new Map([
  ['self-check', 'self-check'],
  ['自查', 'self-check'],
  ['acceptance', 'acceptance'],
  ['验收', 'acceptance'],
]);

/** For whom what is written is. In the words of a clerk as well. */
export function audienceOption(session: Session): Option {
  return new Option('--audience <public|internal>', say(session, helpWords.audience)).argParser(
    (word: string): Audience => AUDIENCES.get(word) ?? refuse('audience'),
  );
}

const AUDIENCES: ReadonlyMap<string, Audience> = new Map([
  ['public', 'public'],
  ['公开', 'public'],
  ['internal', 'internal'],
  ['内部', 'internal'],
]);

/** A page to write. The ending keeps a rule folder or a rule file from being taken for it. */
export function pageOption(flags: string, words: string): Option {
  return fileOption(flags, words, { ending: /\.html?$/i, kind: 'pageFile' });
}

/** A file to write, known by its ending. The name of the kind stands in words/usage.ts. */
export function fileOption(flags: string, words: string, { ending, kind }: { readonly ending: RegExp; readonly kind: string }): Option {
  return new Option(flags, words).argParser((file: string) => (ending.test(file) ? file : refuse(kind)));
}

/** A parser that takes one of a few words. The name of the kind stands in words/usage.ts. */
export function oneOf<const T extends string>(words: readonly T[], kind: string): (word: string) => T {
  return (word) => words.find((one) => one === word) ?? refuse(kind);
}

function refuse(kind: string): never {
  throw new InvalidArgumentError(kind);
}
