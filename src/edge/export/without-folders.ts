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

/** In: a run. Out: the same with every file in it shortened. A run that names no folder of the machine is not copied. */
export function withoutFolders(run: Run): Run {
  const { model, departments, unread } = run;
  const named = renamed({ model, departments }) as Pick<Run, 'model' | 'departments'>;
  return { ...run, ...named, unread: unread.map(unreadWithoutFolders) };
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
  let copy: Record<string, unknown> | null = null;
  for (const [key, one] of Object.entries(value)) {
    const other = key === 'file' && typeof one === 'string' ? shortened(one) : renamed(one);
    if (other === one) continue;
    copy ??= { ...value };
    copy[key] = other;
  }
  return copy ?? value;
}
