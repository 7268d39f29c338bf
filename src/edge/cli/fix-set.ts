import { resolve } from 'node:path';
import type { SourceText } from '../../index.js';
import { isUtf8 } from '../node/is-utf8.js';
import { liesIn } from '../node/lies-in.js';
import { replaceTexts } from '../node/replace-texts.js';
import type { FoundSet } from '../node/rule-sets.js';
import { fixRules, type Mended } from './fix-rules.js';
import { type Session, tell } from './session.js';
import { fixWords } from './words/fix.js';
import type { ExitStatus } from './world.js';

/**
 * check --fix: mends in the files of a rule set what can be mended unasked, and tells what was changed. A set of which a file
 * could not be read is left alone: what is found there may only come of that file. Out: 2 where a file could not be written, and
 * whether one was.
 */
export async function fixSet(
  session: Session,
  { folder, layers, refused }: FoundSet,
): Promise<{ readonly status: ExitStatus; readonly wrote: boolean }> {
  const { world, language } = session;
  const words = fixWords(language);
  if (refused.length > 0) return { status: 0, wrote: false };
  const fixed = fixRules(layers);
  const changed = fixed.rules.filter(({ file, text }) => layers.rules.some((one) => one.file === file && one.text !== text));
  const { inside, outside } = await sorted(changed, folder, world.cwd);
  for (const { file } of outside) world.err(`${words.outside(file)}\n`);
  const recoded = await notUtf8(inside, world.cwd);
  const troubles = await replaceTexts(inside, world.cwd);
  tell(session, troubles);
  // Files are replaced one after the other: some may have been.
  if (troubles.length > 0) return { status: 2, wrote: true };
  const mended = fixed.mended.filter(({ diagnostic }) => inside.some(({ file }) => file === diagnostic.place?.file));
  for (const one of mended) world.err(`${told(session, one)}\n`);
  for (const { file } of recoded) world.err(`${words.encoding(file)}\n`);
  world.err(`${words.total(mended.length)}\n\n`);
  return { status: 0, wrote: inside.length > 0 };
}

async function sorted(files: readonly SourceText[], folder: string, cwd: string) {
  const lies = await Promise.all(files.map(({ file }) => liesIn(file, folder, cwd)));
  return { inside: files.filter((_, i) => lies[i]), outside: files.filter((_, i) => !lies[i]) };
}

async function notUtf8(files: readonly SourceText[], cwd: string): Promise<readonly SourceText[]> {
  const plain = await Promise.all(files.map(({ file }) => isUtf8(resolve(cwd, file))));
  return files.filter((_, i) => !plain[i]);
}

function told({ language }: Session, { diagnostic, edit }: Mended): string {
  const { place } = diagnostic;
  const where = place === null ? '' : `${place.file}:${place.start.line}`;
  return fixWords(language).mended(where, edit[language], diagnostic[language]);
}
