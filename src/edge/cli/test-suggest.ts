import { resolve } from 'node:path';
import { Option } from 'commander';
import {
  type Appended,
  appendSuggestions,
  type ClauseSuggestions,
  catalogue,
  type Layers,
  readSet,
  runExamples,
  suggestExamples,
} from '../../index.js';
import { isUtf8 } from '../node/is-utf8.js';
import { replaceTexts } from '../node/replace-texts.js';
import type { AskedSet } from '../node/rule-sets.js';
import { findClause, noSuchClause } from './find-clause.js';
import { rulesWithoutErrors } from './load-rules.js';
import { hasErrors, type Session, say, tell } from './session.js';
import { inLayout } from './suggested-layout.js';
import { helpWords } from './words/help.js';
import { suggestWords } from './words/suggest.js';
import type { ExitStatus } from './world.js';

/** --suggest, or --suggest 4.1. */
export function suggestOption(session: Session): Option {
  return new Option('--suggest [N.N]', say(session, helpWords.suggest)).conflicts(['only', 'junit', 'coverage', 'watch']);
}

/**
 * Writes the cases the 示例 of a folder do not show yet at the end of its rule files, 待确认 (language.md §8). In: the folder, and the
 * clause as typed or true for all. Out: 0; 2 where the rules have errors, there is no such clause, or a file could not
 * be written. What is written was read again and run before, as it stands.
 */
export async function suggest(session: Session, folder: string, { clause: asked, set }: AskedSuggestions): Promise<ExitStatus> {
  const rules = await rulesWithoutErrors(session, folder, set);
  if (rules === null) return 2;
  const clause = asked === true ? null : findClause(rules.model, asked);
  if (asked !== true && clause === null) {
    tell(session, [noSuchClause(rules.model, asked)]);
    return 2;
  }
  const found = await suggestExamples(rules.model, { clause, today: session.world.today });
  const { layers } = rules;
  const appended = inLayout(layers, appendSuggestions(layers.rules, found, rules.model));
  const doubtful = await unfaithful(layers, appended);
  if (doubtful.length > 0) {
    session.world.err(`${suggestWords(session.language).unfaithful(doubtful)}\n`);
    return 2;
  }
  return write(session, appended, found);
}

/** A clause as typed, or true for all, of the set that is meant. */
export interface AskedSuggestions {
  readonly clause: string | true;
  readonly set: AskedSet;
}

/** Names of the cases that would not run as they are written; of a file that would not be read, its name. */
async function unfaithful(layers: Layers, appended: readonly Appended[]): Promise<readonly string[]> {
  const changed = new Map(appended.map(({ source }) => [source.file, source]));
  const { model, diagnostics } = readSet({ ...layers, rules: layers.rules.map((source) => changed.get(source.file) ?? source) });
  const all = diagnostics.filter(({ severity }) => severity === 'error');
  if (model === null || hasErrors(all)) return [...new Set(all.flatMap(({ place }) => (place === null ? [] : [place.file])))];
  const names = appended.flatMap(({ added }) => added.flatMap(({ name }) => [name.zh, name.en]));
  const examples = model.examples.filter(({ unconfirmed, name }) => unconfirmed && names.includes(name));
  const results = await runExamples({ ...model, examples });
  const expected = appended.reduce((n, { added }) => n + added.length, 0);
  const failing = results.filter(({ passes }) => !passes).map(({ example }) => example.name);
  return failing.length === 0 && results.length < expected ? [...changed.keys()] : failing;
}

async function write(session: Session, appended: readonly Appended[], found: readonly ClauseSuggestions[]): Promise<ExitStatus> {
  const { world, language } = session;
  const words = suggestWords(language);
  const sources = appended.map(({ source }) => source);
  const foreign = (await Promise.all(sources.map(async ({ file }) => ((await isUtf8(resolve(world.cwd, file))) ? [] : [file])))).flat();
  const troubles = await replaceTexts(sources, world.cwd);
  if (troubles.length > 0) {
    tell(session, troubles);
    return 2;
  }
  for (const file of foreign) world.err(`${words.nowUtf8(file)}\n`);
  world.out(told(appended, found, session));
  return 0;
}

function told(appended: readonly Appended[], found: readonly ClauseSuggestions[], { language }: Session): string {
  const words = suggestWords(language);
  const { verdicts } = catalogue(language);
  const added = appended.flatMap((one) => one.added);
  const waiting = found.filter((one) => one.waiting > 0).map(({ clause, waiting: n }) => words.waitingOf(clause, n));
  const lines = [
    ...appended.flatMap((one) => [
      one.source.file,
      ...one.added.map(({ name, verdict }) => words.added(name[language], verdicts[verdict])),
      '',
    ]),
    ...(added.length === 0 ? [words.nothing] : [words.written(appended.length, added.length)]),
    ...(waiting.length === 0 ? [] : [words.waiting(waiting)]),
    ...(added.length === 0 ? [] : [words.whatNext]),
  ];
  return `${lines.join('\n')}\n`;
}
