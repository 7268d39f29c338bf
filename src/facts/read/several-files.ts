import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Entry } from '../tree/node.js';
import type { Reading } from './reading.js';
import { otherFile, writtenWords } from './words.js';

/** How two files of one department are compared where both speak of one thing: a fact, a list, 评估日. */
export interface Comparing<T> {
  readonly words: Bilingual;
  /** Whether what was written may be personal: then the message does not show it. */
  readonly personal: boolean;
  /** Reads what one file says, and reports what is wrong with it there. */
  read(entries: readonly Entry[]): T;
  /** `nothing`: left blank or 不详; `refused`: it was reported as wrong. */
  says(read: T): 'nothing' | 'something' | 'refused';
  /** The same text for the same meaning, however it is written and in whatever order. */
  meaning(read: T): string;
  /** Two that mean the same as one, with the sources of either. */
  both(one: T, other: T): T;
  /** What counts where the files contradict each other. */
  conflict(first: Entry): T;
}

/** Whether the entries of one thing stand in more than one file. Of those in a single file none counts (duplicate-fact). */
export function inSeveralFiles([first, ...others]: readonly Entry[]): boolean {
  return others.some(({ keyAt }) => keyAt.file !== first?.keyAt.file);
}

/**
 * What several files say of one thing (semantics.md §1.9). A file that says nothing leaves it to the others; the same meaning twice is one;
 * different meanings are reported with both places and the thing is unknown, as it is where one file's saying was refused. In: at least one entry,
 * in the order of the files' names.
 */
export function acrossFiles<T>(reading: Reading, entries: readonly Entry[], comparing: Comparing<T>): T {
  const sayings = ofEachFile(entries).map((own) => ({ entry: own[0], read: comparing.read(own) }));
  const refused = sayings.find(({ read }) => comparing.says(read) === 'refused');
  if (refused !== undefined) return refused.read;
  const [first, ...others] = sayings.filter(({ read }) => comparing.says(read) === 'something');
  if (first === undefined) return (sayings[0] as Saying<T>).read;
  const against = others.filter(({ read }) => comparing.meaning(read) !== comparing.meaning(first.read));
  for (const { entry } of against) reportConflict(reading, comparing, first.entry, entry);
  if (against.length > 0) return comparing.conflict(first.entry);
  return others.reduce((one, { read }) => comparing.both(one, read), first.read);
}

interface Saying<T> {
  readonly entry: Entry;
  readonly read: T;
}

type Own = readonly [Entry, ...Entry[]];

/** The entries by file, in the order in which the files come. */
export function ofEachFile(entries: readonly Entry[]): readonly Own[] {
  const byFile = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const own = byFile.get(entry.keyAt.file);
    if (own === undefined) byFile.set(entry.keyAt.file, [entry]);
    else own.push(entry);
  }
  return [...byFile.values()];
}

function reportConflict<T>(reading: Reading, { words, personal }: Comparing<T>, first: Entry, second: Entry): void {
  reading.report(() =>
    say.conflictingFact(
      second.value.at,
      {
        fact: words,
        here: writtenWords(second.value, personal),
        other: otherFile(first.value.at),
        there: writtenWords(first.value, personal),
      },
      { personal },
    ),
  );
}
