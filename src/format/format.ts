import type { Block } from '../../grammar/blocks.js';
import { commandFindings as F } from '../diagnostics/catalogue/command.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import { blocksOf, parse } from '../syntax/parse.js';
import type { SyntaxTree } from '../syntax/tree.js';
import { type Memory, newMemory } from '../text/memory.js';
import type { SourceText } from '../text/place.js';
import type { Prepared } from '../text/prepared.js';
import { fileText } from './blocks/file.js';
import { type Naming, namingOf, placeKey } from './names.js';
import { printer, readersFor } from './printer.js';
import { filesWithErrors, secondReadings, textOf } from './refused.js';
import { type Difference, differenceOf } from './same/compare.js';
import { filesSay } from './same/file.js';
import { type Spelling, spellingOf } from './spelling.js';

/**
 * Writes every rule file in the one canonical layout (docs/decisions/0014). In: a tree; the spelling wanted, without which
 * each file keeps its own. Out: the text of each file, in the order of the tree; a file whose reading has errors is left out.
 *
 * INVARIANT: what is returned reads as before: it is parsed again and compared, and a file that would read otherwise is left out
 * with a finding. With a memory (text/memory.ts) what has been read before is not read again.
 */
export function format(tree: SyntaxTree, spelling?: Spelling, memory: Memory = newMemory()): Outcome<readonly SourceText[]> {
  const broken = filesWithErrors(tree);
  const unclear = spelling === undefined ? [] : secondReadings(tree, spelling);
  const refused = new Set([...broken, ...unclear.map(({ place }) => place?.file)]);
  const sources = tree.sources.filter(({ file }) => !refused.has(file));
  const { texts, unfaithful } = written(tree, sources, spelling, memory);
  const findings = unfaithful.map(({ file }) => F.unfaithfulLayout(null, { file }));
  return { value: texts, diagnostics: [...unclear, ...findings] };
}

interface Written {
  readonly texts: readonly SourceText[];
  readonly unfaithful: readonly Prepared[];
}

/** Names that would stand for something else in the new words (one name on two levels, say) stay as they are: then it is tried again. */
function written(tree: SyntaxTree, sources: readonly Prepared[], spelling: Spelling | undefined, memory: Memory): Written {
  const before = namingOf(tree, memory);
  const blocks: readonly (readonly Block[])[] = sources.map((source) => blocksOf(source, memory));
  const readers = readersFor(tree, memory);
  const kept = new Set<string>();
  for (let attempt = 1; ; attempt++) {
    const print = printer(tree, kept.size === 0 ? before : namingOf(tree, memory, kept), readers);
    const texts = sources.map((source, i) => ({
      file: source.file,
      text: withBreaksOf(source, fileText(print(source, spelling ?? spellingOf(blocks[i] ?? [])), blocks[i] ?? [])),
    }));
    const differences = compared(tree, before, texts, memory);
    const names = differences.flatMap((one, i) =>
      one?.kind === 'names' ? one.starts.map((start) => placeKey(sources[i] as Prepared, start)) : [],
    );
    const known = kept.size;
    for (const key of names) kept.add(key);
    if (attempt < ATTEMPTS && kept.size > known) continue;
    return {
      texts: texts.filter((_, i) => differences[i] === null),
      unfaithful: sources.filter((_, i) => differences[i] !== null),
    };
  }
}

const ATTEMPTS = 4;

/** Lines end as the first line of the file did: an editor of another system would otherwise show every line as changed. */
function withBreaksOf({ words }: Prepared, text: string): string {
  const own = /\r\n|\n|\r/.exec(words)?.[0] ?? '\n';
  return own === '\n' ? text : text.replaceAll('\n', own);
}

/**
 * Reads the new texts beside the files that stay. Out: for each text how it differs from what was said before; null where it does not.
 * A text that has not changed says what it did, as long as those it refers to do.
 */
function compared(tree: SyntaxTree, names: Naming, texts: readonly SourceText[], memory: Memory): readonly (Difference | null)[] {
  const sources = new Map(tree.sources.map((source) => [source.file, source]));
  const stands = ({ file, text }: SourceText) => textOf(sources.get(file) as Prepared).text === text;
  const changed = new Set(texts.filter((one) => !stands(one)).map(({ file }) => file));
  if (changed.size === 0) return texts.map(() => null);
  const written = new Set(texts.map(({ file }) => file));
  const stay = tree.sources.filter(({ file }) => !written.has(file)).map(textOf);
  const { value: again, diagnostics } = parse([...texts, ...stay], memory, tree.below);
  const before = filesSay(tree, names, changed, memory);
  const now = filesSay(again, namingOf(again, memory), changed, memory);
  const unread = new Set(diagnostics.flatMap(({ severity, place }) => (severity === 'error' && place !== null ? [place.file] : [])));
  return texts.map(({ file }) => {
    if (unread.has(file)) return { kind: 'other' };
    const [was, is] = [before.get(file), now.get(file)];
    return was === undefined || is === undefined ? null : differenceOf(was, is);
  });
}
