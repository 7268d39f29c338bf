import { isAbsolute } from 'node:path';
import type { Run, Unread } from '../../index.js';

/**
 * A file by the name an export may show. One inside the working folder is named from there, as messages do. One outside,
 * which messages name from the root of the machine, keeps its own name; a rule file also its folder, the name of its set.
 */
export function shortened(file: string): string {
  if (!isAbsolute(file)) return file;
  const parts = file.split(/[\\/]/);
  return parts.slice(file.endsWith('.standards') ? -2 : -1).join('/');
}

/**
 * In: a run, and the sheet of each department. Out: the run with every file in it shortened. Where rules and sheets lie inside the
 * working folder nothing is copied, and the explanations are not even looked through.
 */
export function withoutFolders(run: Run, sheets: ReadonlyMap<string, string>): Run {
  const model = renamed(run.model) as Run['model'];
  const inside = model === run.model && ![...sheets.values()].some(isAbsolute);
  const departments = inside ? run.departments : (renamed(run.departments) as Run['departments']);
  return { ...run, model, departments, unread: run.unread.map(unreadWithoutFolders) };
}

function unreadWithoutFolders({ file, name, reason }: Unread): Unread {
  const short = shortened(file);
  return { file: short, name, reason: { zh: reason.zh.replaceAll(file, short), en: reason.en.replaceAll(file, short) } };
}

/** Everything in a run is JSON, and every file in it stands under the name `file`. What holds nothing to shorten stays itself. */
function renamed(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(renamed);
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  if (value === null || typeof value !== 'object') return value;
  // A cell makes its words when asked; its copy has to have them.
  if (isCell(value)) return shortened(value.file) === value.file ? value : { ...value.toJSON(), file: shortened(value.file) };
  let copy: Record<string, unknown> | null = null;
  for (const [key, one] of Object.entries(value)) {
    const other = key === 'file' && typeof one === 'string' ? shortened(one) : renamed(one);
    if (other === one) continue;
    copy ??= { ...value };
    copy[key] = other;
  }
  return copy ?? value;
}

function isCell(value: object): value is { readonly file: string; toJSON(): object } {
  return 'toJSON' in value && 'file' in value && typeof value.file === 'string';
}
