import { InvalidArgumentError, Option } from 'commander';
import { type Session, say } from './session.js';
import { officialHelp } from './words/official.js';

/** Where findings go as Word documents: all into one file, or a file a department into a folder. */
export type AskedFindings =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'folder'; readonly folder: string }
  /** `docx` alone: a folder beside what --out names. */
  | { readonly kind: 'beside' };

/** --finding FILE.docx, --finding FOLDER, or --finding docx. A name that ends as another kind of file is refused. */
export function findingOption(session: Session): Option {
  return new Option('--finding <docx|FILE|FOLDER>', say(session, officialHelp.finding)).argParser((words: string): AskedFindings => {
    if (words.toLowerCase() === 'docx') return { kind: 'beside' };
    if (/\.docx$/i.test(words)) return { kind: 'file', file: words };
    if (words.trim() === '' || OTHER_KINDS.test(words)) throw new InvalidArgumentError('finding');
    return { kind: 'folder', folder: words };
  });
}

const OTHER_KINDS = /\.(?:docm?|dotx?|wps|odt|rtf|pdf|html?|md|txt|xlsx?|csv|json|ya?ml|standards)$/i;

/** In: what --finding asks for, and what --out names. Out: the same with the folder said. */
export function findingsBeside(asked: AskedFindings, out: string | undefined): Exclude<AskedFindings, { readonly kind: 'beside' }> {
  if (asked.kind !== 'beside') return asked;
  return { kind: 'folder', folder: out === undefined ? 'findings' : `${out.replace(/[\\/]+$/, '').replace(/\.html?$/i, '')}.findings` };
}
